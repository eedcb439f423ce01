package org.pactwright.language.ide.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.junit.jupiter.api.Test;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.parser.antlr.internal.InternalPactLexer;

/** The lexer of the editor against that of the parser. */
class LexerTest {

	private static final String[] PIECES = { "model", "GridCo", "x", "in_crisis", "^model", "12", "-3", "1.5", "..",
			".", ",", "->", "{", "}", "%", "2026-11-01", "GOV-body-a", "ISO44001-8.4-b", "\"a text\"",
			"\"a \\\" b\"", " ", "\n", "\t", "\r\n", "// note\n", "/* note */", "Ä", "h", "non_voting" };

	@Test
	void findsTheSameTokensAsTheParserInRandomRowsOfPieces() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int run = 0; run < 300; run++) {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < 40; i++) {
				String piece = PIECES[random.nextInt(PIECES.length)];
				text.append(piece);
				if (Character.isLetterOrDigit(piece.charAt(piece.length() - 1)) || random.nextBoolean()) {
					text.append(' ');
				}
			}
			assertEquals(byParser(text.toString()), byEditor(text.toString()), "seed " + seed + ", text: " + text);
		}
	}

	@Test
	void anOpenTextEndsWithItsLine() {
		assertEquals(List.of("about", "OTHER \"half a text", "owner", "GridCo"),
				byEditor("about \"half a text\nowner GridCo"));
	}

	@Test
	void anOpenCommentGoesToTheEnd() {
		assertEquals(List.of("model", "COMMENT /* never {\n closed"), byEditor("model /* never {\n closed"));
	}

	@Test
	void anEmptyTextHasNoTokens() {
		assertEquals(List.of(), byEditor(""));
	}

	@Test
	void anEditGivesTheSameTokensAsAFullScan() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		String[] typed = { "", "x", "\"", "{", "\n", "-", "/", "*", "*/", "//", "7", " ", ".", "a-b", "^" };
		Lexemes lexemes = Lexemes.of("""
				model M "m" { // note
				  date 2026-11-01 /* c */ waive GOV-body-a on x..y -> 5 % }
				""");
		for (int run = 0; run < 3_000; run++) {
			int offset = random.nextInt(lexemes.text().length() + 1);
			int removed = random.nextInt(Math.min(4, lexemes.text().length() - offset + 1));
			String inserted = typed[random.nextInt(typed.length)];
			lexemes = lexemes.edited(offset, removed, inserted);
			assertEquals(describe(Lexemes.of(lexemes.text())), describe(lexemes),
					"seed " + seed + ", text: " + lexemes.text());
		}
	}

	private static List<String> byEditor(String text) {
		List<String> words = new ArrayList<>();
		Lexemes lexemes = Lexemes.of(text);
		for (int i = 0; i < lexemes.count(); i++) {
			boolean named = lexemes.is(i, LexemeType.OTHER) || lexemes.is(i, LexemeType.COMMENT);
			words.add((named ? LexemeType.values()[lexemes.label(i)] + " " : "") + lexemes.word(i));
		}
		return words;
	}

	private static List<String> describe(Lexemes lexemes) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < lexemes.count(); i++) {
			words.add(lexemes.offset(i) + "+" + lexemes.length(i) + ":" + lexemes.label(i));
		}
		return words;
	}

	private static List<String> byParser(String text) {
		Lexer lexer = PactLanguage.injector().getInstance(InternalPactLexer.class);
		var names = PactLanguage.injector().getInstance(ITokenDefProvider.class).getTokenDefMap();
		lexer.setCharStream(new ANTLRStringStream(text));
		List<String> words = new ArrayList<>();
		for (Token token = lexer.nextToken(); token != Token.EOF_TOKEN; token = lexer.nextToken()) {
			String name = names.getOrDefault(token.getType(), "");
			if (name.endsWith("WS")) {
				continue;
			}
			String word = token.getText();
			if (name.endsWith("COMMENT")) {
				words.add("COMMENT " + word.stripTrailing());
			} else {
				words.add((name.endsWith("ANY_OTHER") ? "OTHER " : "") + word);
			}
		}
		return words;
	}
}
