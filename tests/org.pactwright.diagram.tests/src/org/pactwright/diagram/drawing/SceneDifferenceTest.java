package org.pactwright.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pactwright.diagram.drawing.Figure.Anchor;
import org.pactwright.diagram.drawing.Figure.Group;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.output.PngWriter;
import org.pactwright.viewpoint.diagram.Colour;

class SceneDifferenceTest {

	private static final Box PAPER = new Box(0, 0, 600, 400);

	private static Scene scene(List<Figure> figures) {
		return new Scene(PAPER, Colour.WHITE, "", "", "en", Group.of("", figures));
	}

	private static Figure square(double x, double y, Colour colour) {
		return new Figure.Rectangle(new Box(x, y, 20, 20), 0, 0, Fill.of(colour), Stroke.NONE);
	}

	private static Group named(String id, double x, double y) {
		return Group.of(id, List.of(square(x, y, Colour.BLACK)));
	}

	private static Optional<List<Box>> difference(Scene before, Scene after) {
		return SceneDifference.of(before, new SceneBounds(before), after, new SceneBounds(after));
	}

	@Test
	void equal_scenes_differ_nowhere() {
		assertEquals(Optional.of(List.of()), difference(scene(List.of(named("a", 10, 10), named("b", 50, 50))),
				scene(List.of(named("a", 10, 10), named("b", 50, 50)))));
	}

	@Test
	void another_paper_changes_everything() {
		Scene white = scene(List.of(named("a", 10, 10)));
		Scene black = new Scene(PAPER, Colour.BLACK, "", "", "en", white.root());
		assertEquals(Optional.empty(), difference(white, black));
	}

	@Test
	void what_is_new_in_the_middle_is_the_only_difference_although_the_ids_behind_it_move_on() {
		Scene before = scene(List.of(named("1", 10, 10), named("2", 300, 300), named("3", 500, 300)));
		Scene after = scene(List.of(named("1", 10, 10), named("2", 100, 100), named("3", 300, 300), named("4", 500, 300)));
		List<Box> places = difference(before, after).orElseThrow();
		assertEquals(1, places.size());
		assertTrue(new Box(80, 80, 60, 60).contains(places.getFirst()), places::toString);
	}

	@Test
	void what_moves_changes_where_it_was_and_where_it_is() {
		List<Box> places = difference(scene(List.of(named("a", 10, 10))), scene(List.of(named("a", 300, 300)))).orElseThrow();
		assertEquals(2, places.size());
	}

	@Test
	void overlapping_figures_in_another_order_look_different() {
		Figure one = square(10, 10, Colour.BLACK);
		Figure other = square(20, 20, Colour.WHITE);
		assertTrue(!difference(scene(List.of(one, other)), scene(List.of(other, one))).orElseThrow().isEmpty());
	}

	@Test
	void outside_of_the_places_every_pixel_is_the_same_after_random_changes() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 120; round++) {
			List<Figure> figures = new ArrayList<>();
			for (int i = 0; i < 3 + random.nextInt(12); i++) {
				figures.add(figure(random, 2));
			}
			Scene before = scene(figures);
			for (int i = 0; i < 1 + random.nextInt(3); i++) {
				change(figures, random);
			}
			Scene after = scene(figures);
			List<Box> places = difference(before, after).orElseThrow();
			String which = "seed " + seed + ", round " + round;
			assertSameOutside(PngWriter.render(before, 1, true), PngWriter.render(after, 1, true), places, which);
		}
	}

	private static void assertSameOutside(BufferedImage before, BufferedImage after, List<Box> places, String which) {
		for (int y = 0; y < before.getHeight(); y++) {
			for (int x = 0; x < before.getWidth(); x++) {
				if (before.getRGB(x, y) != after.getRGB(x, y)) {
					Box pixel = new Box(x, y, 1, 1);
					assertTrue(places.stream().anyMatch(pixel::intersects),
							which + ": " + pixel + " is not in " + places);
				}
			}
		}
	}

	private static void change(List<Figure> figures, Random random) {
		int at = random.nextInt(figures.size());
		switch (random.nextInt(5)) {
			case 0 -> figures.add(at, figure(random, 2));
			case 1 -> {
				if (figures.size() > 1) {
					figures.remove(at);
				}
			}
			case 2 -> figures.add(figures.remove(at));
			case 3 -> figures.set(at, figure(random, 2));
			default -> {
				if (figures.get(at) instanceof Group group && !group.figures().isEmpty()) {
					List<Figure> inner = new ArrayList<>(group.figures());
					change(inner, random);
					figures.set(at, new Group(group.id(), group.role(), "t" + random.nextInt(9), "", Optional.empty(),
							random.nextBoolean() ? group.opacity() : 0.5, Optional.empty(), inner));
				}
			}
		}
	}

	private static Figure figure(Random random, int depth) {
		double x = 20 + random.nextInt(480);
		double y = 20 + random.nextInt(320);
		Box box = new Box(x, y, 1 + random.nextInt(80), 1 + random.nextInt(50));
		Colour colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
		Stroke stroke = random.nextBoolean() ? Stroke.NONE : Stroke.of(colour, 1 + random.nextInt(4));
		Fill fill = random.nextBoolean() ? Fill.of(colour) : new Fill.Solid(colour, 0.4);
		List<Point> points = List.of(box.topLeft(), new Point(box.right(), box.y()), new Point(box.right(), box.bottom()));
		return switch (random.nextInt(depth > 0 ? 7 : 6)) {
			case 0 -> new Figure.Rectangle(box, random.nextInt(8), random.nextInt(8), fill, stroke);
			case 1 -> new Figure.Ellipse(box, fill, stroke);
			case 2 -> new Figure.Polygon(points, fill, Stroke.NONE);
			case 3 -> new Figure.Polyline(points, new Stroke(colour, 1 + random.nextInt(4), List.of(), true, 1));
			case 4 -> new Figure.Outline(List.of(new Segment.Move(points.get(0)),
					new Segment.Quadratic(points.get(1), points.get(2)), new Segment.Close()), fill, Stroke.NONE);
			case 5 -> new Figure.Text("Text " + random.nextInt(1000), new Point(x, y), Anchor.values()[random.nextInt(3)],
					TextFont.plain(8 + random.nextInt(12)), colour, random.nextBoolean() ? 0 : -90);
			default -> {
				List<Figure> inner = new ArrayList<>();
				for (int i = 0; i < random.nextInt(4); i++) {
					inner.add(figure(random, depth - 1));
				}
				yield Group.of("g" + random.nextInt(1000), inner);
			}
		};
	}
}
