package org.pactwright.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.tool.ToolResult.Outcome;

class ToolRunnerTest {

	@TempDir
	Path folder;

	private static final String WIZARD = """
			<ownedTools xsi:type="tool:SelectionWizardDescription" name="w" precondition="aql:container.population > 0" \
			candidatesExpression="feature:people" multiple="%s" message="Who?" windowTitle="People">
			<element name="chosen"/>
			<containerView name="containerView"/>
			<container name="container"/>
			<initialOperation>
			<firstModelOperations xsi:type="tool:SetValue" featureName="motto" valueExpression="aql:chosen.name"/>
			</initialOperation>
			</ownedTools>
			""";

	private static ToolUser choosing(List<ToolUser.Choice> seen, List<EObject> chosen) {
		return new ToolUser() {
			@Override
			public Optional<List<EObject>> choose(Choice choice) {
				seen.add(choice);
				return Optional.of(chosen);
			}

			@Override
			public Optional<String> ask(Question question) {
				return Optional.of("answer to " + question.name());
			}
		};
	}

	@Test
	void a_wizard_runs_with_what_the_user_chooses() {
		Toolbox box = Toolbox.of(folder, WIZARD.formatted("true"));
		List<ToolUser.Choice> seen = new ArrayList<>();
		box.settings = box.settings
				.withUser(choosing(seen, List.of(box.town.at("people.2"), box.town.at("people.0"))));

		ToolResult result = box.runner()
				.run(new ToolCall.Wizard(box.tool("w", ToolSpec.SelectionWizard.class), box.diagram()));

		assertEquals(Outcome.EXECUTED, result.outcome(), result::message);
		assertEquals(List.of("Row on", "Stay dry", "Cy", "Ada"), box.town.get("", "motto"));
		assertEquals(1, seen.size());
		assertEquals(4, seen.get(0).candidates().size());
		assertEquals("Who?", seen.get(0).message());
		assertTrue(seen.get(0).multiple());
	}

	@Test
	void a_wizard_that_is_cancelled_changes_nothing() {
		Toolbox box = Toolbox.of(folder, WIZARD.formatted("false"));
		String before = box.town.text();

		ToolResult result = box.runner()
				.run(new ToolCall.Wizard(box.tool("w", ToolSpec.SelectionWizard.class), box.diagram()));

		assertEquals(Outcome.CANCELLED, result.outcome());
		assertEquals(before, box.town.text());
	}

	@Test
	void whether_a_wizard_can_run_is_found_out_without_asking() {
		Toolbox box = Toolbox.of(folder, WIZARD.formatted("false"));
		ToolCall call = new ToolCall.Wizard(box.tool("w", ToolSpec.SelectionWizard.class), box.diagram());

		assertTrue(box.runner().canRun(call).possible());
		box.town.root().eSet(box.town.root().eClass().getEStructuralFeature("population"), 0);
		assertFalse(box.runner().canRun(call).possible());
		assertTrue(box.runner().canRun(call).reason().contains("container.population"));
	}

	@Test
	void a_variable_can_be_asked_of_the_user() {
		Toolbox box = Toolbox.of(folder, """
				<ownedTools xsi:type="tool:ToolDescription" name="t">
				<element name="element">
				<subVariables xsi:type="tool:SelectModelElementVariable" name="who" candidatesExpression="feature:people"/>
				</element>
				<elementView name="elementView"/>
				<initialOperation>
				<firstModelOperations xsi:type="tool:SetValue" featureName="mayor" valueExpression="var:who"/>
				</initialOperation>
				</ownedTools>
				""");
		List<ToolUser.Choice> seen = new ArrayList<>();
		box.settings = box.settings.withUser(choosing(seen, List.of(box.town.at("people.3"))));

		ToolResult result = box.runner()
				.run(new ToolCall.Generic(box.tool("t", ToolSpec.Generic.class), box.diagram()));

		assertEquals(Outcome.EXECUTED, result.outcome(), result::message);
		assertEquals(box.town.at("people.3"), box.town.get("", "mayor"));
	}

