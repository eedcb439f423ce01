package org.pactwright.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.pactwright.language.Dump;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.Sample;
import org.pactwright.language.Texts;
import org.pactwright.language.project.Project;
import org.pactwright.language.testsupport.RandomModel;
import org.pactwright.language.write.StatementWriter;

/** What holds for every text, tried on sound ones whose white space and comments are shuffled. */
class FormatterPropertiesTest {

	private static final long SEEDS = 25;
	private static final List<String> GAPS = List.of(" ", "  ", "\t", "\n", "\n\n", "\n\n\n\n", " \n\t ", " /* a */ ",
			"\n/* b\n   b */\n", " // c \n", "\n// d\n", "\n\n// e\n\n// f\n\n", " /**/");

	@Test
	void onlyWhiteSpaceChangesAndTheSecondTimeNothing() throws IOException {
		for (long seed = 0; seed < SEEDS; seed++) {
			for (Map.Entry<String, String> file : texts(seed).entrySet()) {
				String shuffled = shuffle(file.getValue(), new Random(seed));
				String laidOut = PactFormatter.format(shuffled);
				String what = file.getKey() + " with seed " + seed;
				assertEquals(words(shuffled), words(laidOut), what);
				assertEquals(laidOut, PactFormatter.format(laidOut), what);
				assertEquals(dump(file.getKey(), file.getValue()), dump(file.getKey(), laidOut), what);
			}
		}
	}

	@Test
	void theLineEndsOfAnotherSystemMakeNoDifference() throws IOException {
		for (long seed = 0; seed < SEEDS; seed++) {
			for (Map.Entry<String, String> file : texts(seed).entrySet()) {
				String shuffled = shuffle(file.getValue(), new Random(seed));
				assertEquals(PactFormatter.format(shuffled).replace("\n", "\r\n"),
						PactFormatter.format(shuffled.replace("\n", "\r\n")), file.getKey() + " with seed " + seed);
			}
		}
	}

	@Test
	void theDesignsExamplesAreLaidOut() throws IOException {
		for (String name : List.of("east-region.pact", "energy.rmp")) {
			assertEquals(golden(name), PactFormatter.format(golden(name)), name);
		}
	}

	@Test
	void theSamplesAreLaidOut() throws IOException {
		Path samples = Path.of(System.getProperty("pactwright.root", "../.."), "samples");
		List<Path> files = List.of();
		if (Files.isDirectory(samples)) {
			try (Stream<Path> all = Files.walk(samples)) {
				files = all.filter(file -> PactLanguage.isSource(file.getFileName().toString())).toList();
			}
		}
		for (Path file : files) {
			String text = Files.readString(file);
			assertEquals(PactFormatter.format(text), text, file.toString());
		}
	}

	private static Map<String, String> texts(long seed) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("world.pact", Sample.WORLD);
		texts.put("world.rmp", Sample.WORLD_PLAN);
		texts.put("east-region.pact", golden("east-region.pact"));
		texts.put("energy.rmp", golden("energy.rmp"));
		RandomModel model = new RandomModel(seed);
		StatementWriter writer = new StatementWriter(model.symbols());
		model.roots().forEach((name, root) -> texts.put("random-" + name, writer.write(root)));
		return texts;
	}

	private static String golden(String name) throws IOException {
		try (InputStream in = FormatterPropertiesTest.class.getResourceAsStream("golden/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}

	/** The words of a text with anything between them that parts words; the blanks before a comma or dot may go. */
	private static String shuffle(String text, Random random) {
		StringBuilder shuffled = new StringBuilder();
		for (String word : words(text)) {
			boolean comment = word.startsWith("//");
			shuffled.append(comment ? "\n" : GAPS.get(random.nextInt(GAPS.size()))).append(word)
					.append(comment ? "\n" : "");
		}
		return shuffled.toString();
	}

	/** Everything but white space. */
	private static List<String> words(String text) {
		IParseResult result = PactLanguage.injector().getInstance(IParser.class).parse(new StringReader(text));
		List<String> words = new ArrayList<>();
		for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
			if (!leaf.getText().isBlank()) {
				words.add(leaf.getText().strip());
			}
		}
		return words;
	}

	/** What a text means; references that lead out of it are left out. */
	private static String dump(String name, String text) {
		Project project = Texts.project(name, text);
		return Dump.of(project.files().getFirst().resource().getContents().getFirst());
	}
}
