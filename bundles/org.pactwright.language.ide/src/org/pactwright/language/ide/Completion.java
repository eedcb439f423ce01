package org.pactwright.language.ide;

import java.util.List;

/**
 * A proposal for what to write.
 *
 * @param label what a list shows
 * @param insertText what takes the place of the range, with defaults where something has to be filled in
 * @param replace what was typed of it already, and the rest of that word
 * @param kind what is proposed
 * @param detail more about it, to stand behind the label: title and kind of an element
 * @param documentation plain text, perhaps empty; paragraphs are parted by an empty line
 * @param caret where the caret goes, as an offset in insertText
 * @param placeholders parts of insertText that have to be filled in, in their order
 * @param sortKey sorts proposals as this list does
 * @param iconKey the name of the metamodel class for an element or its template, otherwise empty
 */
public record Completion(String label, String insertText, Range replace, CompletionKind kind, String detail,
		String documentation, int caret, List<Range> placeholders, String sortKey, String iconKey) {

	public Completion {
		placeholders = List.copyOf(placeholders);
	}
}