	@Test
	void a_menu_entry_runs_on_the_selection() {
		Toolbox box = Toolbox.of(folder, """
				<ownedTools xsi:type="tool:PopupMenu" name="m">
				<menuItemDescription xsi:type="tool:OperationAction" name="a">
				<view name="views"/>
				<initialOperation>
				<firstModelOperations xsi:type="tool:SetValue" featureName="population" valueExpression="aql:views->size()"/>
				</initialOperation>
				</menuItemDescription>
				</ownedTools>
				""");

		ToolResult result = box.runner().run(new ToolCall.Action(box.tool("a", ToolSpec.OperationAction.class),
				List.of(box.diagram())));

		assertEquals(Outcome.EXECUTED, result.outcome(), result::message);
		assertEquals(1, box.town.get("", "population"));
	}

	@Test
	void a_precondition_that_does_not_hold_refuses_the_tool() {
		Toolbox box = Toolbox.of(folder, """
				<ownedTools xsi:type="tool:ToolDescription" name="t" precondition="aql:element.name = 'Elsewhere'">
				<element name="element"/>
				<elementView name="elementView"/>
				<initialOperation>
				<firstModelOperations xsi:type="tool:RemoveElement"/>
				</initialOperation>
				</ownedTools>
				""");

		ToolResult result = box.runner()
				.run(new ToolCall.Generic(box.tool("t", ToolSpec.Generic.class), box.diagram()));

		assertEquals(Outcome.REFUSED, result.outcome());
		assertTrue(result.message().contains("test.odesign:" + Toolbox.FIRST_TOOL_LINE + ":"), result::message);
	}

	@Test
	void a_filter_hides_a_tool() {
		Toolbox box = Toolbox.of(folder, """
				<ownedTools xsi:type="tool:ToolDescription" name="hidden">
				<filters precondition="aql:true"/>
				<element name="element"/>
				<elementView name="elementView"/>
				<initialOperation/>
				</ownedTools>
				<ownedTools xsi:type="tool:ToolDescription" name="shown">
				<filters precondition="aql:self.("/>
				<element name="element"/>
				<elementView name="elementView"/>
				<initialOperation/>
				</ownedTools>
				""");

		assertFalse(box.runner().isOffered(box.tool("hidden", ToolSpec.Generic.class)));
		assertTrue(box.runner().isOffered(box.tool("shown", ToolSpec.Generic.class)));
	}

	@Test
	void a_representation_is_asked_for() {
		Toolbox box = Toolbox.of(folder, """
				<ownedTools xsi:type="dt:DiagramCreationDescription" name="c" browseExpression="feature:districts" \
				titleExpression="aql:'Map of ' + self.name" \
				diagramDescription="//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']">
				<containerViewVariable name="containerView"/>
				<representationNameVariable name="diagramName"/>
				<initialOperation>
				<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="var:diagramName"/>
				</initialOperation>
				</ownedTools>
				<ownedTools xsi:type="dt:DiagramNavigationDescription" name="n" browseExpression="feature:districts" \
				navigationNameExpression="aql:self.name" \
				diagramDescription="//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']">
				<containerViewVariable name="containerView"/>
				<containerVariable name="container"/>
				<representationNameVariable name="diagramName"/>
				</ownedTools>
				""");

		ToolResult created = box.runner().run(new ToolCall.CreateRepresentation(
				box.tool("c", ToolSpec.RepresentationCreation.class), box.diagram(), ""));
		ToolResult opened = box.runner().run(new ToolCall.Navigate(
				box.tool("n", ToolSpec.RepresentationNavigation.class), box.diagram()));

		assertEquals(Outcome.EXECUTED, created.outcome(), created::message);
		assertEquals("Map of Alder", box.town.get("", "name"));
		RepresentationRequest.Create create = (RepresentationRequest.Create) created.requests().get(0);
		assertEquals(box.town.at("districts.0"), create.element());
		assertEquals("Map of Alder", create.name());
		RepresentationRequest.Offer offer = (RepresentationRequest.Offer) opened.requests().get(0);
		assertEquals(List.of("North", "South", "Empty"),
				offer.choices().stream().map(RepresentationRequest.Choice::name).toList());
	}
}
