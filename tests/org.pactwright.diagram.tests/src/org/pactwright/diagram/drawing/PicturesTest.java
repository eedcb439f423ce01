package org.pactwright.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.testing.Xmls;

class PicturesTest {

	private static final String HEAD =
			"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
			+ " width='20' height='10'>";

	private static Pictures with(byte[] bytes) {
		return new Pictures(path -> Optional.of(bytes), IconSource.none());
	}

	private static Optional<Picture> read(String text) {
		return with(text.getBytes(StandardCharsets.UTF_8)).at("/p/x.svg");
	}

	private static String sanitised(String text) {
		String svg = new String(read(text).orElseThrow().bytes(), StandardCharsets.UTF_8);
		Xmls.parse(svg);
		return svg;
	}

	private static String problem(String text) {
		Pictures pictures = with(text.getBytes(StandardCharsets.UTF_8));
		assertTrue(pictures.at("/p/x.svg").isEmpty());
		return pictures.problem("/p/x.svg").orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "png", "jpg", "gif" })
	void pixels_are_recognised_by_their_content_with_their_size(String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB), format, out);
		Picture picture = with(out.toByteArray()).at("/p/misleading.svg").orElseThrow();
		assertEquals(new Size(31, 17), picture.size());
		assertEquals(format.equals("jpg") ? "image/jpeg" : "image/" + format, picture.format().mediaType());
	}

	@Test
	void sizes_of_vector_pictures_come_from_their_attributes_or_their_view() {
		assertEquals(new Size(20, 10), read(HEAD + "</svg>").orElseThrow().size());
		String start = "<svg xmlns='http://www.w3.org/2000/svg' ";
		assertEquals(new Size(30, 40), read(start + "viewBox='0 0 30 40'/>").orElseThrow().size());
		assertEquals(new Size(60, 80), read(start + "width='60px' viewBox='0 0 30 40'/>").orElseThrow().size());
		assertEquals(new Size(96, 48), read(start + "width='1in' height='0.5in'/>").orElseThrow().size());
		assertEquals(new Size(100, 100), read(start + "width='100%'/>").orElseThrow().size());
	}

	@ParameterizedTest
	@ValueSource(strings =
			{ "<script>alert(1)</script>", "<g onload='alert(1)'/>", "<image xlink:href='http://x/y.png'/>",
			"<use xlink:href='other.svg#a'/>",
			"<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>alert(1)</p></foreignObject>",
			"<a xlink:href='javascript:alert(1)'><rect/></a>", "<rect fill='url(http://x/y)'/>",
			"<rect style='fill:url( \"http://x/y\")'/>", "<style>@import 'http://x/y.css';</style>",
			"<style>rect{fill:u\\72l(http://x/y)}</style>", "<animate attributeName='href' to='javascript:alert(1)'/>",
			"<set attributeName='onload' to='alert(1)'/>", "<rect xml:base='http://x/'/>",
			"<?xml-stylesheet href='http://x/y'?>",
			"<x:rect xmlns:x='urn:alert'/>", "<style>@font-face{src:url(data:font/ttf;base64,http)}</style>",
			"<iframe src='http://x'/>", "<rect fill='image(\"http://x\")'/>" })
	void what_could_run_or_reach_outside_is_taken_out(String part) {
		String svg = sanitised(HEAD + part + "<rect width='5' height='5'/></svg>");
		for (String bad
				: new String[] { "alert", "http://x", "other.svg", "onload", "import", "font-face", "xml:base" }) {
			assertFalse(svg.contains(bad), svg);
		}
		assertTrue(svg.contains("height=\"5\""), svg);
	}

	@Test
	void what_only_draws_is_kept() {
		String svg =
				sanitised(HEAD
				+ "<defs><linearGradient id='g'><stop offset='1' stop-color='red'/></linearGradient></defs>"
				+ "<style>.a{fill:url(#g)}</style><path class='a' d='M0 0L5 5' fill='url(#g)'/><use xlink:href='#p'/>"
				+ "<g id='p' transform='scale(2)'><text>a &lt; b</text></g></svg>");
		for (String good : new String[] { "stop-color=\"red\"", ".a{fill:url(#g)}", "url(#g)", "xlink:href=\"#p\"",
				"scale(2)", "a &lt; b" }) {
			assertTrue(svg.contains(good), good + " in " + svg);
		}
	}

	@Test
	void entities_are_never_expanded() {
		String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM"
				+ " 'file:///etc/passwd'>]>";
		for (String use : new String[] { "&b;", "&x;" }) {
			Optional<Picture> picture = read(bomb + HEAD + "<text>" + use + "</text></svg>");
			picture.ifPresent(p -> {
				String svg = new String(p.bytes(), StandardCharsets.UTF_8);
				assertFalse(svg.contains("aaaa") || svg.contains("root:"), svg);
			});
		}
	}

	@Test
	void references_that_multiply_or_go_in_circles_are_refused() {
		StringBuilder bomb = new StringBuilder(HEAD).append("<g id='a0'><rect/></g>");
		for (int i = 1; i < 12; i++) {
			bomb.append("<g id='a").append(i).append("'>").append(("<use xlink:href='#a" + (i - 1) + "'/>").repeat(10))
					.append("</g>");
		}
		assertTrue(problem(bomb + "</svg>").contains("refer to each other"));
		assertTrue(problem(HEAD + "<g id='a'><use xlink:href='#a'/></g></svg>").contains("refer to each other"));
		assertTrue(problem(HEAD
				+ "<pattern id='p'><rect fill='url(#q)'/></pattern><pattern id='q'><rect fill='url(#p)'/>"
				+ "</pattern><rect fill='url(#p)'/></svg>").contains("refer to each other"));
		assertTrue(problem(HEAD + "<pattern id='p'><rect/></pattern><style>rect{fill:url(#p)}</style></svg>")
				.contains("refer to each other"));
	}

	@Test
	void what_is_no_image_is_refused_with_a_reason() {
		assertTrue(problem("<svg xmlns='http://www.w3.org/2000/svg'><g>").contains("line 1"));
		assertTrue(problem("<html/>").contains("not svg"));
		assertTrue(problem("nothing").contains("neither PNG"));
		assertTrue(problem("").contains("neither PNG"));
		assertTrue(problem(HEAD + "<g>".repeat(200) + "</g>".repeat(200) + "</svg>").contains("nested too deeply"));
		assertTrue(problem(HEAD + "<g/>".repeat(30_000) + "</svg>").contains("more than"));
	}

	@Test
	void images_that_are_too_large_are_refused() {
		byte[] png =
				{ (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0x7f, 0, 0, 0,
				0x7f,
				0, 0, 0 };
		Pictures pictures = with(png);
		assertTrue(pictures.at("/p/x").isEmpty());
		assertTrue(pictures.problem("/p/x").orElseThrow().contains("more than 16000000 pixels"));
		Pictures large = with(new byte[5 << 20]);
		assertTrue(large.at("/p/x").isEmpty());
		assertTrue(large.problem("/p/x").orElseThrow().contains("bytes"));
	}

	@Test
	void any_bytes_give_a_picture_or_a_reason() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		byte[][] heads = { {}, { (byte) 0xff, (byte) 0xd8, (byte) 0xff }, { 'G', 'I', 'F', '8' },
				{ (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a }, HEAD.getBytes(StandardCharsets.UTF_8) };
		for (int i = 0; i < 3000; i++) {
			byte[] head = heads[random.nextInt(heads.length)];
			byte[] bytes = new byte[head.length + random.nextInt(60)];
			random.nextBytes(bytes);
			System.arraycopy(head, 0, bytes, 0, head.length);
			Pictures pictures = with(bytes);
			assertEquals(pictures.at("/p/x").isEmpty(), pictures.problem("/p/x").isPresent(), "seed " + seed);
		}
	}

	@Test
	void a_file_is_read_once_and_a_missing_one_is_named() {
		int[] count = { 0 };
		Pictures pictures = new Pictures(path -> {
			count[0]++;
			return path.endsWith("a.svg") ? Optional.of((HEAD + "</svg>").getBytes(StandardCharsets.UTF_8))
					: Optional.empty();
		}, IconSource.none());
		assertSame(pictures.at("/p/a.svg").orElseThrow(), pictures.at("/p/a.svg").orElseThrow());
		assertTrue(pictures.at("/p/b.svg").isEmpty());
		assertTrue(pictures.at("/p/b.svg").isEmpty());
		assertEquals(2, count[0]);
		assertEquals(1, pictures.problems().size());
		assertTrue(pictures.problems().getFirst().contains("/p/b.svg"));
	}
}
