package org.pactwright.design.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.pactwright.design.DiagramKind;
import org.pactwright.design.OurRuntime;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.ToolSpec;

/** The tests of the tools of a kind of diagram: one for each tool, and one that none is left out. */
final class ToolTests {

	private final DiagramKind kind;
	private final Map<String, Consumer<Bench>> tests = new LinkedHashMap<>();

	private ToolTests(DiagramKind kind) {
		this.kind = kind;
	}

	static ToolTests of(DiagramKind kind) {
		return new ToolTests(kind);
	}

	/** All tools of a kind of diagram. */
	static Stream<ToolSpec> tools(DiagramSpec spec) {
		return spec.layers().stream().flatMap(l -> l.toolSections().stream()).flatMap(s -> s.tools().stream());
	}

	ToolTests tool(String name, Consumer<Bench> test) {
		if (tests.put(name, test) != null) {
			throw new IllegalArgumentException("There are two tests of " + name);
		}
		return this;
	}

	Stream<DynamicTest> stream() {
		DynamicTest all = dynamicTest("no tool is left out", () -> assertEquals(
				tools(OurRuntime.spec(kind)).map(ToolSpec::name).collect(Collectors.toCollection(TreeSet::new)),
				new TreeSet<>(tests.keySet())));
		return Stream.concat(tests.entrySet().stream().map(
				e -> dynamicTest(e.getKey(), () -> e.getValue().accept(new Bench(kind, e.getKey())))), Stream.of(all));
	}
}
