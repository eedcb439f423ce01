package org.pactwright.language.ide.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.edit.TextEdit;

/**
 * Carries edits of one text over to another one that differs from it in one place, in whole lines: what lies before the
 * place stays where it is, what lies behind moves with it.
 */
final class CarriedEdits {

	private final int start;
	private final int endInFrom;
	private final int shift;

	private CarriedEdits(int start, int endInFrom, int shift) {
		this.start = start;
		this.endInFrom = endInFrom;
		this.shift = shift;
	}

	/** What it takes to carry edits of one text over to the other. */
	static CarriedEdits between(String from, String to) {
		int most = Math.min(from.length(), to.length());
		int same = 0;
		while (same < most && from.charAt(same) == to.charAt(same)) {
			same++;
		}
		int start = same == from.length() && same == to.length() ? same : from.lastIndexOf('\n', same - 1) + 1;
		int behind = 0;
		while (behind < most - start && from.charAt(from.length() - 1 - behind) == to.charAt(to.length() - 1 - behind)) {
			behind++;
		}
		int end = from.length() - behind;
		int line = end == 0 || end > 0 && from.charAt(end - 1) == '\n' ? end : from.indexOf('\n', end) + 1;
		return new CarriedEdits(start, line < end ? from.length() : line, to.length() - from.length());
	}

	/** The one edit that makes one text of the other. */
	static TextEdit difference(String from, String to) {
		int most = Math.min(from.length(), to.length());
		int same = 0;
		while (same < most && from.charAt(same) == to.charAt(same)) {
			same++;
		}
		int behind = 0;
		while (behind < most - same && from.charAt(from.length() - 1 - behind) == to.charAt(to.length() - 1 - behind)) {
			behind++;
		}
		return new TextEdit(same, from.length() - behind - same, to.substring(same, to.length() - behind));
	}

	/** The same edits of the other text; empty if one of them touches the place where the texts differ. */
	Optional<List<TextEdit>> carry(List<TextEdit> edits) {
		List<TextEdit> carried = new ArrayList<>();
		for (TextEdit edit : edits) {
			if (edit.end() <= start) {
				carried.add(edit);
			} else if (edit.offset() >= endInFrom) {
				carried.add(new TextEdit(edit.offset() + shift, edit.length(), edit.replacement()));
			} else {
				return Optional.empty();
			}
		}
		return Optional.of(carried);
	}
}
