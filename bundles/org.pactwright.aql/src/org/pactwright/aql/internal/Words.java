package org.pactwright.aql.internal;

/** Words in messages. */
public final class Words {

	private Words() {
	}

	/**
	 * A noun with its indefinite article.
	 *
	 * @param noun not empty
	 */
	public static String a(String noun) {
		boolean vowel = "AEIOUaeiou".indexOf(noun.isEmpty() ? 'x' : noun.charAt(0)) >= 0;
		return (vowel ? "an " : "a ") + noun;
	}

	/** The same at the start of a sentence. */
	public static String capitalA(String noun) {
		String words = a(noun);
		return Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}
}
