package org.pactwright.language.ide.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the language, known without its grammar: colouring starts before the parser is loaded, and on the user
 * interface thread. The file {@code lexicon.txt} beside this class lists them; a test compares it with the grammar.
 *
 * <p>A label is a small number for what a token is: below {@link #FIRST_KEYWORD} the ordinal of a {@link LexemeType},
 * from there on a keyword.
 */
public final class Lexicon {

	/** The label of the first keyword. */
	public static final int FIRST_KEYWORD = LexemeType.values().length;

	private static final Lexicon STANDARD = read();

	private final List<String> keywords;
	private final Map<String, Integer> labels = new HashMap<>();
	private final Set<String> statements;
	private final Set<String> modelDeclarations;
	private final Set<String> planDeclarations;
	private final Set<String> refers;
	private final Set<String> words;

	private Lexicon(Map<String, List<String>> sections) {
		keywords = sections.get("keywords");
		for (String keyword : keywords) {
			labels.put(keyword, FIRST_KEYWORD + labels.size());
		}
		statements = Set.copyOf(sections.get("statements"));
		modelDeclarations = Set.copyOf(sections.get("declares-in-model"));
		planDeclarations = Set.copyOf(sections.get("declares-in-plan"));
		refers = Set.copyOf(sections.get("also-refers"));
		words = Set.copyOf(sections.get("words"));
	}

	/** The words of the Pactwright language. */
	public static Lexicon standard() {
		return STANDARD;
	}

	/** The label of a keyword, or that of {@link LexemeType#ID} when the word is none. */
	public int label(String word) {
		return labels.getOrDefault(word, LexemeType.ID.ordinal());
	}

	/** How many labels there are. */
	public int size() {
		return FIRST_KEYWORD + keywords.size();
	}

	/** Whether the label stands for a keyword. */
	public static boolean isKeyword(int label) {
		return label >= FIRST_KEYWORD;
	}

	/** The keyword of a label from {@link #FIRST_KEYWORD} on. */
	public String keyword(int label) {
		return keywords.get(label - FIRST_KEYWORD);
	}

	/** All keywords, punctuation included. */
	public List<String> keywords() {
		return keywords;
	}

	/** Whether the keyword starts a statement somewhere. */
	public boolean startsStatement(String keyword) {
		return statements.contains(keyword);
	}

	/** Whether an id that follows the keyword is declared there. */
	public boolean declares(String keyword, boolean inPlan) {
		return (inPlan ? planDeclarations : modelDeclarations).contains(keyword);
	}

	/** Whether a keyword that declares leads to a reference in other statements. */
	public boolean refers(String keyword) {
		return refers.contains(keyword);
	}

	/** Whether the word belongs to one of the enumerations. */
	public boolean isWord(String word) {
		return words.contains(word);
	}

	private static Lexicon read() {
		Map<String, List<String>> sections = new HashMap<>();
		try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			List<String> section = new ArrayList<>();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("[")) {
					section = new ArrayList<>();
					sections.put(line.substring(1, line.length() - 1), section);
				} else if (!line.isBlank() && !line.startsWith("#")) {
					section.addAll(List.of(line.strip().split(" ")));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("lexicon.txt is missing from the bundle of the editor services", e);
		}
		return new Lexicon(sections);
	}
}
