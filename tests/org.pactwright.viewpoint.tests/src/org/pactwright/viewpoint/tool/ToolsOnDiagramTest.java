package org.pactwright.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.DiagramJson;
import org.pactwright.viewpoint.tool.ToolResult.Outcome;

/** Tools on a diagram that a refresh keeps in step. */
class ToolsOnDiagramTest {

	@TempDir
	Path folder;

	private TownDiagram with(String tools) {
		return new TownDiagram(folder, tools);
	}

	private static String generic(String operations) {
		return """
				<ownedTools xsi:type="tool:ToolDescription" name="t">
				<element name="element"/>
				<elementView name="elementView"/>
				<initialOperation><firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
				%s</firstModelOperations></initialOperation>
				</ownedTools>
				""".formatted(operations);
	}

	private static ToolResult run(TownDiagram town, Spot on) {
		return town.tools.run(new ToolCall.Generic(town.tool("t", ToolSpec.Generic.class), on));
	}

	@Test
	void an_edge_for_a_new_element_is_made_and_named() {
		TownDiagram town = with("""
				<ownedTools xsi:type="dt:EdgeCreationDescription" name="build" edgeMappings="$road">
				<sourceVariable name="source"/><targetVariable name="target"/>
				<sourceViewVariable name="sourceView"/><targetViewVariable name="targetView"/>
				<initialOperation>
				<firstModelOperations xsi:type="tool:ChangeContext" browseExpression="aql:self.eContainer(town::Town)">
				<subModelOperations xsi:type="tool:CreateInstance" typeName="town.Road" referenceName="roads">
				<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="new"/>
				<subModelOperations xsi:type="tool:SetValue" featureName="from" valueExpression="var:source"/>
				<subModelOperations xsi:type="tool:SetValue" featureName="to" valueExpression="var:target"/>
				</subModelOperations></firstModelOperations></initialOperation>
				</ownedTools>
				""");
		List<String> before = town.shown("road");
		ToolResult result = town.tools.run(new ToolCall.CreateEdge(town.tool("build", ToolSpec.EdgeCreation.class),
				town.element("B", "H2"), town.element("B", "M1")));
		assertEquals(Outcome.EXECUTED, result.outcome(), result.message());
		assertEquals(List.of(town.edge("road", "H2", "M1")), result.createdViews());
		result.step().orElseThrow().undo();
		assertEquals(before, town.shown("road"));
		result.step().orElseThrow().redo();
		assertEquals(before.size() + 1, town.shown("road").size());
	}

	@Test
	void moving_the_source_of_an_edge_keeps_its_place() {
		TownDiagram town = with("""
				<ownedTools xsi:type="dt:ReconnectEdgeDescription" name="move" mappings="$road" \
				reconnectionKind="RECONNECT_SOURCE">
				<source name="source"/><target name="target"/><sourceView name="sourceView"/>
				<targetView name="targetView"/><element name="element"/><edgeView name="edgeView"/>
				<initialOperation><firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
				<subModelOperations xsi:type="tool:SetValue" featureName="from" valueExpression="var:target"/>
				</firstModelOperations></initialOperation>
				</ownedTools>
				""");
		assertEquals(List.of("H1>S1", "S1>H2", "M1>M1"), town.shown("road"));
		DiagramElement edge = town.edge("road", "S1", "H2");
		ToolCall call = new ToolCall.Reconnect(town.tool("move", ToolSpec.Reconnect.class),
				town.edge("road", "S1", "H2"), town.element("B", "S1"), town.element("B", "H1"));
		ToolResult result = town.tools.run(call);
		assertEquals(Outcome.EXECUTED, result.outcome(), result.message());
		assertEquals(List.of("H1>S1", "H1>H2", "M1>M1"), town.shown("road"));
		assertSame(edge, town.edge("road", "H1", "H2"));
		result.step().orElseThrow().undo();
		assertEquals(List.of("H1>S1", "S1>H2", "M1>M1"), town.shown("road"));
	}

