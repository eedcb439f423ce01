package org.pactwright.language.internal.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.parser.antlr.internal.InternalPactLexer;
import org.pactwright.language.parser.antlr.internal.InternalPactParser;

/** The quick lexer makes what the generated one makes: the same tokens at the same places, and the same mistakes. */
class PactLexerTest {

	private static final int TEXTS = 4_000;
	/** What tokens are made of, and what comes close. */
	private static final List<String> PIECES = List.of("plan", "step", "R", "A", "id", "Id_1", "_x", "^plan", "^", "a-b",
			"GOV-chair-1", "x-", "a.b", "..", ".", "...", "->", "-", ">", "7", "-7", "12.5", "12.", "-0.5", "2026-11-01",
			"2026-11", "2026-", "2026-11-", "8h", "8 h", "%", ",", "{", "}", "\"text\"", "\"a \\\"b\\\" \\n\"", "\"open",
			"\"bad \\q\"", "\"", "\\", "/* note */", "/* open", "*/", "// note\n", "// note\r\n", "// note\r", "//", "/",
			" ", "\t", "\n", "\r\n", "\r", "å", "\u2028", "\0", ";", "'");

	private record Seen(int type, int start, int stop, int line, int column, String text, String error) {
	}

	private static List<Seen> tokens(InternalPactLexer lexer) {
		List<Seen> seen = new ArrayList<>();
		for (Token next = lexer.nextToken(); next.getType() != Token.EOF; next = lexer.nextToken()) {
			CommonToken token = (CommonToken) next;
			seen.add(new Seen(token.getType(), token.getStartIndex(), token.getStopIndex(), token.getLine(),
					token.getCharPositionInLine(), token.getText(), lexer.getErrorMessage(token)));
		}
		return seen;
	}

	private static void compare(String text, String what) {
		assertEquals(tokens(new InternalPactLexer(new ANTLRStringStream(text))),
				tokens(new PactLexer(new TextStream(text), false)), what);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "plan", "agreements->", "a->b", "a-b-c.d->", "1..5", "1.", "-", "--1", "2026-1-1-1",
			"// end", "// end\r", "/**/", "/*/", "\"\"", "\"\\", "\"\r\n\"", "^1", "^^a", "a^b", "12ab", "_-a", "a_b-c",
			"0-1", "R-1", "/* a\n b */ plan", "\"a\nb\" plan" })
	void readsAsTheGeneratedLexerDoes(String text) {
		compare(text, text);
	}

	static List<String> keywords() {
		return Stream.of(InternalPactParser.tokenNames).filter(name -> name.startsWith("'"))
				.map(name -> name.substring(1, name.length() - 1)).toList();
	}

	@ParameterizedTest
	@MethodSource("keywords")
	void knowsEveryKeyword(String keyword) {
		compare(keyword, keyword);
		compare(keyword + " " + keyword + "x " + keyword.charAt(0), keyword);
	}

	@Test
	void readsTheSamplesAsTheGeneratedLexerDoes() throws IOException {
		Path samples = Path.of(System.getProperty("pactwright.root", "../..")).resolve("samples");
		try (Stream<Path> files = Files.walk(samples)) {
			List<Path> sources = files.filter(file -> file.toString().matches(".*\\.(pact|rmp)")).toList();
			assertFalse(sources.isEmpty(), "There are no samples at " + samples);
			for (Path source : sources) {
				compare(Files.readString(source), source.toString());
			}
		}
	}

	@Test
	void readsRandomTextsAsTheGeneratedLexerDoes() {
		long seed = Long.getLong("pactwright.seed", System.nanoTime());
		Random random = new Random(seed);
		for (int i = 0; i < TEXTS; i++) {
			StringBuilder text = new StringBuilder();
			for (int piece = random.nextInt(12); piece >= 0; piece--) {
				text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
			}
			compare(text.toString(), "seed " + seed + ", text " + i + ": " + text);
		}
	}
}
