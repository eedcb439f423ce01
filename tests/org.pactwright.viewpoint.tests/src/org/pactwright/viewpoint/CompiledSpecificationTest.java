package org.pactwright.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.TableSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.TreeSpec;
import org.pactwright.viewpoint.description.VariableSpec;

/** The compiled form of small specifications: references, order, tools, operations, tables and trees. */
class CompiledSpecificationTest {

	private static final String N = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']");
	private static final String C = Odesign.inDiagram("/@defaultLayer/@containerMappings[name='C']");

	@TempDir
	Path folder;

	private CompiledSpecification compile(String text) {
		Specification specification = Odesign.read(folder, text);
		assertEquals(List.of(), specification.problems());
		return CompiledSpecification.of(specification);
	}

	private static <T extends Spec> T only(CompiledSpecification compiled, Class<T> type) {
		List<T> all = compiled.all(type);
		assertEquals(1, all.size(), type::getSimpleName);
		return all.get(0);
	}

	private CompiledSpecification layer(String content) {
		return compile(Odesign.diagram("<defaultLayer name=\"L\">\n" + content + "</defaultLayer>\n"));
	}

	@Test
	void whatIsNotReadableHasNoViewpoints() {
		CompiledSpecification compiled = CompiledSpecification.of(Odesign.read(folder, "<broken"));
		assertEquals(List.of(), compiled.viewpoints());
		assertEquals(List.of(), compiled.all(Spec.class));
		assertEquals(Optional.empty(), compiled.find("//@ownedViewpoints.0", Spec.class));
	}

	@Test
	void anExpressionKnowsWhereItIsWritten() {
		CompiledSpecification compiled = layer("""
				<nodeMappings name="N"
					semanticCandidatesExpression="feature:eClassifiers"/>
				""");
		var candidates = only(compiled, NodeMappingSpec.class).basics().candidates();
		assertEquals("feature:eClassifiers", candidates.text());
		SourcePlace place = compiled.place(candidates.owner(), candidates.feature());
		assertEquals(Odesign.diagramLine() + 2, place.line());
		assertEquals(2, place.column());
	}

	@Test
	void mappingsKeepTheirOrderAndReusesLeadToTheSameObject() {
		CompiledSpecification compiled = layer("""
				<nodeMappings name="N"/><nodeMappings name="M"/>
				<containerMappings name="C" childrenPresentation="List" reusedNodeMappings="%s" \
				reusedContainerMappings="%s">
				<subNodeMappings name="S2"/><subNodeMappings name="S1"/>
				</containerMappings>
				""".formatted(N, C));
		DiagramSpec diagram = compiled.diagrams().get(0);
		LayerSpec layer = diagram.defaultLayer().orElseThrow();
		assertEquals(List.of("N", "M"), layer.mappings().nodes().stream().map(NodeMappingSpec::name).toList());
		ContainerMappingSpec container = layer.mappings().containers().get(0);
		assertEquals(Presentation.LIST, container.presentation());
		assertEquals(List.of("S2", "S1"), container.nodes().stream().map(NodeMappingSpec::name).toList());
		assertSame(layer.mappings().nodes().get(0), container.reusedNodes().get(0));
		assertSame(container, container.reusedContainers().get(0));
		assertEquals(container.toString(), "ContainerMappingSpec " + C);
	}

	@Test
	void importsKnowTheMappingThatTheyReplace() {
		CompiledSpecification compiled = compile(Odesign.diagram("""
				<defaultLayer name="L"><nodeMappings name="N"/><edgeMappings name="E"/></defaultLayer>
				<additionalLayers name="A" activeByDefault="true">
				<nodeMappings xsi:type="d:NodeMappingImport" name="I" importedMapping="%s" hideSubMappings="true"/>
				<edgeMappingImports name="EI" importedMapping="%s" inheritsAncestorFilters="false">
				<conditionnalStyles predicateExpression="aql:true"><style lineStyle="dash"/></conditionnalStyles>
				</edgeMappingImports>
				</additionalLayers>
				""".formatted(N, Odesign.inDiagram("/@defaultLayer/@edgeMappings[name='E']"))));
		LayerSpec layer = compiled.diagrams().get(0).additionalLayers().get(0);
		assertEquals(LayerSpec.Kind.OPTIONAL, layer.kind());
		assertTrue(layer.isOnAtFirst());
		var imported = layer.mappings().nodes().get(0).imported().orElseThrow();
		assertTrue(imported.hideSubMappings() && imported.inheritsAncestorFilters());
		assertSame(compiled.find(N, NodeMappingSpec.class).orElseThrow(), imported.base().target().orElseThrow());
		EdgeMappingImportSpec edge = layer.mappings().edgeImports().get(0);
		assertInstanceOf(EdgeMappingSpec.class, edge.base().target().orElseThrow());
		assertFalse(edge.inheritsAncestorFilters());
		assertEquals("aql:true", edge.conditionalStyles().get(0).predicate().text());
	}