	@Test
	void operations_make_views_that_no_refresh_makes_and_take_them_away() {
		TownDiagram town = with(generic("""
				<subModelOperations xsi:type="tool:ChangeContext" browseExpression="feature:owner">
				<subModelOperations xsi:type="dt:CreateView" mapping="$P" containerViewExpression="var:diagram" \
				variableName="v">
				<subModelOperations xsi:type="tool:SetValue" featureName="nicks" valueExpression="aql:v.target.name"/>
				</subModelOperations></subModelOperations>
				<subModelOperations xsi:type="dt:CreateEdgeView" mapping="$own" containerViewExpression="var:diagram" \
				sourceExpression="var:elementView" targetExpression="var:v" variableName="e"/>
				"""));
		assertEquals(List.of(), town.shown("P", "own"));
		ToolResult made = run(town, Spot.of(town.element("B", "S1")));
		assertEquals(Outcome.EXECUTED, made.outcome(), made.message());
		assertEquals(List.of("Bo", "S1>Bo"), town.shown("P", "own"));
		assertEquals(List.of(town.element("P", "Bo"), town.edge("own", "S1", "Bo")), made.operationViews());
		DiagramElement bo = town.element("P", "Bo");
		town.live.refreshFully();
		assertSame(bo, town.element("P", "Bo"));
		ToolResult removed = town.tools.run(new ToolCall.RemoveFromDiagram(bo));
		assertEquals(List.of(), town.shown("P", "own"));
		removed.step().orElseThrow().undo();
		assertSame(bo, town.element("P", "Bo"), "undoing gives back the same elements");
		assertEquals(List.of("Bo", "S1>Bo"), town.shown("P", "own"));
		made.step().orElseThrow().undo();
		assertEquals(List.of(), town.shown("P", "own"));
	}

	@Test
	void an_operation_takes_a_view_away() {
		TownDiagram town = with(generic("""
				<subModelOperations xsi:type="tool:ChangeContext" browseExpression="aql:self.owned->first()">
				<subModelOperations xsi:type="tool:ChangeContext" browseExpression="var:elementView">
				<subModelOperations xsi:type="tool:DeleteView"/>
				</subModelOperations></subModelOperations>
				""") + """
						<ownedTools xsi:type="dt:NodeCreationDescription" name="person" nodeMappings="$P">
						<variable name="container"/><viewVariable name="containerView"/>
						<initialOperation><firstModelOperations xsi:type="tool:CreateInstance" typeName="town.Person" \
						referenceName="people">
						<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="New"/>
						</firstModelOperations></initialOperation>
						</ownedTools>
						""");
		ToolCall create = new ToolCall.CreateNode(town.tool("person", ToolSpec.NodeCreation.class), town.diagram());
		assertTrue(town.tools.canRun(create).possible());
		ToolResult made = town.tools.run(create);
		assertEquals(List.of(town.element("P", "New")), made.createdViews());
		run(town, Spot.of(town.element("P", "New")));
		assertEquals(List.of(), town.shown("P"));
		assertEquals("New", town.at("people.4").eGet(town.at("people.4").eClass().getEStructuralFeature("name")));
	}

	@Test
	void a_tool_that_fails_late_leaves_the_diagram_as_it_was() {
		TownDiagram town = with(generic("""
				<subModelOperations xsi:type="tool:ChangeContext" browseExpression="feature:owner">
				<subModelOperations xsi:type="dt:CreateView" mapping="$P" containerViewExpression="var:diagram" \
				variableName="v"/>
				</subModelOperations>
				<subModelOperations xsi:type="tool:RemoveElement"/>
				<subModelOperations xsi:type="tool:SetValue" featureName="floors" valueExpression="many"/>
				"""));
		String before = DiagramJson.write(town.live.diagram());
		DiagramElement shop = town.element("B", "S1");
		ToolResult result = run(town, Spot.of(shop));
		assertEquals(Outcome.FAILED, result.outcome());
		assertTrue(result.message().contains("'many' cannot be the floors"), result.message());
		assertEquals(before, DiagramJson.write(town.live.diagram()));
		assertSame(shop, town.element("B", "S1"));
		assertFalse(result.step().isPresent());
		town.live.refreshFully();
		assertEquals(before, DiagramJson.write(town.live.diagram()));
	}

	@Test
	void what_a_tool_creates_elsewhere_is_shown_by_the_refresh() {
		TownDiagram town = with(generic("""
				<subModelOperations xsi:type="tool:CreateInstance" typeName="town.House" referenceName="buildings">
				<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="New"/>
				<subModelOperations xsi:type="tool:SetValue" featureName="neighbours" \
				valueExpression="aql:self.eContainer(town::Town).districts.buildings"/>
				</subModelOperations>
				"""));
		ToolResult result = run(town, Spot.of(town.element("D", "Empty")));
		assertEquals(Outcome.EXECUTED, result.outcome(), result.message());
		assertEquals(List.of(), result.createdViews());
		assertEquals(List.of("H1", "S1", "M1", "H2", "Civic Hall", "New"), town.shown("B"));
		assertEquals(11, town.shown("nb").size());
		result.step().orElseThrow().undo();
		assertEquals(5, town.shown("nb").size());
		assertEquals("Empty", town.element("D", "Empty").label());
	}

