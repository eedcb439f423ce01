package org.pactwright.standards.internal.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pactwright.language.Place;
import org.pactwright.language.Problem;

/** Walks through the text of a {@code .rules} file, and notes what is wrong with it. */
final class Scanner {
	private final Path file;
	private final String text;
	private final List<Problem> problems = new ArrayList<>();
	private int at;

	/** A part of the text. */
	record Part(String text, int offset) {
	}

	Scanner(Path file, String text) {
		this.file = file;
		this.text = text;
	}

	List<Problem> problems() {
		return problems;
	}

	void problem(String message, int offset, int length) {
		problems.add(Problem.error(Problem.SYNTAX, message, place(offset, length)));
	}

	Place place(int offset, int length) {
		int start = Math.min(offset, text.length());
		int line = 1;
		int lineStart = 0;
		for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
			line++;
			lineStart = i + 1;
		}
		return new Place(file, line, start - lineStart + 1, start, length);
	}

	int offset() {
		return at;
	}

	/** Goes over white space and comments; says whether there is something after them. */
	boolean more() {
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at))) {
				at++;
			} else if (text.startsWith("//", at) || text.charAt(at) == '#') {
				int end = text.indexOf('\n', at);
				at = end < 0 ? text.length() : end + 1;
			} else if (text.startsWith("/*", at)) {
				int end = text.indexOf("*/", at + 2);
				at = end < 0 ? text.length() : end + 2;
			} else {
				return true;
			}
		}
		return false;
	}

	/** Takes a sign, if it is next. */
	boolean takes(String sign) {
		if (more() && text.startsWith(sign, at)) {
			at += sign.length();
			return true;
		}
		return false;
	}

	/** Takes a word of letters, digits, hyphens, dots and underscores, if one is next. */
	Optional<Part> word() {
		if (!more()) {
			return Optional.empty();
		}
		int start = at;
		while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "-._".indexOf(text.charAt(at)) >= 0)) {
			at++;
		}
		return at == start ? Optional.empty() : Optional.of(new Part(text.substring(start, at), start));
	}

	/** What the next word is, without taking it; empty at a sign and at the end. */
	String peek() {
		int before = at;
		String word = word().map(Part::text).orElse("");
		at = before;
		return word;
	}

	/** Takes a text in quotation marks, if one is next; what is in it, without escapes. */
	Optional<Part> string() {
		if (!more() || text.charAt(at) != '"') {
			return Optional.empty();
		}
		int start = at++;
		StringBuilder inner = new StringBuilder();
		while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
			if (text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) != '\n') {
				at++;
			}
			inner.append(text.charAt(at++));
		}
		if (at >= text.length() || text.charAt(at) == '\n') {
			problem("This text is not closed. Add a quotation mark at its end.", start, at - start);
		} else {
			at++;
		}
		return Optional.of(new Part(inner.toString(), start + 1));
	}

	/**
	 * Where a character of a text in quotation marks stands in the file.
	 *
	 * @param start where the text begins, as {@link #string} says it
	 * @param index of the character in the text without escapes
	 */
	int inString(int start, int index) {
		int place = start;
		for (int i = 0; i < index && place < text.length(); i++) {
			boolean escape = text.charAt(place) == '\\' && place + 1 < text.length() && text.charAt(place + 1) != '\n';
			place += escape ? 2 : 1;
		}
		return Math.min(place, text.length());
	}

	/** Takes what stands here up to the brace that closes the block, or a line that begins with one of some words. */
	Part lines(Set<String> words) {
		more();
		int start = at;
		int braces = 0;
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '\'') {
				int end = text.indexOf('\'', at + 1);
				at = end < 0 ? text.length() : end;
			} else if (c == '{') {
				braces++;
			} else if (c == '}' && braces-- == 0 || c == '\n' && words.contains(firstWord(at))) {
				break;
			}
			at = Math.min(text.length(), at + 1);
		}
		return new Part(text.substring(start, at).stripTrailing(), start);
	}

	/** The letters that come first from an offset on. */
	private String firstWord(int from) {
		int begin = from;
		while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
			begin++;
		}
		int end = begin;
		while (end < text.length() && Character.isLetter(text.charAt(end))) {
			end++;
		}
		return text.substring(begin, end);
	}

	/** Goes to the end of the statement: the end of the line, or the closing brace if a block was opened. */
	void recover(boolean inBlock) {
		int end = text.indexOf(inBlock ? '}' : '\n', at);
		at = end < 0 ? text.length() : end + 1;
	}

	/** Goes behind whatever stands here, so that reading goes on. */
	void skip() {
		at = Math.min(text.length(), at + 1);
	}
}
