package org.pactwright.language.ide.internal;

import java.util.Optional;

import org.pactwright.language.ide.Range;

/**
 * Carries places from a text over to a later version of it, by what both have in common at the beginning and at the
 * end. A place in the part that changed is lost.
 */
public final class Shift {

	private final int same;
	private final int tail;
	private final int before;
	private final int after;

	public Shift(String before, String after) {
		this.before = before.length();
		this.after = after.length();
		int shorter = Math.min(before.length(), after.length());
		int first = 0;
		while (first < shorter && before.charAt(first) == after.charAt(first)) {
			first++;
		}
		int last = 0;
		while (last < shorter - first && before.charAt(this.before - 1 - last) == after.charAt(this.after - 1 - last)) {
			last++;
		}
		same = first;
		tail = last;
	}

	/** Where a part of the earlier text is now; empty when it was changed or borders on the change. */
	public Optional<Range> carry(Range range) {
		boolean unchanged = same == before && same == after;
		if (unchanged || range.end() < same) {
			return Optional.of(range);
		}
		return range.offset() > before - tail ? Optional.of(new Range(range.offset() + after - before, range.length()))
				: Optional.empty();
	}
}