	@Test
	void aLayerThatIsNotOptionalIsOnWhateverTheFileSays() {
		LayerSpec layer = compile(Odesign.diagram("<additionalLayers name=\"A\" optional=\"false\"/>\n")).diagrams()
				.get(0).layers().get(0);
		assertEquals(LayerSpec.Kind.MANDATORY, layer.kind());
		assertTrue(layer.isOnAtFirst());
	}

	@Test
	void aToolAndItsMappingReferToEachOther() {
		CompiledSpecification compiled = layer("""
				<nodeMappings name="N" deletionDescription="%s"/>
				<toolSections name="T">
				<ownedTools xsi:type="dt:DeleteElementDescription" name="Del">
				<element name="e"/><elementView name="v"/><containerView name="c"/>
				<initialOperation><firstModelOperations xsi:type="dt:CreateView" mapping="%s"/></initialOperation>
				</ownedTools>
				</toolSections>
				""".formatted(Odesign.inDiagram("/@defaultLayer/@toolSections.0/@ownedTools[name='Del']"), N));
		NodeMappingSpec node = compiled.find(N, NodeMappingSpec.class).orElseThrow();
		ToolSpec.Delete tool = assertInstanceOf(ToolSpec.Delete.class, node.basics().deletion().target().orElseThrow());
		assertEquals("e", tool.element().orElseThrow().name());
		OperationSpec.CreateView view = assertInstanceOf(OperationSpec.CreateView.class,
				tool.operation().orElseThrow());
		assertSame(node, view.mapping().target().orElseThrow());
		assertEquals("createdView", view.variable());
		assertTrue(tool.hashCode() == tool.hashCode() && node.toString().contains("N"), "finite although circular");
	}

	@Test
	void operationsNestAndHaveTheirDefaults() {
		CompiledSpecification compiled = layer("""
				<toolSections name="T">
				<ownedTools xsi:type="tool:ToolDescription" name="G" precondition="aql:true">
				<element name="element"><subVariables xsi:type="tool:AcceleoVariable" name="x" \
				computationExpression="aql:1"><subVariables xsi:type="tool:AcceleoVariable" name="y"/>\
				</subVariables></element>
				<initialOperation>
				<firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:element">
				<subModelOperations xsi:type="tool:CreateInstance" typeName="EClass" referenceName="eClassifiers"/>
				<subModelOperations xsi:type="tool:For" expression="feature:eClassifiers">
				<subModelOperations xsi:type="tool:RemoveElement"/></subModelOperations>
				<subModelOperations xsi:type="tool:Switch">
				<cases conditionExpression="aql:false"><subModelOperations xsi:type="tool:DeleteView"/></cases>
				<default><subModelOperations xsi:type="tool:Unset" featureName="name"/></default>
				</subModelOperations>
				</firstModelOperations>
				</initialOperation>
				</ownedTools>
				</toolSections>
				""");
		ToolSpec.Generic tool = only(compiled, ToolSpec.Generic.class);
		assertEquals("aql:true", tool.basics().precondition().text());
		VariableSpec element = tool.element().orElseThrow();
		VariableSpec.Computed x = assertInstanceOf(VariableSpec.Computed.class, element.subVariables().get(0));
		assertEquals("y", x.subVariables().get(0).name());
		List<OperationSpec> steps = tool.operation().orElseThrow().steps();
		assertEquals("instance", assertInstanceOf(OperationSpec.CreateInstance.class, steps.get(0)).variable());
		assertEquals("i", assertInstanceOf(OperationSpec.For.class, steps.get(1)).iterator());
		OperationSpec.Switch choice = assertInstanceOf(OperationSpec.Switch.class, steps.get(2));
		assertEquals(1, choice.cases().get(0).steps().size());
		assertInstanceOf(OperationSpec.Unset.class, choice.otherwise().get(0));
	}

	@Test
	void everyKindOfToolIsCompiled() {
		Set<String> kinds = Set.of("dt:NodeCreationDescription", "dt:ContainerCreationDescription",
				"dt:EdgeCreationDescription", "dt:DeleteElementDescription", "dt:DirectEditLabel",
				"dt:DoubleClickDescription", "dt:ReconnectEdgeDescription", "dt:ContainerDropDescription",
				"tool:ToolDescription", "tool:SelectionWizardDescription", "tool:PaneBasedSelectionWizardDescription",
				"tool:OperationAction", "tool:ExternalJavaAction", "tool:ExternalJavaActionCall", "tool:PopupMenu",
				"tool:GroupMenu", "dt:DiagramCreationDescription", "dt:DiagramNavigationDescription", "dt:ToolGroup");
		StringBuilder tools = new StringBuilder("<toolSections name=\"T\">\n");
		kinds.stream().sorted().forEach(
				k -> tools.append("<ownedTools xsi:type=\"").append(k).append("\" name=\"").append(k).append("\"/>\n"));
		CompiledSpecification compiled = layer(tools.append("</toolSections>\n").toString());
		assertEquals(kinds.size(), compiled.all(ToolSpec.class).size());
		assertEquals(kinds.size(), compiled.all(ToolSpec.class).stream().map(Object::getClass).distinct().count() + 1,
				"one record per kind, but one for both wizards");
	}

