package org.pactwright.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.description.ContainerStyleSpec;
import org.pactwright.viewpoint.description.CustomisationSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.EdgeStyleSpec;
import org.pactwright.viewpoint.description.FilterKind;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.LayoutSpec;
import org.pactwright.viewpoint.description.LayoutTarget;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.description.Spec;

/** Defaults of mappings and styles, colours, filters, customisations and layouts in the compiled form. */
class CompiledStylesAndFiltersTest {

	private static final String N = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']");

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
		FilterSpec.VariablePart variables = assertInstanceOf(FilterSpec.VariablePart.class, filter.parts().get(1));
		assertEquals("x", variables.variables().get(0).name());
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
				<layoutOptions xsi:type="d:IntegerLayoutOption" id="spacing" value="7">\
				<targets>PARENT</targets></layoutOptions>
				<layoutOptions xsi:type="d:EnumLayoutOption" id="direction"><value name="DOWN"/></layoutOptions>
				</layout>
				"""));
		LayoutSpec.Custom layout = only(compiled, LayoutSpec.Custom.class);
		assertEquals(List.of(List.of("7"), List.of("DOWN")),
				layout.options().stream().map(LayoutSpec.Option::values).toList());
		assertEquals(List.of(LayoutTarget.PARENT), layout.options().get(0).targets());
	}
}
