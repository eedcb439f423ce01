package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.language.parser.antlr.internal.InternalPactParser;

/** The words and signs of the grammar with their token types, found without cutting a string out of the text. */
final class Keywords {

	/** Below this stand the types that ANTLR keeps for itself. */
	private static final int FIRST_TYPE = 4;
	private static final Keywords ALL = new Keywords(InternalPactParser.tokenNames);

	private final String[] words;
	private final int[] types;
	private final int mask;

	private Keywords(String[] tokenNames) {
		List<Integer> literals = new ArrayList<>();
		for (int type = FIRST_TYPE; type < tokenNames.length; type++) {
			if (tokenNames[type].startsWith("'")) {
				literals.add(type);
			}
		}
		int size = Integer.highestOneBit(literals.size()) * 4;
		words = new String[size];
		types = new int[size];
		mask = size - 1;
		for (int type : literals) {
			String word = tokenNames[type].substring(1, tokenNames[type].length() - 1);
			int slot = slot(word.hashCode());
			while (words[slot] != null) {
				slot = slot + 1 & mask;
			}
			words[slot] = word;
			types[slot] = type;
		}
	}

	/** Those of the language. */
	static Keywords all() {
		return ALL;
	}

	/**
	 * The type of a word.
	 *
	 * @param hash as {@link String#hashCode} would be
	 * @param other when it is no keyword
	 */
	int type(String text, int start, int end, int hash, int other) {
		for (int slot = slot(hash); words[slot] != null; slot = slot + 1 & mask) {
			if (words[slot].length() == end - start && text.startsWith(words[slot], start)) {
				return types[slot];
			}
		}
		return other;
	}

	private int slot(int hash) {
		return (hash ^ hash >>> 15) & mask;
	}
}
