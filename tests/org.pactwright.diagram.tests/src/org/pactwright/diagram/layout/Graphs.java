package org.pactwright.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestEdge;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.EdgeCentering;
import org.pactwright.viewpoint.description.EdgeFolding;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;

/** Diagrams to arrange. The same seed gives the same diagram. */
public final class Graphs {

	private static final String[] WORDS = { "Steering board", "Crisis cell", "Coordination", "County", "Ministry of health",
			"Police", "Operator", "Red cross", "Grid", "Water board", "Joint operations centre", "Liaison", "Port" };

	private Graphs() {
	}

	/** An edge's look. */
	public static EdgeStyle line(EdgeRouting routing) {
		Optional<LabelStyle> label = Optional.of(TestStyles.label(8));
		return new EdgeStyle(TestStyles.ID, TestStyles.GREY, LineStyle.SOLID, EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_ARROW, 1,
				routing, EdgeFolding.NONE, label, label, label, EdgeCentering.NONE, false);
	}

	/** A node's look. */
	public static NodeStyle box() {
		return TestStyles.square(TestStyles.BLUE);
	}

	/** A name that nothing else on the diagram has. */
	public static String name(Random random, int number) {
		return WORDS[random.nextInt(WORDS.length)] + " " + number;
	}

	/** Nodes, edges between some of them, nothing nested. Most edges join neighbours in a number of groups. */
	public static TestDiagram flat(Random random, int nodes, int edges, EdgeRouting routing) {
		TestDiagram diagram = new TestDiagram("Flat");
		List<TestShape> shapes = new ArrayList<>();
		for (int i = 0; i < nodes; i++) {
			shapes.add(diagram.node(name(random, i), box()));
		}
		for (int i = 0; i < edges; i++) {
			int source = random.nextInt(nodes);
			int near = Math.floorMod(source + random.nextInt(25) - 8, nodes);
			TestEdge edge = diagram.edge(shapes.get(source), shapes.get(near), line(routing));
			labels(random, edge, i);
		}
		return diagram;
	}

	/** A tree, with a few edges across. */
	public static TestDiagram tree(Random random, int nodes, int across, EdgeRouting routing) {
		TestDiagram diagram = new TestDiagram("Tree");
		List<TestShape> shapes = new ArrayList<>();
		for (int i = 0; i < nodes; i++) {
			shapes.add(diagram.node(name(random, i), box()));
			if (i > 0) {
				diagram.edge(shapes.get(Math.max(0, i / 4 - random.nextInt(2))), shapes.get(i), line(routing));
			}
		}
		for (int i = 0; i < across; i++) {
			diagram.edge(shapes.get(random.nextInt(nodes)), shapes.get(random.nextInt(nodes)), line(routing));
		}
		return diagram;
	}

	/** Everything there is: containers in containers, lists, stacks, nodes on borders, labels beside, loops. */
	public static TestDiagram nested(Random random, int shapes, int edges, boolean attached) {
		TestDiagram diagram = new TestDiagram("Nested");
		List<DiagramElement> ends = new ArrayList<>();
		List<TestShape> open = new ArrayList<>();
		for (int i = 0; i < shapes; i++) {
			TestShape parent = open.isEmpty() || random.nextInt(4) == 0 ? null : open.get(random.nextInt(open.size()));
			TestShape shape = shape(random, diagram, parent, i, open);
			ends.add(shape);
			if (random.nextInt(6) == 0) {
				ends.add(shape.border(random.nextBoolean() ? "p" + i : "", port()).size(2, 2));
			}
		}
		for (int i = 0; i < edges; i++) {
			EdgeRouting routing = random.nextInt(3) == 0 ? EdgeRouting.STRAIGHT : EdgeRouting.MANHATTAN;
			DiagramElement source = ends.get(random.nextInt(ends.size()));
			TestEdge edge = diagram.edge(source, ends.get(random.nextInt(ends.size())), line(routing));
			labels(random, edge, i);
			if (attached && random.nextInt(8) == 0) {
				diagram.edge(ends.get(random.nextInt(ends.size())), edge, line(routing));
			}
		}
		return diagram;
	}

	private static NodeStyle port() {
		return new NodeStyle.Square(TestStyles.beside(), 0, 0, TestStyles.GREEN);
	}

	private static TestShape shape(Random random, TestDiagram diagram, TestShape parent, int i, List<TestShape> open) {
		String name = name(random, i);
		int kind = random.nextInt(10);
		if (kind < 6) {
			NodeStyle style = kind < 5 ? box() : new NodeStyle.Ellipse(TestStyles.beside(), TestStyles.GREEN);
			return parent == null ? diagram.node(name, style) : parent.node(name, style);
		}
		Presentation presentation = kind < 8 ? Presentation.FREE_FORM : kind < 9 ? Presentation.LIST
				: random.nextBoolean() ? Presentation.VERTICAL_STACK : Presentation.HORIZONTAL_STACK;
		var style = TestStyles.flat(TestStyles.SAND, TestStyles.SAND);
		TestShape shape = parent == null ? diagram.container(name, style, presentation)
				: parent.container(name, style, presentation);
		if (presentation == Presentation.LIST) {
			for (int k = random.nextInt(4); k > 0; k--) {
				shape.node("Line " + k, TestStyles.line());
			}
		} else if (presentation == Presentation.FREE_FORM) {
			open.add(shape);
		} else {
			for (int k = 1 + random.nextInt(3); k > 0; k--) {
				open.add(shape.container("Region " + k, style, Presentation.FREE_FORM));
			}
		}
		return shape;
	}

	private static void labels(Random random, TestEdge edge, int i) {
		switch (random.nextInt(6)) {
		case 0 -> edge.labels("", "reports to " + i, "");
		case 1 -> edge.labels("0..1", "", "*");
		case 2 -> edge.labels("from", "delivers " + i, "to");
		default -> edge.labels("", "", "");
		}
	}
}
