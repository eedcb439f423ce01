package org.pactwright.diagram.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;

/** Files of saved positions: read, written, merged, damaged. */
class ViewFileTest {

	private static final ViewKey VIEW = new ViewKey("Governance", "p.flood");
	private static final String TEXT = """
			pview 1
			diagram Governance p.flood layers Findings filters "In crisis"
			edge Governance p.flood reportsTo p.cell p.cell p.board path 40,0 40,-60
			shape Governance p.flood body p.board at 120,40 size 160,80 pinned
			shape Governance p.flood seat p.board.chair in p.board at 12,30
			""";

	@TempDir
	Path folder;

	@Test
	void what_is_documented_is_understood() {
		ViewFile file = ViewFile.parse(TEXT, "a.pview");
		assertEquals(List.of(), file.problems());
		assertEquals(List.of(VIEW), file.views());
		assertEquals(Optional.of(new ViewSwitches(List.of("Findings"), List.of("In crisis"))), file.switches(VIEW));
		ViewEntry board = file.entries(VIEW).get(1);
		assertEquals(Optional.of(new Point(120, 40)), board.at());
		assertEquals(Optional.of(new Size(160, 80)), board.size());
		assertTrue(board.pinned());
		assertEquals(List.of(new Point(40, 0), new Point(40, -60)), file.entries(VIEW).getFirst().path());
	}

	@Test
	void what_is_not_changed_stays_byte_for_byte() {
		String odd = "pview 1\r\nshape  Governance p.flood   body p.board at 120,40\r\n# a comment\r\n\r\n";
		ViewFile file = ViewFile.parse(odd, "a.pview");
		assertEquals(odd, file.text());
		assertEquals(odd, file.with(VIEW, file.entries(VIEW)).text());
	}

	@Test
	void a_new_entry_is_one_new_line_in_its_order() {
		ViewFile file = ViewFile.parse(TEXT, "a.pview");
		List<ViewEntry> entries = new ArrayList<>(file.entries(VIEW));
		entries.add(new ViewEntry(new ElementKey.ShapeKey("body", "p.cell", "", 1), Optional.of(new Point(1, 2)),
				Optional.empty(), Optional.empty(), List.of(), false, false, false));
		List<String> lines = file.with(VIEW, entries).text().lines().toList();
		assertEquals(6, lines.size());
		assertEquals("shape Governance p.flood body p.cell at 1,2", lines.get(4));
		List<String> rest = new ArrayList<>(lines);
		rest.remove(4);
		assertEquals(TEXT.lines().toList(), rest);
	}

	@Test
	void a_renamed_element_is_renamed_wherever_it_is_named() {
		String text = ViewFile.parse(TEXT, "a.pview").renamed("p.board", "p.council").text();
		assertFalse(text.contains("p.board"), text);
		assertTrue(text.contains("shape Governance p.flood body p.council at 120,40 size 160,80 pinned"), text);
		assertTrue(text.contains("seat p.council.chair in p.council at 12,30"), text);
		assertTrue(text.contains("reportsTo p.cell p.cell p.council path"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "shape Governance p.flood body p.board at 120", "shape Governance p.flood body p.board at 1e9,3",
			"shape Governance p.flood body p.board at 99999999,3", "shape Governance p.flood body p.board size 0,3",
			"shape Governance p.flood", "edge Governance p.flood x a b", "edge Governance p.flood x a b c path 1,1",
			"triangle a b", "shape \"never ends", "<<<<<<< mine", "=======", "shape Governance p.flood body p.board at NaN,1" })
	void a_line_that_cannot_be_right_is_reported_with_its_place_and_kept(String line) {
		ViewFile file = ViewFile.parse("pview 1\n" + line + "\nshape Governance p.flood body p.cell at 1,2\n", "a.pview");
		assertEquals(1, file.problems().size(), file.problems()::toString);
		assertEquals(2, file.problems().getFirst().line());
		assertTrue(file.problems().getFirst().toString().startsWith("a.pview:2:"));
		assertEquals(1, file.entries(VIEW).size());
		assertTrue(file.with(VIEW, List.of()).text().contains(line));
	}

	@Test
	void words_of_a_newer_version_are_kept_when_the_line_is_written() {
		ViewFile file = ViewFile.parse("pview 9\nshape Governance p.flood body p.board at 1,2 glow 7\n", "a.pview");
		assertEquals(2, file.problems().size(), file.problems()::toString);
		ViewEntry entry = file.entries(VIEW).getFirst();
		ViewEntry moved = new ViewEntry(entry.key(), Optional.of(new Point(8, 9)), entry.size(), entry.fit(), entry.path(),
				false, false, false);
		assertEquals("pview 9\nshape Governance p.flood body p.board at 8,9 glow 7\n",
				file.with(VIEW, List.of(moved)).text());
	}

	@Test
	void cut_off_anywhere_a_file_is_still_read() {
		for (int length = 0; length < TEXT.length(); length++) {
			String cut = TEXT.substring(0, length);
			ViewFile file = ViewFile.parse(cut, "a.pview");
			if (length > 0) {
				assertEquals(cut, file.text());
			}
			assertTrue(file.entries(VIEW).size() <= 3);
		}
	}

	@Test
	void noise_gives_problems_and_never_an_exception() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int round = 0; round < 200; round++) {
			StringBuilder text = new StringBuilder(TEXT);
			for (int i = 0; i < 12; i++) {
				text.setCharAt(random.nextInt(text.length()), (char) (random.nextBoolean() ? random.nextInt(128)
						: random.nextInt(0xd800)));
			}
			ViewFile file = ViewFile.parse(text.toString(), "a.pview");
			assertEquals(text.toString(), file.text(), "seed " + seed);
			file.with(VIEW, file.entries(VIEW)).renamed("p.board", "x");
		}
	}

	@Test
	void a_file_that_is_too_large_is_refused() throws IOException {
		Path file = folder.resolve("huge.pview");
		try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
			out.setLength(ViewFile.MOST_BYTES + 1);
		}
		assertThrows(IOException.class, () -> ViewFile.read(file));
	}

	@Test
	void a_folder_and_bytes_that_are_no_text_are_refused_and_a_missing_file_is_empty() throws IOException {
		assertThrows(IOException.class, () -> ViewFile.read(folder));
		Path file = Files.write(folder.resolve("bytes.pview"), new byte[] { 'p', (byte) 0xff, (byte) 0xc0 });
		assertThrows(IOException.class, () -> ViewFile.read(file));
		assertEquals("pview 1\n", ViewFile.read(folder.resolve("none.pview")).text());
	}

	@Test
	void what_was_saved_is_read_again() throws IOException {
		Path file = folder.resolve("a.pview");
		ViewFile.parse(TEXT, "a.pview").save(file);
		assertEquals(TEXT, Files.readString(file));
		assertEquals(ViewFile.parse(TEXT, "a.pview").entries(VIEW), ViewFile.read(file).entries(VIEW));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}
}
