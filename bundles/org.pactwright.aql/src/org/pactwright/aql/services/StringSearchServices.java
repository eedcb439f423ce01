package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pactwright.aql.spi.CallContext;

/**
 * Texts: search, comparison and replacement. Null counts as the empty text. Regular expressions are those of Java; one
 * that takes too long on its text is an error, see {@link BoundedText}.
 */
public final class StringSearchServices {

	private StringSearchServices() {
	}

	/** Whether the other text is in this one. */
	public static Boolean contains(String self, String other) {
		return Texts.orEmpty(self).contains(Texts.orEmpty(other));
	}

	/** The same as {@code contains}. */
	public static Boolean strstr(String self, String other) {
		return contains(self, other);
	}

	/** Whether this text begins with the other one. */
	public static Boolean startsWith(String self, String other) {
		return Texts.orEmpty(self).startsWith(Texts.orEmpty(other));
	}

	/** Whether this text ends with the other one. */
	public static Boolean endsWith(String self, String other) {
		return Texts.orEmpty(self).endsWith(Texts.orEmpty(other));
	}

	/** Whether the texts are the same but for upper and lower case. */
	public static Boolean equalsIgnoreCase(String self, String other) {
		return Texts.orEmpty(self).equalsIgnoreCase(Texts.orEmpty(other));
	}

	/**
	 * Negative, zero or positive, depending on whether this text comes before the other one, is the same, or comes
	 * after it, by the numbers of the characters: capitals come first.
	 */
	public static Integer strcmp(String self, String other) {
		return Texts.orEmpty(self).compareTo(Texts.orEmpty(other));
	}

	/** The first position of the other text in this one, from 1; -1 if it is nowhere. */
	public static Integer index(String self, String other) {
		return position(Texts.orEmpty(self).indexOf(Texts.orEmpty(other)));
	}

	/** The first position of the other text in this one after a position; -1 if it is nowhere. */
	public static Integer index(String self, String other, Integer after) {
		return position(Texts.orEmpty(self).indexOf(Texts.orEmpty(other), Arguments.given(after, "index")));
	}

	/** The last position of the other text in this one, from 1; -1 if it is nowhere. */
	public static Integer lastIndex(String self, String other) {
		return position(Texts.orEmpty(self).lastIndexOf(Texts.orEmpty(other)));
	}

	/**
	 * The last position of the other text in this one that is at most one greater than a given one; -1 if there is
	 * none.
	 */
	public static Integer lastIndex(String self, String other, Integer before) {
		return position(Texts.orEmpty(self).lastIndexOf(Texts.orEmpty(other), Arguments.given(before, "lastIndex")));
	}

	private static Integer position(int index) {
		return index < 0 ? -1 : index + 1;
	}

	/** Whether there are letters only; false for null, true for the empty text. */
	public static Boolean isAlpha(String self) {
		return self != null && self.codePoints().allMatch(Character::isLetter);
	}

	/** Whether there are letters and digits only; false for null, true for the empty text. */
	public static Boolean isAlphaNum(String self) {
		return self != null && self.codePoints().allMatch(Character::isLetterOrDigit);
	}

	/** The parts between white space. */
	public static List<String> tokenize(String self) {
		return tokens(new StringTokenizer(Texts.orEmpty(self)));
	}

	/** The parts between characters of the second text, any of which separates; no part is empty. */
	public static List<String> tokenize(String self, String separators) {
		return tokens(new StringTokenizer(Texts.orEmpty(self), Texts.orEmpty(separators)));
	}

	private static List<String> tokens(StringTokenizer tokenizer) {
		List<String> result = new ArrayList<>();
		while (tokenizer.hasMoreTokens()) {
			result.add(tokenizer.nextToken());
		}
		return result;
	}

	/** The text with the first occurrence of one text replaced by another; both are taken as they are. */
	public static String substituteFirst(String self, String text, String replacement) {
		String all = Texts.orEmpty(self);
		String old = Texts.orEmpty(text);
		int place = all.indexOf(old);
		return place < 0 ? all
				: all.substring(0, place) + Texts.orEmpty(replacement) + all.substring(place + old.length());
	}

	/** The same as {@code substituteFirst}. */
	public static String substitute(String self, String text, String replacement) {
		return substituteFirst(self, text, replacement);
	}

	/** The text with every occurrence of one text replaced by another; both are taken as they are. */
	public static String substituteAll(String self, String text, String replacement) {
		return Texts.orEmpty(self).replace(Texts.orEmpty(text), Texts.orEmpty(replacement));
	}

	/** Whether a regular expression matches the whole text. */
	public static Boolean matches(CallContext context, String self, String pattern) {
		return Patterns.on(context, Texts.orEmpty(pattern), Texts.orEmpty(self), Matcher::matches);
	}

	/** The text with the first match of a regular expression replaced; {@code $1} stands for its first group. */
	public static String replaceFirst(CallContext context, String self, String pattern, String replacement) {
		return Patterns.on(context, Texts.orEmpty(pattern), Texts.orEmpty(self),
				matcher -> matcher.replaceFirst(Texts.orEmpty(replacement)));
	}

	/** The same as {@code replaceFirst}. */
	public static String replace(CallContext context, String self, String pattern, String replacement) {
		return replaceFirst(context, self, pattern, replacement);
	}

	/** The text with every match of a regular expression replaced; {@code $1} stands for its first group. */
	public static String replaceAll(CallContext context, String self, String pattern, String replacement) {
		return Patterns.on(context, Texts.orEmpty(pattern), Texts.orEmpty(self),
				matcher -> matcher.replaceAll(Texts.orEmpty(replacement)));
	}

	/** The text as a compiled regular expression, for Java services that take one. */
	public static Pattern compile(CallContext context, String self) {
		return Patterns.compiled(context, Texts.orEmpty(self), 0);
	}

	/** The text as a compiled regular expression with flags of {@link Pattern}, such as 2 for any case. */
	public static Pattern compile(CallContext context, String self, Integer flags) {
		return Patterns.compiled(context, Texts.orEmpty(self), Arguments.given(flags, "compile"));
	}
}
