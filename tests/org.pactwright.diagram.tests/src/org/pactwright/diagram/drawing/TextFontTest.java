package org.pactwright.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.internal.font.FontFamily;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.FontStyle;

class TextFontTest {

	@Test
	void widths_are_those_that_another_reader_of_the_font_gives() throws IOException {
		for (int face = 0; face < 4; face++) {
			boolean bold = (face & 1) != 0;
			boolean italic = (face & 2) != 0;
			TextFont font = new TextFont(100, bold, italic, false, false);
			try (TrueTypeFont other = new TTFParser()
					.parse(new RandomAccessReadBuffer(FontFamily.bytes(bold, italic)))) {
				for (int c = 0x20; c < 0x600; c++) {
					int glyph = other.getUnicodeCmapLookup().getGlyphId(c);
					if (glyph != 0) {
						assertEquals(other.getAdvanceWidth(glyph) * 100.0 / other.getUnitsPerEm(),
								font.width(Character.toString(c)), 1e-9, "U+" + Integer.toHexString(c) + " face "
								+ face);
					}
				}
			}
		}
	}

	@Test
	void the_width_of_a_text_is_the_sum_of_its_letters() {
		TextFont font = TextFont.plain(12);
		assertEquals(font.width("Gov") + font.width("ernance"), font.width("Governance"), 1e-9);
		assertEquals(0, font.width(""));
	}

	@Test
	void bold_letters_are_wider() {
		assertTrue(TextFont.plain(12).inBold().width("Crisis board") > TextFont.plain(12).width("Crisis board"));
	}

	@Test
	void signs_that_the_font_lacks_have_an_estimated_width() {
		TextFont font = TextFont.plain(10);
		assertEquals(10, font.width("日"));
		assertEquals(6, font.width("م"));
		assertEquals(0, font.width("\u200d"));
		assertFalse(font.canShow("日"));
		assertTrue(font.canShow("Žluťoučký kůň, Αθήνα, Київ, שלום"));
	}

	@Test
	void points_become_pixels_within_limits() {
		assertEquals(8 * 96 / 72.0, TextFont.of(TestStyles.label(8)).size(), 1e-9);
		assertEquals(4 * 96 / 72.0, TextFont.of(TestStyles.label(-3)).size(), 1e-9);
		assertEquals(144 * 96 / 72.0, TextFont.of(TestStyles.label(Integer.MAX_VALUE)).size(), 1e-9);
	}

	@Test
	void traits_of_styles_are_traits_of_fonts() {
		TextFont font = TextFont.of(TestStyles.label(8, FontStyle.values()));
		assertEquals(List.of(true, true, true, true),
				List.of(font.bold(), font.italic(), font.underline(), font.strikeThrough()));
	}
}
