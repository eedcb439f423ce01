package org.pactwright.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.CaseFolder;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.DiagramJson;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RuntimeOptions;

/**
 * Whatever tools are used on whatever is there: a tool that fails changes nothing, one that is used can be undone and
 * done again to the last byte, and the diagram is the one that a full refresh makes.
 * {@code -Dpactwright.tools.seed=…} repeats a run, {@code -Dpactwright.tools.runs=…} makes more of them.
 */
class RandomToolsTest {

	private static final long SEED = Long.getLong("pactwright.tools.seed", System.nanoTime());
	private static final int RUNS = Integer.getInteger("pactwright.tools.runs", 12);
	private static final int CALLS = 40;

	private static final String LAYER = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer/";
	private static final String[] TYPES = { "town.House", "town::Shop", "Mall", "town.District", "town.Room",
			"town.Person", "town.Road", "Building", "Nope", "" };
	private static final String[] FEATURES = { "name", "floors", "buildings", "parts", "rooms", "tags", "owner",
			"neighbours", "district", "parent", "people", "districts", "roads", "level", "use", "from", "to", "mayor",
			"nope", "subjects", "about" };
	private static final String[] VALUES = { "var:self", "aql:self.eContainer()", "aql:self.eContainer(town::Town)",
			"aql:self.eContents()", "aql:self.eContainer(town::Town).districts->first()", "aql:null", "aql:Sequence{}",
			"aql:self.name + '!'", "text", "aql:3", "7", "high", "aql:self.(", "var:nobody", "aql:self.nope",
			"aql:self.eContainer(town::Town).eAllContents(town::House)", "aql:self.eInverse()", "var:instance",
			"aql:self.eContainer(town::Town).people->last()", "var:elementView", "var:container", "feature:eContents",
			"aql:self.eContainer(town::Town).roads", "var:element", "" };

	@TempDir
	Path folder;

	static LongStream seeds() {
		return new Random(SEED).longs(RUNS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void tools_are_used_as_a_whole_or_not_at_all_and_are_undone(long seed) throws IOException {
		Random random = new Random(seed);
		String specification = specification(random);
		CaseFolder opened = open(specification);
		LiveDiagram live = opened.fresh().orElseThrow();
		ToolRunner tools = ToolRunner.of(live, ToolUser.NOBODY, JavaActions.NONE);
		Resource model = opened.target().eResource();
		Deque<ToolStep> done = new ArrayDeque<>();
		List<String> log = new ArrayList<>();
		String start = state(live, model);
		for (int i = 0; i < CALLS && !live.diagram().elements().isEmpty(); i++) {
			String before = state(live, model);
			Optional<ToolCall> call = call(random, opened, live);
			if (call.isEmpty()) {
				continue;
			}
			ToolResult result = tools.run(call.get());
			log.add(call.get().getClass().getSimpleName() + " " + call.get().tool().map(ToolSpec::name).orElse("")
					+ " " + result.outcome() + " " + result.message());
			String run = "-Dpactwright.tools.seed=" + SEED + " " + seed + "\n" + String.join("\n", log) + "\n"
					+ specification;
			String after = state(live, model);
			if (!result.isExecuted()) {
				assertEquals(before, after, run);
				assertNotEquals("", result.message(), run);
				continue;
			}
			live.refreshFully();
			assertEquals(after, state(live, model), () -> "full refresh " + run);
			ToolStep step = result.step().orElseThrow();
			step.undo();
			assertEquals(before, state(live, model), () -> "undo " + run);
			step.redo();
			assertEquals(after, state(live, model), () -> "redo " + run);
			done.push(step);
		}
		done.forEach(ToolStep::undo);
		assertEquals(start, state(live, model), () -> "all undone " + String.join("\n", log));
	}

	private CaseFolder open(String specification) throws IOException {
		Path town = Town.cases().resolve("t01_create_node");
		Files.copy(town.resolve("town.ecore"), folder.resolve("town.ecore"));
		Files.copy(town.resolve("town.xmi"), folder.resolve("town.xmi"));
		Files.writeString(folder.resolve("own.odesign"), specification);
		Files.writeString(folder.resolve("stored.json"), """
				{"odesign": "own.odesign", "description": "D", "model": "town.xmi", "target": "/"}""");
		return CaseFolder.open(folder, RuntimeOptions.of(List.of()));
	}

	private static String state(LiveDiagram live, Resource model) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			model.save(out, Map.of());
		} catch (Resource.IOWrappedException e) {
			// A reference to what is in no model: as it was when tools were written, by what a tool may do.
			return "cannot be saved: " + e.getMessage();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8) + DiagramJson.write(live.diagram());
	}

	private static <T> T any(Random random, List<? extends T> of) {
		return of.get(random.nextInt(of.size()));
	}

	private static String any(Random random, String... of) {
		return of[random.nextInt(of.length)];
	}