	@Test
	void a_step_can_be_undone_and_done_again_many_times() {
		TownDiagram town = with(generic("<subModelOperations xsi:type=\"tool:RemoveElement\"/>"));
		String before = DiagramJson.write(town.live.diagram());
		ToolResult result = run(town, Spot.of(town.element("D", "North")));
		String after = DiagramJson.write(town.live.diagram());
		assertEquals(List.of("H2", "Civic Hall"), town.shown("B"));
		for (int i = 0; i < 3; i++) {
			result.step().orElseThrow().undo();
			assertEquals(before, DiagramJson.write(town.live.diagram()));
			result.step().orElseThrow().redo();
			assertEquals(after, DiagramJson.write(town.live.diagram()));
		}
	}

	@Test
	void a_tool_is_offered_where_its_elements_can_be() {
		TownDiagram town = with("""
				<ownedTools xsi:type="dt:NodeCreationDescription" name="house" nodeMappings="$B" \
				precondition="aql:container.name &lt;> 'South'">
				<variable name="container"/><viewVariable name="containerView"/><initialOperation/>
				</ownedTools>
				""");
		ToolSpec.NodeCreation house = town.tool("house", ToolSpec.NodeCreation.class);
		assertTrue(town.tools.canRun(new ToolCall.CreateNode(house, Spot.of(town.element("D", "North")))).possible());
		Availability inside = town.tools.canRun(new ToolCall.CreateNode(house, Spot.of(town.element("D", "South"))));
		assertFalse(inside.possible());
		assertTrue(inside.reason().contains("aql:container.name"), inside.reason());
		assertFalse(town.tools.canRun(new ToolCall.CreateNode(house, town.diagram())).possible());
		assertFalse(town.tools.canRun(new ToolCall.CreateNode(house, Spot.of(town.element("B", "H1")))).possible());
	}

	@ParameterizedTest
	@CsvSource({ "true, Free:H1>Ada", "false, ''" })
	void a_drop_that_moves_edges_takes_along_what_no_refresh_makes(boolean moves, String after) {
		TownDiagram town = new TownDiagram(folder, """
				<nodeMappings name="Free" domainClass="town.Building" createElements="false" \
				semanticCandidatesExpression="aql:self.eAllContents(town::Building)">\
				<style xsi:type="style:SquareDescription" labelExpression="feature:name"/></nodeMappings>
				<edgeMappings name="kept" sourceMapping="$B $L/@nodeMappings[name='Free']" targetMapping="$P" \
				targetFinderExpression="feature:owner" createElements="false"><style/></edgeMappings>
				""", generic("""
				<subModelOperations xsi:type="tool:ChangeContext" browseExpression="feature:owner">
				<subModelOperations xsi:type="dt:CreateView" mapping="$P" containerViewExpression="var:diagram" \
				variableName="v"/></subModelOperations>
				<subModelOperations xsi:type="dt:CreateEdgeView" mapping="$L/@edgeMappings[name='kept']" \
				containerViewExpression="var:diagram" sourceExpression="var:elementView" targetExpression="var:v"/>
				""") + """
				<ownedTools xsi:type="dt:ContainerDropDescription" name="out" moveEdges="%s" \
				mappings="$L/@nodeMappings[name='Free']"><oldContainer name="old"/><newContainer name="new"/>
				<element name="element"/><newViewContainer name="newView"/><initialOperation/></ownedTools>
				""".formatted(moves), ToolUser.NOBODY);
		assertTrue(run(town, Spot.of(town.element("B", "H1"))).isExecuted());
		assertEquals(List.of("B:H1>Ada"), kept(town));
		ToolResult result = town.tools.run(new ToolCall.Drop(town.tool("out", ToolSpec.Drop.class),
				town.element("B", "H1"), town.diagram()));
		assertEquals(Outcome.EXECUTED, result.outcome(), result.message());
		assertEquals(after.isEmpty() ? List.of() : List.of(after), kept(town));
		result.step().orElseThrow().undo();
		assertEquals(List.of("B:H1>Ada"), kept(town));
	}

	private static List<String> kept(TownDiagram town) {
		return town.live.diagram().edges().stream().filter(e -> e.mapping().name().equals("kept"))
				.map(e -> e.source().mapping().name() + ":" + e.source().label() + ">" + e.targetElement().label())
				.toList();
	}
}
