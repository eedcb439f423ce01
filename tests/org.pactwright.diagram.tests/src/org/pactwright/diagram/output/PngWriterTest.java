package org.pactwright.diagram.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.IconSource;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Colour;

class PngWriterTest {

	private static final Colour RED = new Colour(255, 0, 0);

	private static Scene scene(Box bounds, Figure... figures) {
		return new Scene(bounds, Colour.WHITE, "T", "", "", Figure.Group.of("", List.of(figures)));
	}

	private static Figure square(Box box) {
		return new Figure.Rectangle(box, 0, 0, Fill.of(RED), Stroke.NONE);
	}

	private static int rgb(BufferedImage image, int x, int y) {
		return image.getRGB(x, y) & 0xffffff;
	}

	@Test
	void a_picture_has_the_size_of_the_drawing_times_the_scale() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PngWriter.write(scene(new Box(-10, -10, 30, 20), square(new Box(0, 0, 5, 5))), 2.5, true, out);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
		assertEquals(75, image.getWidth());
		assertEquals(50, image.getHeight());
		assertEquals(0xff0000, rgb(image, 30, 30));
		assertEquals(0xffffff, rgb(image, 20, 20));
		assertEquals(0xffffff, rgb(image, 74, 49));
	}

	@Test
	void without_paper_the_rest_is_transparent() throws IOException {
		BufferedImage image = PngWriter.render(scene(new Box(0, 0, 10, 10), square(new Box(0, 0, 5, 5))), 1, false);
		assertEquals(0, image.getRGB(8, 8) >>> 24);
		assertEquals(255, image.getRGB(2, 2) >>> 24);
	}

	@Test
	void too_many_pixels_are_refused_with_what_to_do() {
		Scene large = scene(new Box(0, 0, 30_000, 20_000));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		TooLargeException e = assertThrows(TooLargeException.class, () -> PngWriter.write(large, 1, true, out));
		assertTrue(e.getMessage().contains("30000 × 20000") && e.getMessage().contains("0.40"), e.getMessage());
		assertEquals(0, out.size());
		assertThrows(TooLargeException.class, () -> PngWriter.render(large, 1e300, true));
		assertThrows(IllegalArgumentException.class, () -> PngWriter.render(large, 0, true));
		assertThrows(IllegalArgumentException.class, () -> PngWriter.render(large, Double.NaN, true));
	}

	@Test
	void letters_are_where_they_were_measured() throws IOException {
		TextFont font = TextFont.plain(40);
		double width = font.width("HIH");
		Figure text = new Figure.Text("HIH", new Point(100, 60), Figure.Anchor.END, font, Colour.BLACK, 0);
		BufferedImage image = PngWriter.render(scene(new Box(0, 0, 120, 80), text), 1, true);
		int left = Integer.MAX_VALUE;
		int right = 0;
		int top = Integer.MAX_VALUE;
		int bottom = 0;
		for (int x = 0; x < 120; x++) {
			for (int y = 0; y < 80; y++) {
				if (rgb(image, x, y) < 0x808080) {
					left = Math.min(left, x);
					right = Math.max(right, x);
					top = Math.min(top, y);
					bottom = Math.max(bottom, y);
				}
			}
		}
		assertEquals(100 - width, left, 5);
		assertEquals(100, right, 5);
		assertEquals(59, bottom, 1);
		assertEquals(60 - 0.7 * 40, top, 3);
	}

	@Test
	void clips_opacity_gradients_and_turned_texts_are_painted() throws IOException {
		Figure.Group clipped = new Figure.Group("", Figure.Role.NONE, "", "", Optional.empty(), 0.5,
				Optional.of(new Box(0, 0, 5, 5)), List.of(square(new Box(0, 0, 10, 10))));
		Fill fade = new Fill.Gradient(new Point(0, 0), new Point(1, 0), List.of(new Fill.Stop(0, Colour.BLACK),
				new Fill.Stop(1, Colour.WHITE)));
		Figure gradient = new Figure.Rectangle(new Box(20, 0, 20, 10), 0, 0, fade, Stroke.NONE);
		Figure turned =
				new Figure.Text("HHHH", new Point(60, 90), Figure.Anchor.START, TextFont.plain(20), Colour.BLACK, -90);
		BufferedImage image = PngWriter.render(scene(new Box(0, 0, 80, 100), clipped, gradient, turned), 1, true);
		assertEquals(0xff, rgb(image, 2, 2) >> 16);
		assertEquals(0x80, rgb(image, 2, 2) & 0xff, 2);
		assertEquals(0xffffff, rgb(image, 8, 8));
		assertTrue((rgb(image, 22, 5) & 0xff) < 60 && (rgb(image, 37, 5) & 0xff) > 190);
		int dark = 0;
		for (int y = 30; y < 90; y++) {
			for (int x = 45; x < 61; x++) {
				dark += rgb(image, x, y) < 0x808080 ? 1 : 0;
			}
		}
		assertTrue(dark > 100, dark + " dark pixels");
	}

	@Test
	void pictures_are_painted_in_their_boxes() throws IOException {
		String svg =
				"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='10' fill='red'/></svg>";
		BufferedImage raster = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
		raster.setRGB(0, 0, 0xff0000);
		raster.setRGB(1, 0, 0xff0000);
		raster.setRGB(0, 1, 0xff0000);
		raster.setRGB(1, 1, 0xff0000);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(raster, "png", png);
		Pictures pictures = new Pictures(p -> Optional.of(p.endsWith("svg") ? svg.getBytes() : png.toByteArray()),
				IconSource.none());
		BufferedImage image = PngWriter.render(scene(new Box(0, 0, 100, 50),
				new Figure.Image(pictures.at("a.svg").orElseThrow(), new Box(10, 10, 30, 30)),
				new Figure.Image(pictures.at("a.png").orElseThrow(), new Box(60, 10, 30, 30))), 1, true);
		for (int x : new int[] { 12, 25, 38, 75 }) {
			assertEquals(0xff0000, rgb(image, x, 25), "x " + x);
		}
		assertEquals(0xffffff, rgb(image, 5, 25));
		assertEquals(0xffffff, rgb(image, 45, 25));
	}

	@Test
	void the_same_drawing_gives_the_same_file() throws IOException {
		Scene scene = scene(new Box(0, 0, 50, 50), new Figure.Text("Text", new Point(5, 20), Figure.Anchor.START,
				TextFont.plain(12).inBold(), RED, 0));
		ByteArrayOutputStream a = new ByteArrayOutputStream();
		ByteArrayOutputStream b = new ByteArrayOutputStream();
		PngWriter.write(scene, 2, true, a);
		PngWriter.write(scene, 2, true, b);
		assertArrayEquals(a.toByteArray(), b.toByteArray());
	}
}
