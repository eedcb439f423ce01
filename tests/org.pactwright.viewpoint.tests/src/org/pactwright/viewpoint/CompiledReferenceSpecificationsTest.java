package org.pactwright.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.viewpoint.description.BorderSpec;
import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.description.ContainerStyleSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.EdgeStyleSpec;
import org.pactwright.viewpoint.description.LabelSpec;
import org.pactwright.viewpoint.description.Literal;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.description.ShapeStyleSpec;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.StyleSpec;
import org.pactwright.viewpoint.description.ToolSpec;

/**
 * The compiled form of the reference specifications agrees with the diagrams that Sirius makes of them: every mapping,
 * style and tool that a result names is there under that name, with the same fixed values.
 */
class CompiledReferenceSpecificationsTest {

	/** Objects that are read as a part of the object around them. */
	private static final Set<String> PARTS = Set.of("InitialOperation", "InitialNodeCreationOperation",
			"InitEdgeCreationOperation", "InitialContainerDropOperation", "EditMaskVariables", "FeatureChangeListener",
			"Default", "ConcernSet", "Customization", "DecorationDescriptionsSet", "RuleAudit", "EnumLayoutValue");

	@TestFactory
	Stream<DynamicTest> everyObjectHasItsPlaceInTheCompiledForm() {
		return Reference.specifications().stream().map(file -> DynamicTest.dynamicTest(name(file), () -> {
			Specification specification = new SpecificationReader().read(file);
			CompiledSpecification compiled = CompiledSpecification.of(specification);
			Set<String> missing = new LinkedHashSet<>();
			specification.group().orElseThrow().eAllContents().forEachRemaining(object -> {
				String fragment = specification.fragment(object);
				Optional<Spec> spec = compiled.find(fragment, Spec.class);
				if (spec.isEmpty() && !PARTS.contains(object.eClass().getName()) && !isReused(object)) {
					missing.add(object.eClass().getName());
				}
				spec.ifPresent(s -> assertEquals(fragment, s.identity().fragment()));
			});
			assertEquals(Set.of(), missing);
		}));
	}

	private static boolean isReused(EObject object) {
		return object.eClass().getName().equals("VSMElementCustomizationReuse");
	}

