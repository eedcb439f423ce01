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
import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.ContainerStyleSpec;
import org.pactwright.viewpoint.description.CustomisationSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.EdgeStyleSpec;
import org.pactwright.viewpoint.description.FilterKind;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.LayoutSpec;
import org.pactwright.viewpoint.description.LayoutTarget;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.TableSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.TreeSpec;
import org.pactwright.viewpoint.description.VariableSpec;

/** The compiled form of small specifications: defaults, references, order, and every kind of element. */
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
	void aMappingHasTheDefaultsOfTheFormat() {
		NodeMappingSpec node = only(layer("<nodeMappings name=\"N\"/>\n"), NodeMappingSpec.class);
		assertEquals("N", node.title());
		assertEquals("", node.domainClass());
		assertTrue(node.basics().createElements());
		assertFalse(node.basics().synchronizationLock());
		assertTrue(node.basics().candidates().isBlank());
		assertEquals(Optional.empty(), node.style());
		assertFalse(node.basics().deletion().isSet());
		assertEquals(Optional.empty(), node.imported());
	}

	@Test
	void aNodeStyleHasTheDefaultsOfTheFormat() {
		NodeStyleSpec.Square square = only(
				layer("<nodeMappings name=\"N\"><style xsi:type=\"style:SquareDescription\"/></nodeMappings>\n"),
				NodeStyleSpec.Square.class);
		assertEquals("3", square.basics().size().text());
		assertEquals("0", square.border().size().text());
		assertEquals("feature:name", square.label().expression().text());
		assertEquals(8, square.label().size());
		assertTrue(square.label().showIcon());
		assertEquals(Optional.empty(), square.colour());
		assertEquals(N + "/@style", square.identity().fragment());
	}

	@Test
	void aContainerStyleHasTheDefaultsOfTheFormat() {
		ContainerStyleSpec.Flat flat = only(layer("<containerMappings name=\"C\">"
				+ "<style xsi:type=\"style:FlatContainerStyleDescription\"/></containerMappings>\n"),
				ContainerStyleSpec.Flat.class);
		assertEquals("-1", flat.width().text());
		assertEquals(10, flat.basics().arcWidth());
		assertFalse(flat.basics().roundedCorner());
		assertEquals(Optional.empty(), flat.labelBorder());
	}

	@Test
	void anEdgeStyleHasTheDefaultsOfTheFormat() {
		EdgeStyleSpec edge = only(
				layer("<edgeMappings name=\"E\"><style/></edgeMappings>\n"), EdgeStyleSpec.class);
		assertEquals(EdgeArrow.NO_DECORATION, edge.sourceArrow());
		assertEquals(EdgeArrow.INPUT_ARROW, edge.targetArrow());
		assertEquals("1", edge.size().text());
		assertEquals(Optional.empty(), edge.centerLabel());
	}

	@Test
	void aLabelExpressionThatIsBlankStaysBlank() {
		NodeStyleSpec.Square square = only(layer("<nodeMappings name=\"N\">"
				+ "<style xsi:type=\"style:SquareDescription\" labelExpression=\"\"/></nodeMappings>\n"),
				NodeStyleSpec.Square.class);
		assertTrue(square.label().expression().isBlank());
	}

	@Test
	void theBorderOfContainersInOldFilesIsOnePixel() {
		String content = """
				<ownedViewpoints name="V"><ownedRepresentations xsi:type="d:DiagramDescription" name="D">
				<containerMappings name="C"><style xsi:type="style:FlatContainerStyleDescription"/></containerMappings>
				<nodeMappings name="N"><style xsi:type="style:SquareDescription"/></nodeMappings>
				</ownedRepresentations></ownedViewpoints>
				""";
		CompiledSpecification compiled = compile(Odesign.group("10.0.0.201505222000", content));
		assertEquals("1", only(compiled, ContainerStyleSpec.Flat.class).border().size().text());
		assertEquals("0", only(compiled, NodeStyleSpec.Square.class).border().size().text());
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
		OperationSpec.CreateView view = assertInstanceOf(OperationSpec.CreateView.class, tool.operation().orElseThrow());
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
				computationExpression="aql:1"><subVariables xsi:type="tool:AcceleoVariable" name="y"/></subVariables></element>
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
	void coloursAreResolved() {
		CompiledSpecification compiled = compile(Odesign.group("""
				<ownedViewpoints name="V"><ownedRepresentations xsi:type="d:DiagramDescription" name="D">
				<backgroundColor xsi:type="description:SystemColor" \
				href="environment:/viewpoint#//@systemColors/@entries[name='light_gray']"/>
				</ownedRepresentations></ownedViewpoints>
				<userColorsPalettes name="P">
				<entries xsi:type="description:UserFixedColor" name="a" red="300"/>
				<entries xsi:type="description:ComputedColor" name="b" red="aql:1" green="aql:2" blue="aql:3"/>
				<entries xsi:type="description:InterpolatedColor" name="c">
				<colorSteps associatedValue="5" associatedColor="//@userColorsPalettes[name='P']/@entries[name='a']"/>
				</entries>
				</userColorsPalettes>
				"""));
		ColourSpec.Fixed background = assertInstanceOf(ColourSpec.Fixed.class,
				compiled.diagrams().get(0).background().orElseThrow());
		assertTrue(background.system());
		assertEquals(209, background.red());
		List<ColourSpec> colours = compiled.palettes().get(0).colours();
		ColourSpec.Fixed fixed = assertInstanceOf(ColourSpec.Fixed.class, colours.get(0));
		assertEquals(List.of(300, 125, 125), List.of(fixed.red(), fixed.green(), fixed.blue()));
		assertEquals("aql:2", assertInstanceOf(ColourSpec.Computed.class, colours.get(1)).green().text());
		ColourSpec.Interpolated interpolated = assertInstanceOf(ColourSpec.Interpolated.class, colours.get(2));
		assertSame(fixed, interpolated.steps().get(0).colour().orElseThrow());
		assertEquals("10", interpolated.maximum().text());
	}

	@Test
	void fontTraitsComeOnceAndInTheOrderOfTheEnumeration() {
		NodeStyleSpec.Square square = only(layer("""
				<nodeMappings name="N"><style xsi:type="style:SquareDescription">
				<labelFormat>bold</labelFormat><labelFormat>italic</labelFormat></style></nodeMappings>
				"""), NodeStyleSpec.Square.class);
		assertEquals(List.of(FontStyle.ITALIC, FontStyle.BOLD), square.label().format());
	}

	@Test
	void filtersConcernsAndRulesAreCompiled() {
		CompiledSpecification compiled = compile(Odesign.diagram("""
				<filters xsi:type="filter:CompositeFilterDescription" name="F">
				<filters xsi:type="filter:MappingFilter" filterKind="COLLAPSE" mappings="%s"/>
				<filters xsi:type="filter:VariableFilter" semanticConditionExpression="aql:x">
				<ownedVariables xsi:type="description:TypedVariable" name="x"/></filters>
				</filters>
				<validationSet name="R">
				<ownedRules xsi:type="validation:SemanticValidationRule" name="r" level="ERROR" targetClass="EClass">
				<audits auditExpression="aql:false"/><fixes name="fix"/></ownedRules>
				</validationSet>
				<concerns><ownedConcernDescriptions name="K" filters="%s"/></concerns>
				<defaultLayer name="L"><nodeMappings name="N"/></defaultLayer>
				""".formatted(N, Odesign.inDiagram("/@filters[name='F']"))));
		DiagramSpec diagram = compiled.diagrams().get(0);
		FilterSpec filter = diagram.filters().get(0);
		FilterSpec.MappingPart part = assertInstanceOf(FilterSpec.MappingPart.class, filter.parts().get(0));
		assertEquals(FilterKind.COLLAPSE, part.kind());
		assertEquals("N", part.mappings().get(0).name());
		assertEquals("x", assertInstanceOf(FilterSpec.VariablePart.class, filter.parts().get(1)).variables().get(0).name());
		assertSame(filter, diagram.concerns().get(0).filters().get(0));
		var rule = diagram.validation().orElseThrow().rules().get(0);
		assertEquals(RuleLevel.ERROR, rule.level());
		assertEquals("aql:false", rule.audits().get(0).text());
		assertEquals("fix", rule.fixes().get(0).name());
	}

	@Test
	void customisationsKnowWhatTheyApplyToAndReusesAreSpeltOut() {
		CompiledSpecification compiled = layer("""
				<nodeMappings name="N"><style xsi:type="style:SquareDescription"/></nodeMappings>
				<customization>
				<vsmElementCustomizations xsi:type="description:VSMElementCustomization" predicateExpression="aql:p">
				<featureCustomizations xsi:type="description:EAttributeCustomization" attributeName="labelSize" \
				value="9" applyOnAll="true"/>
				<featureCustomizations xsi:type="description:EReferenceCustomization" referenceName="color">
				<value xsi:type="description:SystemColor" \
				href="environment:/viewpoint#//@systemColors/@entries[name='red']"/>
				</featureCustomizations>
				</vsmElementCustomizations>
				<vsmElementCustomizations xsi:type="description:VSMElementCustomizationReuse" appliedOn="%s/@style" \
				reuse="%s/@defaultLayer/@customization/@vsmElementCustomizations.0/@featureCustomizations.1"/>
				</customization>
				""".formatted(N, Odesign.inDiagram("")));
		List<CustomisationSpec> all = compiled.diagrams().get(0).layers().get(0).customisations();
		assertEquals(List.of("aql:p", "aql:p"), all.stream().map(c -> c.predicate().text()).toList());
		assertTrue(all.get(0).features().get(0).applyOnAll());
		CustomisationSpec.ReferenceSpec reused = assertInstanceOf(CustomisationSpec.ReferenceSpec.class,
				all.get(1).features().get(0));
		assertEquals(N + "/@style", reused.appliedOn().get(0).fragment());
		assertEquals(239, assertInstanceOf(ColourSpec.Fixed.class, reused.value().orElseThrow()).red());
	}

	@Test
	void layoutsAreCompiledWithTheirOptions() {
		CompiledSpecification compiled = compile(Odesign.diagram("""
				<layout xsi:type="d:CustomLayoutConfiguration" id="org.eclipse.elk.layered">
				<layoutOptions xsi:type="d:IntegerLayoutOption" id="spacing" value="7"><targets>PARENT</targets></layoutOptions>
				<layoutOptions xsi:type="d:EnumLayoutOption" id="direction"><value name="DOWN"/></layoutOptions>
				</layout>
				"""));
		LayoutSpec.Custom layout = only(compiled, LayoutSpec.Custom.class);
		assertEquals(List.of(List.of("7"), List.of("DOWN")),
				layout.options().stream().map(LayoutSpec.Option::values).toList());
		assertEquals(List.of(LayoutTarget.PARENT), layout.options().get(0).targets());
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
