package org.pactwright.language.ui.internal.editor;

import java.util.Locale;

/** Whether what was typed still means a proposal, while its list is open. */
final class Match {

	private Match() {
	}

	/** True when the label contains what was typed, or its letters begin the words of the label, in order. */
	static boolean fits(String label, String typed) {
		return label.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)) || camel(label, typed);
	}

	private static boolean camel(String label, String typed) {
		int next = 0;
		boolean inWord = false;
		for (int i = 0; i < label.length() && next < typed.length(); i++) {
			char c = label.charAt(i);
			boolean start = Character.isUpperCase(c) || i == 0 || !Character.isLetterOrDigit(label.charAt(i - 1));
			boolean same = Character.toLowerCase(c) == Character.toLowerCase(typed.charAt(next));
			inWord = same && (start || inWord);
			if (inWord) {
				next++;
			}
		}
		return next == typed.length();
	}
}
