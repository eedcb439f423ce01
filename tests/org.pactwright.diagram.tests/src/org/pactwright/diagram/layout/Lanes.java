package org.pactwright.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Shape;

/** A diagram in bands, to be edited at random. */
final class Lanes {

	final TestDiagram diagram = new TestDiagram("Lanes");
	final List<TestShape> shapes = new ArrayList<>();
	final Map<Shape, Integer> bandOf = new HashMap<>();
	private final Random random;
	private final int count;
	private final boolean horizontal;
	private int number;

	/** @param strays whether some shapes have no band */
	static Lanes of(Random random, boolean horizontal, int count, int nodes, boolean strays) {
		Lanes lanes = new Lanes(random, horizontal, count);
		for (int i = 0; i < nodes; i++) {
			lanes.add(strays && random.nextInt(9) == 0 ? -1 : random.nextInt(count));
		}
		for (int i = 0; i < nodes; i++) {
			lanes.connect();
		}
		return lanes;
	}

	/** Something is in every band. */
	static Lanes full(Random random, boolean horizontal, int count, int nodes, boolean strays) {
		Lanes lanes = new Lanes(random, horizontal, count);
		for (int i = 0; i < Math.max(count, nodes); i++) {
			lanes.add(i < count ? i : strays && random.nextInt(9) == 0 ? -1 : random.nextInt(count));
			lanes.connect();
		}
		return lanes;
	}

	/** Nothing is in the bands. */
	Lanes(Random random, boolean horizontal, int count) {
		this.random = random;
		this.count = count;
		this.horizontal = horizontal;
	}

	LayoutOptions options(Direction direction) {
		List<Bands.Strip> strips = IntStream.range(0, count)
				.mapToObj(i -> new Bands.Strip("b" + i, "Band " + i, new Colour(240, 240, 250))).toList();
		return LayoutOptions.STANDARD.towards(direction).with(new Bands(horizontal, strips,
				shape -> Optional.ofNullable(bandOf.get(shape)).filter(band -> band >= 0).map(band -> "b" + band)));
	}

	int count() {
		return count;
	}

	TestShape add(int band) {
		TestShape shape = diagram.node(Graphs.name(random, number++), Graphs.box()).size(9, 3);
		shapes.add(shape);
		bandOf.put(shape, band);
		return shape;
	}

	void connect() {
		link(shapes.get(random.nextInt(shapes.size())));
	}

	/** Links a shape with another one. */
	void link(TestShape shape) {
		TestShape other = shapes.get(random.nextInt(shapes.size()));
		if (other != shape) {
			diagram.edge(shape, other, Graphs.line(random.nextInt(3) == 0 ? EdgeRouting.STRAIGHT : EdgeRouting.MANHATTAN));
		}
	}

	/** One to three changes: something new with or without links, something less, another link. */
	void edit() {
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			switch (random.nextInt(6)) {
			case 0 -> remove();
			case 1 -> connect();
			case 2 -> add(random.nextInt(count));
			default -> link(add(random.nextInt(count)));
			}
		}
	}

	/** The last one of a band stays. */
	private void remove() {
		TestShape shape = shapes.get(random.nextInt(shapes.size()));
		if (shapes.stream().filter(other -> bandOf.get(other).equals(bandOf.get(shape))).count() > 1) {
			shapes.remove(shape);
			diagram.remove(shape);
		}
	}
}
