package org.pactwright.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.viewpoint.tool.ToolResult.Outcome;

class OperationsTest {

	@TempDir
	Path folder;

	private Toolbox running(String operations) {
		return Toolbox.running(folder, operations);
	}

	private static void executed(ToolResult result) {
		assertEquals(Outcome.EXECUTED, result.outcome(), result::message);
	}

	private static void failed(Toolbox box, String before, ToolResult result, String... words) {
		assertEquals(Outcome.FAILED, result.outcome(), result::message);
		assertEquals(before, box.town.text());
		assertTrue(result.step().isEmpty());
		for (String word : words) {
			assertTrue(result.message().contains(word), result::message);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "aql:true | true", "aql:false | false",
			"aql:null | false", "aql:'text' | true", "aql:'false' | false", "true | true", "text | false", "`` | false",
			"aql:0 | true", "var:self | true", "aql:Sequence{} | true", "aql:self.nope | false", "aql:self.( | false",
			"var:nobody | false", "feature:open | false", "feature:name | true" })
	void a_condition_holds_for_all_but_null_and_false(String condition, boolean holds) {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:If" conditionExpression="%s">
				<subModelOperations xsi:type="tool:SetValue" featureName="tags" valueExpression="seen"/>
				</firstModelOperations>
				""".formatted(condition));
		executed(box.run("districts.0/buildings.0"));
		assertEquals(holds, ((List<?>) box.town.get("districts.0/buildings.0", "tags")).contains("seen"));
	}

	@Test
	void a_step_that_opens_a_diagram_asks_for_it_by_the_elements_of_its_context() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="dt:Navigation" createIfNotExistent="true" \
				diagramDescription="//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']"/>
				""");
		ToolResult result = box.run("districts.0");
		executed(result);
		RepresentationRequest.Open open = (RepresentationRequest.Open) result.requests().get(0);
		assertEquals(List.of(box.town.at("districts.0")), open.elements());
		assertTrue(open.createIfMissing());
	}

	@Test
	void the_first_case_that_holds_is_run_and_no_other() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:Switch">
				<cases conditionExpression="aql:self.floors > 100"><subModelOperations xsi:type="tool:SetValue" \
				featureName="name" valueExpression="tower"/></cases>
				<cases conditionExpression="aql:self.floors > 1"><subModelOperations xsi:type="tool:SetValue" \
				featureName="name" valueExpression="high"/></cases>
				<cases conditionExpression="aql:true"><subModelOperations xsi:type="tool:SetValue" \
				featureName="name" valueExpression="any"/></cases>
				<default><subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="none"/></default>
				</firstModelOperations>
				""");

		executed(box.run("districts.0/buildings.0"));

		assertEquals("high", box.town.get("districts.0/buildings.0", "name"));
	}

	@Test
	void the_default_is_run_where_no_case_holds() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:Switch">
				<cases conditionExpression="aql:null"><subModelOperations xsi:type="tool:SetValue" \
				featureName="name" valueExpression="null holds"/></cases>
				<default><subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="none"/></default>
				</firstModelOperations>
				""");

		executed(box.run("districts.0"));

		assertEquals("none", box.town.get("districts.0", "name"));
	}

	@Test
	void an_element_is_moved_to_the_end_of_its_new_container() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:MoveElement" featureName="buildings" \
				newContainerExpression="aql:self.eContainer().eContainer(town::Town).districts->at(2)"/>
				""");

		executed(box.run("districts.0/buildings.0"));

		assertEquals(List.of("S1", "M1"), box.town.names("districts.0", "buildings"));
		assertEquals(List.of("H2", "Civic Hall", "H1"), box.town.names("districts.1", "buildings"));
	}

	@Test
	void an_element_is_not_moved_into_itself() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="before">
				<subModelOperations xsi:type="tool:MoveElement" featureName="parts" \
				newContainerExpression="aql:self.parts->first()"/>
				</firstModelOperations>
				""");
		String before = box.town.text();

		failed(box, before, box.run("districts.0"), "inside", "test.odesign:");
	}

	@Test
	void an_element_is_not_moved_where_there_is_no_container() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:MoveElement" featureName="parts" newContainerExpression="aql:null"/>
				""");
		String before = box.town.text();

		failed(box, before, box.run("districts.0"), "no container");
	}

	@Test
	void a_containment_takes_only_what_belongs_there() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:CreateInstance" typeName="town.Room" referenceName="buildings"/>
				""");
		String before = box.town.text();

		failed(box, before, box.run("districts.0"), "A Room cannot be in buildings");
	}

	@Test
	void a_failed_creation_refuses_the_whole_tool() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:CreateInstance" typeName="town.Nope" referenceName="buildings">
				<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="on the district"/>
				</firstModelOperations>
				""");
		String before = box.town.text();

		failed(box, before, box.run("districts.0"), "There is no class 'town.Nope'");
	}

	@Test
	void an_expression_that_cannot_be_evaluated_takes_back_what_was_done_before() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="before">
				<subModelOperations xsi:type="tool:RemoveElement"/>
				<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:nobody.name"/>
				</firstModelOperations>
				""");
		String before = box.town.text();

		failed(box, before, box.run("districts.0/buildings.0"), "nobody", "test.odesign:");
		assertEquals(1, box.views.refreshes());
	}

	@Test
	void a_missing_feature_does_no_harm_where_nothing_else_is_changed() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:SetValue" featureName="nothing" valueExpression="x"/>
				""");
		String before = box.town.text();

		ToolResult result = box.run("districts.0");

		executed(result);
		assertEquals(before, box.town.text());
		assertTrue(result.message().contains("A District has no feature 'nothing'."), result::message);
	}

	@Test
	void text_is_not_put_into_a_list_of_references_nor_numbers_into_a_list_of_text() {
		Toolbox references = running("""
				<firstModelOperations xsi:type="tool:SetValue" featureName="neighbours" valueExpression="x"/>
				""");
		String before = references.town.text();
		failed(references, before, references.run("districts.0/buildings.0"), "The text 'x' cannot be in neighbours");

		Toolbox numbers = running("""
				<firstModelOperations xsi:type="tool:SetValue" featureName="tags" valueExpression="aql:Sequence{'a', 1}"/>
				""");
		failed(numbers, before, numbers.run("districts.0/buildings.0"), "cannot be in tags");
	}

	@Test
	void references_to_what_is_removed_go_too_and_come_back_when_it_is_undone() {
		Toolbox box = running("<firstModelOperations xsi:type=\"tool:RemoveElement\"/>\n");
		String before = box.town.text();

		ToolResult result = box.run("districts.0");

		executed(result);
		assertEquals(List.of("South", "Empty"), box.town.names("", "districts"));
		assertEquals(List.of(), box.town.get("contracts.0", "subjects"));
		assertNull(box.town.get("roads.0", "from"));
		assertEquals(1, result.deleted().size());
		String after = box.town.text();
		ToolStep step = result.step().orElseThrow();
		step.undo();
		assertEquals(before, box.town.text());
		step.redo();
		assertEquals(after, box.town.text());
		step.undo();
		assertEquals(before, box.town.text());
	}

	@Test
	void a_loop_restores_a_variable_of_the_same_name_and_an_operation_does_not() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:Let" variableName="i" valueExpression="aql:'outer'">
				<subModelOperations xsi:type="tool:For" expression="aql:Sequence{'a', 'b'}">
				<subModelOperations xsi:type="tool:SetValue" featureName="motto" valueExpression="var:i"/>
				</subModelOperations>
				<subModelOperations xsi:type="tool:SetValue" featureName="motto" valueExpression="var:i"/>
				<subModelOperations xsi:type="tool:Let" variableName="i" valueExpression="aql:'inner'"/>
				<subModelOperations xsi:type="tool:SetValue" featureName="motto" valueExpression="var:i"/>
				</firstModelOperations>
				""");

		executed(box.run(""));

		assertEquals(List.of("Row on", "Stay dry", "a", "b", "outer", "inner"), box.town.get("", "motto"));
	}

	@Test
	void a_java_action_is_refused_without_a_handler_and_undone_with_one() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="before">
				<subModelOperations xsi:type="tool:ExternalJavaAction" name="a" id="my.action">
				<parameters name="p" value="aql:self.name"/>
				</subModelOperations>
				</firstModelOperations>
				""");
		String before = box.town.text();
		failed(box, before, box.run("districts.0"), "my.action");

		List<Object> seen = new ArrayList<>();
		box.settings = box.settings.withActions(id -> id.equals("my.action") ? Optional.of((selection, parameters) -> {
			seen.add(parameters);
			selection.forEach(o -> o.eSet(o.eClass().getEStructuralFeature("area"), 99.0));
		}) : Optional.empty());
		ToolResult result = box.run("districts.0");
		executed(result);
		assertEquals(List.of(Map.of("p", "before")), seen);
		assertEquals(99.0, box.town.get("districts.0", "area"));
		result.step().orElseThrow().undo();
		assertEquals(before, box.town.text());
	}

	@Test
	void a_java_action_that_throws_takes_the_tool_back() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="before">
				<subModelOperations xsi:type="tool:ExternalJavaAction" name="a" id="my.action"/>
				</firstModelOperations>
				""");
		String before = box.town.text();
		box.settings = box.settings.withActions(id -> Optional.of((selection, parameters) -> {
			throw new IllegalStateException("no way");
		}));

		failed(box, before, box.run("districts.0"), "no way");
	}

	@Test
	void a_result_tells_what_was_created_and_changed() {
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:CreateInstance" typeName="town::House" referenceName="buildings">
				<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="new"/>
				</firstModelOperations>
				""");

		ToolResult result = box.run("districts.2");

		executed(result);
		assertEquals(List.of(box.town.at("districts.2/buildings.0")), result.created());
		assertEquals(List.of(box.town.at("districts.2")), result.changed());
		assertFalse(result.step().orElseThrow().isEmpty());
	}

	@Test
	void a_fixed_object_is_set_by_its_uri() {
		Toolbox plain = running("");
		String uri = plain.town.model().getURI() + "#//@people.3";
		Toolbox box = running("""
				<firstModelOperations xsi:type="tool:SetObject" featureName="owner"><object href="%s"/></firstModelOperations>
				""".formatted(uri));

		executed(box.run("districts.0/buildings.0"));

		assertEquals(box.town.at("people.3"), box.town.get("districts.0/buildings.0", "owner"));
	}

	@Test
	void random_operations_are_undone_to_the_last_byte() {
		String[] operations = {
				"<firstModelOperations xsi:type=\"tool:RemoveElement\"/>\n",
				"""
						<firstModelOperations xsi:type="tool:For" expression="aql:self.eAllContents(town::Building)">
						<subModelOperations xsi:type="tool:SetValue" featureName="owner" \
						valueExpression="aql:self.eContainer(town::Town).people->last()"/>
						<subModelOperations xsi:type="tool:SetValue" featureName="tags" valueExpression="aql:i.name"/>
						</firstModelOperations>
						""",
				"""
						<firstModelOperations xsi:type="tool:MoveElement" featureName="districts" \
						newContainerExpression="aql:self.eContainer(town::Town)"/>
						""" };
		for (String operation : operations) {
			for (String path : List.of("districts.0", "districts.1", "districts.0/parts.0")) {
				Toolbox box = running(operation);
				String before = box.town.text();
				ToolResult result = box.run(path);
				executed(result);
				String after = box.town.text();
				result.step().orElseThrow().undo();
				assertEquals(before, box.town.text(), operation + path);
				result.step().orElseThrow().redo();
				assertEquals(after, box.town.text(), operation + path);
			}
		}
	}
}
