package org.pactwright.viewpoint.internal;

import java.util.Arrays;

import org.pactwright.viewpoint.Limits;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;

/**
 * Where each element of an XML text starts, in document order. A parser knows only where a start tag ends; people want
 * to be led to where it begins, or to the attribute. Made before the text is parsed, in one pass that also refuses
 * document types and texts beyond the limits, so that the parser never sees them.
 */
final class XmlOutline {

	private final String file;
	private final String text;
	private int[] starts = new int[256];
	private int size;
	private int[] lines = new int[256];
	private int lineCount = 1;

	/**
	 * @throws Refusal if the text has a document type or exceeds the limits of depth and number
	 */
	XmlOutline(String file, String text, Limits limits) throws Refusal {
		this.file = file;
		this.text = text;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			lines = grown(lines, lineCount);
			lines[lineCount++] = i + 1;
		}
		scan(limits);
	}

	private static int[] grown(int[] array, int used) {
		return used == array.length ? Arrays.copyOf(array, used * 2) : array;
	}

	private void scan(Limits limits) throws Refusal {
		int depth = 0;
		for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i)) {
			if (text.startsWith("<!--", i)) {
				i = after("-->", i + 4);
			} else if (text.startsWith("<![CDATA[", i)) {
				i = after("]]>", i + 9);
			} else if (text.startsWith("<?", i)) {
				i = after("?>", i + 2);
			} else if (text.startsWith("<!", i)) {
				throw refusal(Code.SECURITY, i, "The file declares a document type or an entity.",
						"A specification needs neither: delete the declaration.");
			} else if (text.startsWith("</", i)) {
				depth--;
				i = after(">", i + 2);
			} else {
				starts = grown(starts, size);
				starts[size++] = i;
				int end = endOfTag(i + 1);
				boolean empty = end >= 2 && end <= text.length() && text.charAt(end - 2) == '/';
				if (depth >= limits.depth()) {
					throw refusal(Code.FILE, i, "Elements are nested more than " + limits.depth() + " deep.",
							"Check that the file is a specification; if it is, raise the limit.");
				}
				if (size > limits.elements()) {
					throw refusal(Code.FILE, i, "The file has more than " + limits.elements() + " elements.",
							"Divide it into several files, or raise the limit.");
				}
				depth += empty ? 0 : 1;
				i = end;
			}
		}
	}

	/** The offset behind the next occurrence of an end mark; the end of the text where it is missing. */
	private int after(String mark, int from) {
		int found = text.indexOf(mark, from);
		return found < 0 ? text.length() : found + mark.length();
	}

	/** The offset behind the {@code >} of a start tag, not counting those in values. */
	private int endOfTag(int from) {
		char quote = 0;
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '"' || c == '\'') {
				quote = c;
			} else if (c == '>') {
				return i + 1;
			}
		}
		return text.length();
	}

	private Refusal refusal(Code code, int offset, String message, String remedy) {
		return new Refusal(new SpecificationProblem(Severity.ERROR, code, message, remedy, placeOf(offset)));
	}

	/** How many elements there are. */
	int size() {
		return size;
	}

	/** The place where an element begins; the whole file for a number that no element has. */
	SourcePlace element(int number) {
		return number < 0 || number >= size ? SourcePlace.ofFile(file) : placeOf(starts[number]);
	}

	/** The place of an attribute in an element's start tag; the element where it does not have the attribute. */
	SourcePlace attribute(int number, String name) {
		if (number < 0 || number >= size) {
			return SourcePlace.ofFile(file);
		}
		char quote = 0;
		int end = endOfTag(starts[number] + 1);
		for (int i = starts[number] + 1; i < end; i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = c == quote ? 0 : quote;
			} else if (c == '"' || c == '\'') {
				quote = c;
			} else if (Character.isWhitespace(text.charAt(i - 1)) && text.startsWith(name, i)
					&& isNameEnd(i + name.length())) {
				return placeOf(i);
			}
		}
		return element(number);
	}

	private boolean isNameEnd(int offset) {
		return offset < text.length() && (text.charAt(offset) == '=' || Character.isWhitespace(text.charAt(offset)));
	}

	private SourcePlace placeOf(int offset) {
		int found = Arrays.binarySearch(lines, 0, lineCount, offset);
		int line = found >= 0 ? found : -found - 2;
		return new SourcePlace(file, line + 1, offset - lines[line] + 1);
	}
}
