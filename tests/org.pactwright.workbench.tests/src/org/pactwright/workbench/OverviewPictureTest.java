package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.SceneBounds;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.ui.internal.editor.OverviewPicture;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.viewpoint.diagram.Colour;

/** What is painted in place of what looks different looks as if all was painted anew. */
class OverviewPictureTest {

	private static final int STEPS = 60;
	private static final Rectangle ROOM = new Rectangle(0, 0, 260, 180);
	private static final double SIDE = 2000;
	/**
	 * What the system mixes of colours depends a little on how much it paints at once, more where several figures lie over
	 * each other. Nobody sees that; a figure that is missing or left over is far more than this.
	 */
	private static final int ROUNDING = 32;

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);

	@Test
	void aChangedPictureIsTheSameAsANewOne() {
		System.out.println("seed " + seed);
		List<Figure> figures = new ArrayList<>();
		// keeps the bounds as they are, so that not all is painted anew
		figures.add(new Figure.Rectangle(new Box(0, 0, SIDE, SIDE), 0, 0, Fill.NONE, Stroke.of(Colour.BLACK, 1)));
		for (int i = 0; i < 80; i++) {
			figures.add(shape(i));
		}
		Ui.run(() -> {
			OverviewPicture changed = picture();
			for (int step = 0; step < STEPS; step++) {
				DiagramView view = view(figures);
				changed.paint(view, ROOM);
				OverviewPicture anew = picture();
				anew.paint(view, ROOM);
				assertAlike(pixels(anew), pixels(changed), "seed " + seed + ", step " + step);
				anew.dispose();
				change(figures);
			}
			changed.dispose();
		});
	}

	@Test
	void aPictureOfAnotherSizeIsPaintedAnew() {
		Ui.run(() -> {
			OverviewPicture picture = picture();
			DiagramView view = view(List.of(shape(0), shape(1)));
			picture.paint(view, ROOM);
			Rectangle small = new Rectangle(0, 0, 90, 70);
			picture.paint(view, small);
			assertTrue(picture.image().filter(image -> image.getBounds().equals(small)).isPresent());
			OverviewPicture anew = picture();
			anew.paint(view, small);
			assertAlike(pixels(anew), pixels(picture), "another size");
			anew.dispose();
			picture.dispose();
		});
	}

	private static void assertAlike(byte[] expected, byte[] actual, String when) {
		assertEquals(expected.length, actual.length, when);
		for (int i = 0; i < expected.length; i++) {
			int apart = Math.abs(Byte.toUnsignedInt(expected[i]) - Byte.toUnsignedInt(actual[i]));
			if (apart > ROUNDING) {
				fail(when + ": colours are " + apart + " apart at byte " + i);
			}
		}
	}

	private static OverviewPicture picture() {
		return new OverviewPicture(Ui.display());
	}

	private static byte[] pixels(OverviewPicture picture) {
		return picture.image().orElseThrow().getImageData().data;
	}

	private static DiagramView view(List<Figure> figures) {
		Scene scene = new Scene(new Box(0, 0, SIDE, SIDE), Colour.WHITE, "", "", "", Figure.Group.of("", figures));
		return new DiagramView("", List.of(), List.of(), scene, new SceneBounds(scene), Optional.empty());
	}

	private void change(List<Figure> figures) {
		int at = 1 + random.nextInt(figures.size() - 1);
		switch (random.nextInt(4)) {
			case 0 -> figures.set(at, shape(at));
			case 1 -> figures.add(at, shape(figures.size()));
			case 2 -> figures.remove(at);
			default -> {
				for (int i = 0; i < 5; i++) {
					int other = 1 + random.nextInt(figures.size() - 1);
					figures.set(other, shape(other));
				}
			}
		}
	}

	/** Well inside of the frame, so that the bounds stay. */
	private Figure shape(int number) {
		Box box = new Box(300 + random.nextInt(1000), 300 + random.nextInt(1000), 20 + random.nextInt(200),
				20 + random.nextInt(100));
		Fill fill = random.nextBoolean() ? Fill.of(colour()) : Fill.NONE;
		Stroke stroke = Stroke.of(colour(), 1 + random.nextInt(3));
		return Figure.Group.of("g" + number, List.of(switch (random.nextInt(4)) {
			case 0 -> new Figure.Rectangle(box, 6, 6, fill, stroke);
			case 1 -> new Figure.Ellipse(box, fill, stroke);
			case 2 -> new Figure.Polyline(List.of(box.topLeft(), new Point(box.right(), box.bottom()),
					new Point(box.x(), box.bottom())), stroke);
			default -> new Figure.Text("Service " + random.nextInt(100), box.topLeft(), Figure.Anchor.START,
					TextFont.plain(8 + random.nextInt(8)), colour(), 0);
		}));
	}

	private Colour colour() {
		return new Colour(random.nextInt(200), random.nextInt(200), random.nextInt(200));
	}
}