	@TestFactory
	Stream<DynamicTest> everyMappingOfAResultIsFoundByItsFragment() {
		return results("fresh.json", (compiled, result) -> {
			for (Map<String, Object> element : Json.list(result, "elements")) {
				String fragment = (String) element.get("mapping");
				Optional<NamedSpec> mapping = compiled.find(fragment, NamedSpec.class);
				assertEquals(Optional.of(fragment), mapping.map(m -> m.identity().readable()), fragment);
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> everyToolOfAScriptIsFoundByItsFragment() {
		return results("script.json", (compiled, result) -> {
			for (Map<String, Object> step : Json.list(result, "steps")) {
				if (step.get("tool") instanceof String fragment && fragment.startsWith("//")) {
					Optional<ToolSpec> tool = compiled.find(fragment, ToolSpec.class);
					assertEquals(Optional.ofNullable(step.get("toolName")).map(Object::toString)
							.or(() -> tool.map(ToolSpec::name)), tool.map(ToolSpec::name), fragment);
				}
			}
		});
	}

	@TestFactory
	Stream<DynamicTest> theFixedValuesOfStylesAreThoseOfTheResults() {
		return results("fresh.json", (compiled, result) -> {
			boolean customised = compiled.diagrams().stream().flatMap((DiagramSpec d) -> d.layers().stream())
					.anyMatch(l -> !l.customisations().isEmpty());
			for (Map<String, Object> element : Json.list(result, "elements")) {
				Map<String, Object> style = Json.object(element, "style");
				String fragment = String.valueOf(style.get("description"));
				Optional<StyleSpec> spec = compiled.find(fragment, StyleSpec.class);
				if (!customised && spec.isPresent()) {
					Map<String, Object> ours = facts(spec.get());
					Map<String, Object> theirs = new LinkedHashMap<>();
					ours.keySet().forEach(k -> theirs.put(k, plain(style.get(k))));
					assertEquals(theirs.toString(), ours.toString(), fragment);
				}
			}
		});
	}

	private static Object plain(Object value) {
		return value instanceof List<?> list ? list.stream().map(Object::toString).toList() : value;
	}

	/** The values of a style that no expression computes, by the names that the results use. */
	private static Map<String, Object> facts(StyleSpec style) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("class", className(style));
		if (style instanceof ShapeStyleSpec shape) {
			label(shape.label(), facts);
			facts.put("labelAlignment", shape.label().alignment().literal());
			border(shape.border(), facts);
			facts.put("hideLabelByDefault", shape.hideLabel());
		}
		if (style instanceof NodeStyleSpec node) {
			facts.put("labelPosition", node.basics().labelPosition().literal());
		}
		if (style instanceof ContainerStyleSpec.Flat flat) {
			facts.put("backgroundStyle", flat.mix().literal());
			colour("backgroundColor", flat.background(), facts);
			colour("foregroundColor", flat.foreground(), facts);
		} else if (style instanceof NodeStyleSpec.BundledImage image) {
			facts.put("shape", image.shape().literal());
			colour("color", image.colour(), facts);
		} else if (style instanceof NodeStyleSpec.Square square) {
			colour("color", square.colour(), facts);
		} else if (style instanceof EdgeStyleSpec edge) {
			edge(edge, facts);
		}
		return facts;
	}

	private static void edge(EdgeStyleSpec edge, Map<String, Object> facts) {
		Map<String, Literal> literals = Map.of("lineStyle", edge.line(), "sourceArrow", edge.sourceArrow(),
				"targetArrow", edge.targetArrow(), "foldingStyle", edge.folding(), "routingStyle", edge.routing());
		literals.forEach((k, v) -> facts.put(k, v.literal()));
		if (edge.centeredSources().isEmpty() && edge.centeredTargets().isEmpty()) {
			facts.put("centered", edge.centering().literal());
		}
		colour("strokeColor", edge.stroke(), facts);
	}

	private static void label(LabelSpec label, Map<String, Object> facts) {
		facts.put("labelSize", label.size());
		facts.put("labelFormat", label.format().stream().map(Literal::literal).toList());
		facts.put("showIcon", label.showIcon());
		facts.put("iconPath", label.iconPath());
		colour("labelColor", label.colour(), facts);
	}

	private static void border(BorderSpec border, Map<String, Object> facts) {
		facts.put("borderSizeComputationExpression", border.size().text());
		facts.put("borderLineStyle", border.line().literal());
		colour("borderColor", border.colour(), facts);
	}

	private static void colour(String name, Optional<ColourSpec> colour, Map<String, Object> facts) {
		if (colour.orElse(null) instanceof ColourSpec.Fixed fixed) {
			facts.put(name, List.of(String.valueOf(fixed.red()), String.valueOf(fixed.green()),
					String.valueOf(fixed.blue())));
		}
	}

	private static String className(StyleSpec style) {
		return switch (style) {
			case NodeStyleSpec.Gauge gauge -> "GaugeCompositeStyle";
			case NodeStyleSpec.Custom custom -> "CustomStyle";
			case NodeStyleSpec.Image image -> "WorkspaceImage";
			case ContainerStyleSpec.Image image -> "WorkspaceImage";
			case ContainerStyleSpec.Flat flat -> "FlatContainerStyle";
			case ContainerStyleSpec.Shape shape -> "ShapeContainerStyle";
			case EdgeStyleSpec edge -> edge.bracket() ? "BracketEdgeStyle" : "EdgeStyle";
			default -> style.getClass().getSimpleName();
		};
	}

	@FunctionalInterface
	private interface Check {
		void run(CompiledSpecification compiled, Object result);
	}

	/** One test for each case that has a result of this name. */
	private static Stream<DynamicTest> results(String file, Check check) {
		List<DynamicTest> tests = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Reference.folder())) {
			for (Path result : files.filter(f -> f.endsWith(file)).sorted().toList()) {
				tests.add(DynamicTest.dynamicTest(name(result), () -> {
					Object stored = Json.read(result.resolveSibling("stored.json"));
					Path odesign = result.resolveSibling(String.valueOf(((Map<?, ?>) stored).get("odesign")));
					check.run(CompiledSpecification.of(new SpecificationReader().read(odesign)), Json.read(result));
				}));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return tests.stream();
	}

	private static String name(Path file) {
		return Reference.folder().relativize(file).toString().replace('\\', '/');
	}
}
