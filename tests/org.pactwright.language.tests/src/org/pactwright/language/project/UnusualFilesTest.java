package org.pactwright.language.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.Problem;

/** Files that are no text, no UTF-8, too large, or as strange as files get: one message, or none, and no delay. */
class UnusualFilesTest {

	private static final String BEFORE = "model East { version \"1\" date 2026-11-01 profiles GOV\n";
	private static final String MORE = "There are more errors from here on. Mend the ones above first.";
	private static final Duration LIMIT = Duration.ofSeconds(60);

	@TempDir
	private Path temp;
	private Path root;
	private Path file;

	@BeforeEach
	void makeAFile() throws IOException {
		root = temp.toRealPath();
		file = root.resolve("a.pact");
	}

	@Test
	void aBinaryFile() throws IOException {
		Files.write(file, new byte[] { 'm', 'o', '\n', 'd', 0, 1, 2 });
		reports(file + ":2:2: This is a binary file, no text. Remove it, or give it another extension than .pact or .rmp.");
	}

	@Test
	void aFileInLatin1() throws IOException {
		Files.write(file, "model East\n\"Förening\"".getBytes(StandardCharsets.ISO_8859_1));
		reports(file + ":2:3: The text is not UTF-8 from here on (perhaps it is ISO 8859-1). Save the file as UTF-8.");
	}

	@Test
	void aFileThatBreaksOffInsideALetter() throws IOException {
		Files.write(file, new byte[] { 'm', (byte) 0xC3 });
		reports(file + ":1:2: The text is not UTF-8 from here on (perhaps it is ISO 8859-1). Save the file as UTF-8.");
	}

	@Test
	void aFileInUtf16() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_16, Charset.forName("x-UTF-16LE-BOM"))) {
			Files.write(file, BEFORE.getBytes(charset));
			reports(file + ": The file is written in UTF-16. Save it as UTF-8.");
		}
	}

	@Test
	void aFileWithAByteOrderMark() throws IOException, ProjectException {
		Files.writeString(file, "\uFEFF" + BEFORE + "srvice Heat\n}");
		assertEquals(BEFORE + "srvice Heat\n}", load().files().getFirst().text());
		reports(file + ":2:1: 'srvice' is not known in 'model'. Did you mean 'service'?");
	}

	@Test
	void aFileThatIsTooLarge() throws IOException {
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(17L * 1024 * 1024);
		}
		reports(file + ": The file is 17 MB large; the limit is 16 MB. Split it into several files of the same folder.");
	}

	@Test
	void aFileWithTheLineEndsOfAnotherSystemAndNoneAtItsEnd() throws IOException {
		Files.writeString(file, (BEFORE + "service Heat\nservice Cold\nsrvice Dry\n}").replace("\n", "\r\n"));
		reports(file + ":4:1: 'srvice' is not known in 'model'. Did you mean 'service'?");
	}

	@Test
	void aFileWithOldLineEnds() throws IOException {
		Files.writeString(file, (BEFORE + "service Heat\n}\n").replace("\n", "\r"));
		reports();
	}

	@Test
	void anEmptyFile() throws IOException {
		Files.writeString(file, "");
		reports(file + ":1:1: The file holds nothing yet. Begin with: model MyRegion \"My region\" { … }");
	}

	@Test
	void anUnreadableFileDoesNotMakeOthersLookWrong() throws IOException {
		Files.write(file, "model East \"Förening\"".getBytes(StandardCharsets.ISO_8859_1));
		Files.writeString(root.resolve("b.pact"), "model West { version \"1\" date 2026-11-01 profiles GOV service Heat "
				+ "provided by Grid }");
		reports(file + ":1:14: The text is not UTF-8 from here on (perhaps it is ISO 8859-1). Save the file as UTF-8.");
	}

	@Test
	void tenThousandOpeningBraces() throws IOException {
		Files.writeString(file, BEFORE + "{".repeat(10_000));
		reports(file + ":2:1: A block has a keyword before its {, which is missing here, or this { is one too many.");
	}

	@Test
	void tenThousandClosingBraces() throws IOException {
		Files.writeString(file, BEFORE + "}".repeat(10_000));
		reports(file + ":2:2: There is a } too many, or a { too few: the one in line 2 ends the model or plan.");
	}

	@Test
	void aLineOfTenThousandCharacters() throws IOException, ProjectException {
		Files.writeString(file, BEFORE + "service Heat \"" + "x".repeat(10_000) + "\" tolerates 3 hours }");
		reports(file + ":2:10027: Unknown unit 'hours'; the units of time are min, h, d, weeks, months, years. "
				+ "Did you mean '3 h'?");
	}

	@Test
	void anIdOfTenThousandCharacters() throws IOException {
		String id = "I".repeat(10_000);
		Files.writeString(file, BEFORE + "organisation " + id + " private company at national\nservice Heat provided by "
				+ id + "\nservice Cold provided by " + id + "x }");
		reports(file + ":4:26: There is no organisation '" + id + "x'. Correct the id, or add the organisation.");
	}

	@Test
	void aHundredThousandUnknownWords() throws IOException {
		Files.writeString(file, BEFORE + "zzz\n".repeat(100_000) + "}");
		reports(file + ":2:1: 'zzz' is not known in 'model'. Correct or remove it.");
	}

	@Test
	void aHundredThousandMistakesEndWithARemark() throws IOException, ProjectException {
		Files.writeString(file, BEFORE + "srvice Heat\n".repeat(100_000) + "}");
		List<Problem> problems = assertTimeoutPreemptively(LIMIT, () -> load().problems());
		assertTrue(problems.size() <= 51, () -> problems.size() + " problems");
		assertEquals(MORE, problems.getLast().message());
	}

	@Test
	void aHundredThousandWrongValuesEndWithARemark() throws IOException {
		Files.writeString(file, BEFORE + "version \"2\"\n".repeat(100_000) + "}");
		List<Problem> problems = assertTimeoutPreemptively(LIMIT, () -> load().problems());
		assertEquals(51, problems.size());
		assertEquals(MORE, problems.getLast().message());
	}

	@Test
	void aHundredThousandReferencesThatLeadNowhere() throws IOException {
		StringBuilder text = new StringBuilder(BEFORE);
		for (int i = 0; i < 100_000; i++) {
			text.append("asset A").append(i).append(" provided by Nobody").append(i).append('\n');
		}
		Files.writeString(file, text.append('}'));
		List<Problem> problems = assertTimeoutPreemptively(LIMIT, () -> load().problems());
		assertEquals(100_000, problems.size());
	}

	@Test
	void aCommentThatIsNeverClosed() throws IOException {
		Files.writeString(file, BEFORE + "/*" + " * /".repeat(100_000));
		reports(file + ":2:1: This comment is not closed: add */ at its end.");
	}

	@Test
	void tenThousandQuotes() throws IOException {
		Files.writeString(file, BEFORE + "\"\n".repeat(10_000) + "}");
		List<Problem> problems = assertTimeoutPreemptively(LIMIT, () -> load().problems());
		assertEquals("This text is not closed: add a \" at its end.", problems.getFirst().message());
	}

	private Project load() throws ProjectException {
		return new ProjectLoader().load(root, Progress.none());
	}

	private void reports(String... expected) {
		List<Problem> problems = assertTimeoutPreemptively(LIMIT, () -> load().problems());
		assertEquals(List.of(expected),
				problems.stream().map(problem -> problem.place() + ": " + problem.message()).toList());
	}
}
