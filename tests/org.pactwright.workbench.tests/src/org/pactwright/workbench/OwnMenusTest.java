package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** What a specification of the project adds to menus, dialogs and quick fixes is there, and does what it says. */
class OwnMenusTest {

	private static final String DIAGRAM = "diagrams/own.pview";

	private static final String OWN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
					xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
					xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
					xmlns:description_1="http://www.eclipse.org/sirius/diagram/description/1.1.0"
					xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
					xmlns:tool="http://www.eclipse.org/sirius/description/tool/1.1.0"
					xmlns:validation="http://www.eclipse.org/sirius/description/validation/1.1.0"
					name="own" version="15.4.0.202401051836">
				<ownedViewpoints name="Own" modelFileExtension="pact">
					<ownedRepresentations xsi:type="description_1:DiagramDescription" name="BodiesOnly" label="Bodies only"
							domainClass="pactwright::Partnership">
						<metamodel href="http://www.pactwright.org/model/1.0#/"/>
						<validationSet name="Rules">
							<ownedRules xsi:type="validation:SemanticValidationRule" name="NoRound" level="ERROR"
									targetClass="pactwright::GovernanceBody" message="Rounds are not wanted">
								<audits auditExpression="aql:self.name &lt;> 'Round'"/>
								<fixes name="Call it Circle">
									<initialOperation>
										<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Circle"/>
									</initialOperation>
								</fixes>
							</ownedRules>
							<ownedRules xsi:type="validation:ViewValidationRule" name="NoTeam" level="WARNING"
									targets="//@ownedViewpoints[name='Own']/@ownedRepresentations[name='BodiesOnly']/@defaultLayer/@nodeMappings[name='OwnBody']"
									message="Teams are not wanted">
								<audits auditExpression="aql:self.target.name &lt;> 'Team'"/>
								<fixes name="Call it Crew">
									<initialOperation>
										<firstModelOperations xsi:type="tool:ChangeContext" browseExpression="aql:self.target">
											<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Crew"/>
										</firstModelOperations>
									</initialOperation>
								</fixes>
							</ownedRules>
						</validationSet>
						<defaultLayer name="Default">
							<nodeMappings name="OwnBody" domainClass="pactwright::GovernanceBody"
									semanticCandidatesExpression="feature:bodies">
								<style xsi:type="style:SquareDescription" labelExpression="feature:name"
										labelPosition="node" width="12" height="4"/>
							</nodeMappings>
							<toolSections name="Tools">
								<ownedTools xsi:type="tool:PopupMenu" name="House" label="House">
									<menuItemDescription xsi:type="tool:OperationAction" name="Name" label="Name it House">
										<view name="views"/>
										<initialOperation>
											<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="House"/>
										</initialOperation>
									</menuItemDescription>
									<menuItemDescription xsi:type="tool:OperationAction" name="Never" label="Never"
											precondition="aql:self.name = 'Nothing'">
										<view name="views"/>
										<initialOperation>
											<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Never"/>
										</initialOperation>
									</menuItemDescription>
									<menuItemDescription xsi:type="tool:ExternalJavaAction" name="Java" label="By Java" id="a.java.action"/>
								</ownedTools>
								<ownedTools xsi:type="tool:PaneBasedSelectionWizardDescription" name="Panes" label="Rename some"
										candidatesExpression="aql:container.eContainer().eContents()->filter(pactwright::GovernanceBody)"
										windowTitle="Pick bodies" message="Which ones?" choiceOfValuesMessage="All bodies"
										selectedValuesMessage="To be renamed">
									<element name="element"/>
									<containerView name="containerView"/>
									<container name="container"/>
									<initialOperation>
										<firstModelOperations xsi:type="tool:For" expression="var:element" iteratorName="each">
											<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:each.name + ' II'"/>
										</firstModelOperations>
									</initialOperation>
								</ownedTools>
								<ownedTools xsi:type="tool:SelectionWizardDescription" name="Tree" label="Rename in tree" tree="true"
										rootExpression="aql:container.eContainer()"
										childrenExpression="aql:self.eContents()->filter(pactwright::GovernanceBody)"
										candidatesExpression="aql:container.eContainer().eContents()->filter(pactwright::GovernanceBody)"
										windowTitle="Pick in tree" message="Which one?">
									<element name="element"/>
									<containerView name="containerView"/>
									<container name="container"/>
									<initialOperation>
										<firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
											<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="Leaf"/>
										</firstModelOperations>
									</initialOperation>
								</ownedTools>
							</toolSections>
						</defaultLayer>
					</ownedRepresentations>
				</ownedViewpoints>
			</description:Group>
			""";

	private static TestProject project() throws CoreException {
		return TestProject.with(Map.of("model.pact", DiagramEditingTest.MODEL, "viewpoints/own.odesign", OWN, DIAGRAM,
				"pview 1\ndiagram BodiesOnly Net\n"));
	}

	private static IMarker violation(TestProject project, String message) {
		Ui.until("'" + message + "' is a problem", () -> violations(project).stream().anyMatch(it -> is(it, message)));
		return Ui.get(() -> violations(project).stream().filter(it -> is(it, message)).findFirst().orElseThrow());
	}

	private static boolean is(IMarker marker, String message) {
		return marker.getAttribute(IMarker.MESSAGE, "").equals(message);
	}

	private static List<IMarker> violations(TestProject project) throws CoreException {
		return Arrays.asList(project.file("model.pact").findMarkers("org.pactwright.diagram.ui.violation", true,
				IResource.DEPTH_ZERO));
	}

	@Test
	void aFixOfTheSpecificationIsAQuickFixOfTheElementAndStaysUnsaved() throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			violation(project, "Rounds are not wanted");
			menus.choose(diagram, diagram.at("Round"), "Quick Fixes…");
			menus.choose("Call it Circle");
			diagram.untilShown("Circle");
			assertTrue(Ui.get(() -> diagram.editor().isDirty()), "it is not saved");
			assertEquals(DiagramEditingTest.MODEL, project.file("model.pact").readString());
			Ui.until("it is not broken any more", () -> violations(project).stream().noneMatch(it -> is(it, "Rounds are not wanted")));
			diagram.undo();
			diagram.untilShown("Round");
			violation(project, "Rounds are not wanted");
		}
	}

	@Test
	void aProblemOffersTheFixOfTheSpecificationForElementsAndForViews() throws CoreException {
		try (TestProject project = project()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			mend(violation(project, "Rounds are not wanted"), "Call it Circle");
			TestProject.untilText(text, "body Round \"Circle\"");
			mend(violation(project, "Teams are not wanted"), "Call it Crew");
			TestProject.untilText(text, "body Team \"Crew\"");
			Ui.run(() -> diagram.editor().doSave(new NullProgressMonitor()));
			Ui.until("nothing is broken", () -> violations(project).isEmpty());
		}
	}

	private static void mend(IMarker marker, String fix) {
		IMarkerResolution[] found = Ui.get(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
		assertEquals(List.of(fix), Arrays.stream(found).map(IMarkerResolution::getLabel).toList());
		Ui.run(() -> found[0].run(marker));
	}

	@Test
	void anEntryOfItsMenuDoesWhatItSays() throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			menus.choose(diagram, diagram.at("Board"), "House", "Name it House");
			TestProject.untilText(text, "body Board \"House\"");
		}
	}

	@Test
	void anEntryThatIsNotForTheElementOrIsWrittenInJavaIsRefusedWithTheReason() throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			menus.choose(diagram, diagram.at("Board"), "House", "Never");
			hint("Never was not done.");
			menus.choose(diagram, diagram.at("Board"), "House", "By Java");
			hint("By Java was not done: it is written in Java");
			assertEquals(DiagramEditingTest.MODEL, TestProject.text(text));
		}
	}

	/** Waits for a hint on the canvas. */
	private static void hint(String begin) {
		Ui.until("'" + begin + "' is said", () -> Arrays.stream(Ui.display().getShells())
				.filter(shell -> shell.isVisible()).flatMap(shell -> Arrays.stream(shell.getChildren()))
				.anyMatch(child -> child instanceof CLabel label && label.getText().startsWith(begin)));
	}

	private static void runTool(DiagramDriver diagram, Menus menus, String tool) {
		Ui.until("the diagram knows its tools", () -> !diagram.tools().isEmpty());
		menus.choose(diagram, diagram.at("Board"), "Add", tool);
	}

	@Test
	void elementsGoFromOneListToTheOtherAndTheToolRunsWithThem() throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			runTool(diagram, menus, "Rename some");
			Shell dialog = Ui.dialog("Pick bodies");
			Tree all = Ui.find(dialog, Tree.class, it -> true);
			Table wanted = Ui.find(dialog, Table.class, it -> true);
			Ui.until("the bodies are listed", () -> all.getItemCount() == 3);
			assertTrue(Ui.get(() -> Ui.find(dialog, Label.class, it -> it.getText().equals("To be renamed")).isVisible()));
			Button add = Ui.find(dialog, Button.class, it -> it.getText().contains("Add"));
			assertTrue(!Ui.get(add::isEnabled), "nothing is selected yet");
			Ui.run(() -> {
				all.setSelection(new org.eclipse.swt.widgets.TreeItem[] { all.getItem(0), all.getItem(2) });
				all.notifyListeners(SWT.Selection, new Event());
			});
			Ui.until("it can be added", add::isEnabled);
			Ui.run(() -> Ui.click(add));
			Ui.until("both are on the other side", () -> wanted.getItemCount() == 2 && all.getItemCount() == 1);
			Ui.click(dialog, "OK");
			TestProject.untilText(text, "body Board \"Board II\"");
			TestProject.untilText(text, "body Round \"Round II\"");
			assertTrue(TestProject.text(text).contains("body Team \"Team\""));
		}
	}

	@Test
	void anElementIsChosenInATree() throws CoreException {
		try (TestProject project = project(); Menus menus = new Menus()) {
			ITextEditor text = project.open("model.pact");
			DiagramDriver diagram = DiagramDriver.open(project, DIAGRAM);
			runTool(diagram, menus, "Rename in tree");
			Shell dialog = Ui.dialog("Pick in tree");
			Tree tree = Ui.find(dialog, Tree.class, it -> true);
			Button ok = Ui.find(dialog, Button.class, it -> it.getText().equals("OK"));
			select(tree, false);
			Ui.until("what only leads there cannot be chosen", () -> !ok.isEnabled());
			select(tree, true);
			Ui.until("a body can be chosen", ok::isEnabled);
			Ui.click(dialog, "OK");
			TestProject.untilText(text, "\"Leaf\"");
		}
	}

	private static void select(Tree tree, boolean leaf) {
		Ui.until("the tree is open", () -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() == 3
				&& tree.getItem(0).getItem(2).getData() != null);
		Ui.run(() -> {
			tree.setSelection(leaf ? tree.getItem(0).getItem(2) : tree.getItem(0));
			tree.notifyListeners(SWT.Selection, new Event());
		});
	}
}