	@Test
	void tablesAndTreesAreCompiled() {
		CompiledSpecification compiled = compile(Odesign.group("""
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="table:EditionTableDescription" name="T" domainClass="EPackage">
				<ownedLineMappings name="l" domainClass="EClass" semanticCandidatesExpression="feature:eClassifiers">
				<defaultForeground labelSize="9"/></ownedLineMappings>
				<ownedColumnMappings name="c" featureName="name"/>
				</ownedRepresentations>
				<ownedRepresentations xsi:type="table:CrossTableDescription" name="X" domainClass="EPackage">
				<ownedLineMappings name="l"/>
				<ownedColumnMappings name="c"/>
				<intersection name="i" lineMapping="//@ownedViewpoints[name='V']/@ownedRepresentations[name='X']/\
				@ownedLineMappings[name='l']" columnMapping="//@ownedViewpoints[name='V']/\
				@ownedRepresentations[name='X']/@ownedColumnMappings.0"/>
				</ownedRepresentations>
				<ownedRepresentations xsi:type="tree:TreeDescription" name="R" domainClass="EPackage">
				<subItemMappings name="p" domainClass="EPackage" reusedTreeItemMappings="//@ownedViewpoints[name='V']/\
				@ownedRepresentations[name='R']/@subItemMappings[name='p']"><defaultStyle/></subItemMappings>
				</ownedRepresentations>
				</ownedViewpoints>
				"""));
		TableSpec table = compiled.all(TableSpec.class).get(0);
		assertEquals(9, table.lines().get(0).style().foreground().orElseThrow().size());
		assertEquals("name", assertInstanceOf(TableSpec.FeatureColumn.class, table.columns().get(0)).feature());
		TableSpec cross = compiled.all(TableSpec.class).get(1);
		assertTrue(cross.cross());
		assertSame(cross.columns().get(0), cross.intersections().get(0).column().target().orElseThrow());
		TreeSpec.Item item = only(compiled, TreeSpec.Item.class);
		assertSame(item, item.reusedItems().get(0));
		assertEquals(8, item.style().orElseThrow().label().size());
	}

	@Test
	void mappingsOfOtherFilesAreCompiledToo() {
		Odesign.write(folder, "other.odesign", Odesign.diagram(
				"<defaultLayer name=\"L\"><nodeMappings name=\"N\" domainClass=\"EClass\"/></defaultLayer>\n"));
		CompiledSpecification compiled = layer(
				"<reusedMappings xsi:type=\"d:NodeMapping\" href=\"other.odesign#" + N + "\"/>\n");
		LayerSpec layer = compiled.diagrams().get(0).layers().get(0);
		NodeMappingSpec reused = assertInstanceOf(NodeMappingSpec.class, layer.mappings().reused().get(0));
		assertEquals("EClass", reused.domainClass());
		assertTrue(compiled.place(reused.identity()).file().endsWith("other.odesign"));
	}

	@Test
	void aReferenceThatDoesNotResolveIsSetButHasNoTarget() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<defaultLayer name="L">
				<nodeMappings name="N"><deletionDescription href="gone.odesign#//@x"/></nodeMappings>
				</defaultLayer>
				"""));
		NodeMappingSpec node = only(CompiledSpecification.of(specification), NodeMappingSpec.class);
		assertTrue(node.basics().deletion().isSet());
		assertEquals(Optional.empty(), node.basics().deletion().target());
	}

	@Test
	void listsCannotBeChanged() {
		CompiledSpecification compiled = layer(
				"<nodeMappings name=\"N\" reusedBorderedNodeMappings=\"" + N + "\"/>\n");
		NodeMappingSpec node = only(compiled, NodeMappingSpec.class);
		assertThrows(UnsupportedOperationException.class, () -> node.reusedBorderNodes().clear());
		assertThrows(UnsupportedOperationException.class, () -> node.borderNodes().add(node));
		assertThrows(UnsupportedOperationException.class, () -> compiled.viewpoints().clear());
	}

	@Test
	void namesWithSpacesAreEncodedInFragmentsAndReadableForPeople() {
		CompiledSpecification compiled = layer("<nodeMappings name=\"My node\"/>\n");
		NodeMappingSpec node = only(compiled, NodeMappingSpec.class);
		assertTrue(node.identity().fragment().endsWith("[name='My%20node']"));
		assertTrue(node.identity().readable().endsWith("[name='My node']"));
		assertSame(node, compiled.find(node.identity().readable(), NodeMappingSpec.class).orElseThrow());
	}
}