	private Optional<ToolCall> call(Random random, CaseFolder opened, LiveDiagram live) {
		List<DiagramElement> elements = live.diagram().elements();
		DiagramElement one = any(random, elements);
		DiagramElement other = any(random, elements);
		Spot spot = random.nextInt(8) == 0 ? Spot.of(live.diagram()) : Spot.of(one);
		List<Edge> edges = live.diagram().edges();
		return switch (random.nextInt(10)) {
			case 0 -> Optional.of(new ToolCall.Delete(one));
			case 1 -> Optional.of(new ToolCall.RemoveFromDiagram(one));
			case 2 -> {
				List<EObject> all = new ArrayList<>();
				opened.target().eAllContents().forEachRemaining(all::add);
				yield all.isEmpty() ? Optional.empty()
						: Optional.of(new ToolCall.DropObject(any(random, tools(opened, ToolSpec.Drop.class)),
								any(random, all), spot));
			}
			case 3, 4 -> Optional.of(new ToolCall.Drop(any(random, tools(opened, ToolSpec.Drop.class)), other, spot));
			case 5 -> edges.isEmpty() ? Optional.empty()
					: Optional.of(reconnect(random, opened, any(random, edges), one));
			case 6 -> Optional.of(
					new ToolCall.CreateEdge(any(random, tools(opened, ToolSpec.EdgeCreation.class)), one, other));
			case 7 -> Optional.of(
					new ToolCall.CreateNode(any(random, tools(opened, ToolSpec.NodeCreation.class)), spot));
			case 8 -> Optional.of(new ToolCall.CreateContainer(
					any(random, tools(opened, ToolSpec.ContainerCreation.class)), spot));
			default -> Optional.of(new ToolCall.Generic(any(random, tools(opened, ToolSpec.Generic.class)), spot));
		};
	}

	private static ToolCall reconnect(Random random, CaseFolder opened, Edge edge, DiagramElement to) {
		return new ToolCall.Reconnect(any(random, tools(opened, ToolSpec.Reconnect.class)), edge,
				random.nextBoolean() ? edge.source() : edge.targetElement(), to);
	}

	private static <T extends ToolSpec> List<T> tools(CaseFolder opened, Class<T> type) {
		return opened.runtime().specification().all(type);
	}

	private static String specification(Random random) {
		String style = "<style xsi:type=\"style:SquareDescription\" labelExpression=\"feature:name\"/>";
		String text = """
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="town::Town">
				<metamodel href="town.ecore#/"/>
				<defaultLayer name="L">
				<nodeMappings name="P" semanticCandidatesExpression="feature:people" domainClass="town.Person" %2$s>%1$s
				</nodeMappings>
				<containerMappings name="D" semanticCandidatesExpression="feature:districts" \
				domainClass="town.District" %3$s reusedContainerMappings="$Part">
				<subNodeMappings name="B" semanticCandidatesExpression="feature:buildings" domainClass="town.Building" \
				%4$s deletionDescription="$del">
				<borderedNodeMappings name="R" semanticCandidatesExpression="feature:rooms" \
				domainClass="town.Room" %5$s>%1$s</borderedNodeMappings>%1$s</subNodeMappings>
				<subContainerMappings name="Part" semanticCandidatesExpression="feature:parts" \
				domainClass="town.District" %6$s reusedNodeMappings="$B" reusedContainerMappings="$Part">
				<style xsi:type="style:FlatContainerStyleDescription" labelExpression="feature:name"/>
				</subContainerMappings>
				<style xsi:type="style:FlatContainerStyleDescription" labelExpression="feature:name"/>
				</containerMappings>
				<edgeMappings name="nb" sourceMapping="$B" targetMapping="$B" %7$s reconnections="$re0 $re1" \
				targetFinderExpression="feature:neighbours"><style/></edgeMappings>
				<edgeMappings name="own" sourceMapping="$B" targetMapping="$P" targetFinderExpression="feature:owner" \
				%8$s reconnections="$re0"><style/></edgeMappings>
				<edgeMappings name="road" sourceMapping="$B" targetMapping="$B" useDomainElement="true" \
				domainClass="town.Road" semanticCandidatesExpression="feature:roads" reconnections="$re1 $re2" %9$s \
				sourceFinderExpression="feature:from" targetFinderExpression="feature:to"><style/></edgeMappings>
				<toolSections name="T">
				""".formatted(style, sync(random), sync(random), sync(random), sync(random), sync(random), sync(random),
				sync(random), sync(random)) + tools(random) + """
				</toolSections>
				</defaultLayer>
				</ownedRepresentations>
				</ownedViewpoints>
				""";
		String d = LAYER + "@containerMappings[name='D']";
		String tools = LAYER + "@toolSections.0/@ownedTools";
		return Odesign.group(text.replace("$Part", d + "/@subContainerMappings[name='Part']")
				.replace("$nb", LAYER + "@edgeMappings[name='nb']")
				.replace("$road", LAYER + "@edgeMappings[name='road']")
				.replace("$own", LAYER + "@edgeMappings[name='own']")
				.replace("$re", tools + "[name='re").replace("$del", tools + "[name='del']")
				.replaceAll("\\[name='re(\\d)", "[name='re$1']").replace("$B", d + "/@subNodeMappings[name='B']")
				.replace("$R", d + "/@subNodeMappings[name='B']/@borderedNodeMappings[name='R']")
				.replace("$P", LAYER + "@nodeMappings[name='P']").replace("$D", d));
	}

