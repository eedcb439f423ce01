package org.pactwright.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.tool.ToolResult.Outcome;

/** Tools that say what is made of what was copied. */
class PasteTest {

	private static final String TOOLS = """
			<ownedTools xsi:type="tool:PasteDescription" name="twin" precondition="%s">
			<container name="into"/><containerView name="intoView"/><copiedView name="view"/><copiedElement name="old"/>
			<initialOperation>
			<firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:into">
			<subModelOperations xsi:type="tool:CreateInstance" typeName="town.House" referenceName="buildings">
			<subModelOperations xsi:type="tool:SetValue" featureName="name" \
			valueExpression="aql:old.name + ' from ' + old.eContainer(town::District).name"/>
			</subModelOperations></firstModelOperations>
			</initialOperation>
			</ownedTools>
			""";

	@TempDir
	Path folder;

	private static ToolCall.Paste paste(TownDiagram town, DiagramElement what, Spot into) {
		return new ToolCall.Paste(town.tool("twin", ToolSpec.Paste.class), what.target(), Optional.of(what), into);
	}

	@Test
	void the_operations_run_on_what_was_copied() {
		TownDiagram town = new TownDiagram(folder, TOOLS.formatted("aql:self = copiedElement"));
		ToolResult result = town.tools
				.run(paste(town, town.element("B", "H1"), Spot.of(town.element("D", "South"))));
		assertEquals(Outcome.EXECUTED, result.outcome(), result.message());
		assertEquals(List.of("H1", "S1", "M1", "H2", "Civic Hall", "H1 from North"), town.shown("B"));
		result.step().orElseThrow().undo();
		assertEquals(List.of("H1", "S1", "M1", "H2", "Civic Hall"), town.shown("B"));
	}

	@Test
	void the_condition_sees_what_was_copied_and_where_it_goes() {
		TownDiagram town = new TownDiagram(folder, TOOLS.formatted(
				"aql:container.name = 'South' and copiedView.name = 'H1' and containerView.name = 'South'"));
		DiagramElement h1 = town.element("B", "H1");
		assertTrue(town.tools.run(paste(town, h1, Spot.of(town.element("D", "South")))).isExecuted());
		assertEquals(Outcome.REFUSED, town.tools.run(paste(town, h1, Spot.of(town.element("D", "Empty")))).outcome());
	}

	@Test
	void a_tool_is_offered_only_where_the_mapping_names_it() {
		TownDiagram town = new TownDiagram(folder, TOOLS.formatted(""));
		ToolCall call = paste(town, town.element("B", "H1"), Spot.of(town.element("D", "South")));
		assertFalse(town.tools.canRun(call).possible());
	}
}