	private static String sync(Random random) {
		return any(random, "", "", "synchronizationLock=\"true\"", "createElements=\"false\"");
	}

	private static String tools(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 3; i++) {
			text.append("""
					<ownedTools xsi:type="dt:NodeCreationDescription" name="node%d" nodeMappings="%s">
					<variable name="container"/><viewVariable name="elementView"/>%s</ownedTools>
					<ownedTools xsi:type="dt:ContainerCreationDescription" name="container%d" containerMappings="%s">
					<variable name="element"/><viewVariable name="containerView"/>%s</ownedTools>
					<ownedTools xsi:type="dt:EdgeCreationDescription" name="edge%d" edgeMappings="%s">
					<sourceVariable name="container"/><targetVariable name="element"/>
					<sourceViewVariable name="elementView"/><targetViewVariable name="targetView"/>%s</ownedTools>
					<ownedTools xsi:type="dt:ContainerDropDescription" name="drop%d" mappings="%s">
					<oldContainer name="old"/><newContainer name="container"/><element name="element"/>
					<newViewContainer name="elementView"/>%s</ownedTools>
					<ownedTools xsi:type="dt:ReconnectEdgeDescription" name="re%d" reconnectionKind="%s">
					<source name="source"/><target name="container"/><sourceView name="elementView"/>
					<targetView name="targetView"/><element name="element"/><edgeView name="edgeView"/>%s</ownedTools>
					<ownedTools xsi:type="tool:ToolDescription" name="generic%d"><element name="element"/>
					<elementView name="elementView"/>%s</ownedTools>
					""".formatted(i, any(random, "$B", "$P", "$R", "$B $P"), initial(random), i,
					any(random, "$D", "$Part", "$D $Part"), initial(random), i, any(random, "$nb", "$own", "$road"),
					initial(random), i, any(random, "$B", "$D $Part", "$B $R $P"), initial(random), i,
					any(random, "RECONNECT_SOURCE", "RECONNECT_TARGET", "RECONNECT_BOTH"), initial(random), i,
					initial(random)));
		}
		return text + """
				<ownedTools xsi:type="dt:DeleteElementDescription" name="del"><element name="element"/>
				<elementView name="elementView"/><containerView name="containerView"/>%s</ownedTools>
				""".formatted(initial(random));
	}

	private static String initial(Random random) {
		return "<initialOperation>\n" + operation(random, "firstModelOperations", 0) + "</initialOperation>\n";
	}

	private static String below(Random random, int depth) {
		StringBuilder text = new StringBuilder();
		for (int several = random.nextInt(depth < 3 ? 3 : 1); several > 0; several--) {
			text.append(operation(random, "subModelOperations", depth + 1));
		}
		return text.toString();
	}

	private static String operation(Random random, String role, int depth) {
		String below = below(random, depth);
		String value = any(random, VALUES);
		String type = any(random, "CreateInstance", "CreateInstance", "ChangeContext", "ChangeContext", "SetValue",
				"SetValue", "Unset", "MoveElement", "RemoveElement", "For", "If", "Let", "Switch", "CreateView",
				"DeleteView");
		String attributes = switch (type) {
			case "CreateInstance" -> "typeName=\"" + any(random, TYPES) + "\" referenceName=\"" + any(random, FEATURES)
					+ "\"";
			case "SetValue" -> "featureName=\"" + any(random, FEATURES) + "\" valueExpression=\"" + value + "\"";
			case "Unset" -> "featureName=\"" + any(random, FEATURES) + "\" elementExpression=\"" + value + "\"";
			case "MoveElement" -> "featureName=\"" + any(random, FEATURES) + "\" newContainerExpression=\"" + value
					+ "\"";
			case "ChangeContext" -> "browseExpression=\"" + value + "\"";
			case "For" -> "expression=\"" + value + "\"";
			case "If" -> "conditionExpression=\"" + value + "\"";
			case "Let" -> "variableName=\"" + any(random, "x", "instance", "self", "element") + "\" valueExpression=\""
					+ value + "\"";
			case "CreateView" -> "mapping=\"" + any(random, "$B", "$P", "$D", "$R") + "\" containerViewExpression=\""
					+ any(random, "var:elementView", "var:containerView", "aql:self") + "\"";
			default -> "";
		};
		if (type.equals("Switch")) {
			below = "<cases conditionExpression=\"" + value + "\">" + below + "</cases><default>" + below(random, depth)
					+ "</default>";
		}
		return "<" + role + " xsi:type=\"" + (type.equals("CreateView") ? "dt:" : "tool:") + type + "\" " + attributes
				+ (type.equals("DeleteView") ? "/>\n" : ">\n" + below + "</" + role + ">\n");
	}
}
