package org.pactwright.language.ide.internal.text;

import java.util.Arrays;

/**
 * All tokens of one text, comments included and white space left out, in order; immutable. Kept in arrays of numbers,
 * for a file has tens of thousands and they are made again at every keystroke.
 */
public final class Lexemes {

	private final String text;
	private final int count;
	private final int[] offsets;
	private final int[] lengths;
	private final int[] labels;
	/** The first token that more text behind it may change, or the count. */
	private final int firstOpen;

	private Lexemes(String text, Builder made) {
		this.text = text;
		this.count = made.count;
		this.offsets = made.offsets;
		this.lengths = made.lengths;
		this.labels = made.labels;
		this.firstOpen = Math.min(made.firstOpen, count);
	}

	/** Scans a whole text. */
	public static Lexemes of(String text) {
		Builder made = new Builder(text.length() / 6 + 16);
		Lexer lexer = new Lexer(text, 0);
		while (lexer.advance()) {
			made.add(lexer);
		}
		return new Lexemes(text, made);
	}

	/**
	 * The tokens after an edit, equal to those of a full scan. Only what stands around the edit is scanned.
	 *
	 * @param offset where the edit is
	 * @param removed how many characters it takes away there
	 * @param inserted what it puts there
	 */
	public Lexemes edited(int offset, int removed, String inserted) {
		String edited = new StringBuilder(text.length() + inserted.length()).append(text, 0, offset).append(inserted)
				.append(text, offset + removed, text.length()).toString();
		int shift = inserted.length() - removed;
		int first = Math.min(firstTouched(offset), firstOpen);
		Builder made = new Builder(count + inserted.length() / 6 + 16);
		made.copy(this, 0, first, 0);
		int old = first;
		Lexer lexer = new Lexer(edited, first == 0 ? 0 : end(first - 1));
		while (lexer.advance()) {
			while (old < count && offsets[old] + shift < lexer.start()) {
				old++;
			}
			boolean behind = lexer.start() >= offset + inserted.length();
			if (behind && old < count && offsets[old] >= offset + removed && offsets[old] + shift == lexer.start()) {
				made.copy(this, old, count, shift);
				return new Lexemes(edited, made);
			}
			made.add(lexer);
		}
		return new Lexemes(edited, made);
	}

	/** The first token of the unbroken run that the offset touches: where tokens adjoin, one decides over the other. */
	private int firstTouched(int offset) {
		int index = indexFrom(offset);
		while (index > 0 && index < count && end(index - 1) == offsets[index]) {
			index--;
		}
		return index;
	}

	/** The first token that ends at or behind the offset, or the count. */
	public int indexFrom(int offset) {
		int low = 0;
		int high = count;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (end(middle) < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	public String text() {
		return text;
	}

	public int count() {
		return count;
	}

	public int offset(int index) {
		return offsets[index];
	}

	public int length(int index) {
		return lengths[index];
	}

	/** The first offset behind the token. */
	public int end(int index) {
		return offsets[index] + lengths[index];
	}

	/** What the token is: see {@link Lexicon}. */
	public int label(int index) {
		return labels[index];
	}

	public boolean is(int index, LexemeType type) {
		return labels[index] == type.ordinal();
	}

	public boolean isKeyword(int index) {
		return Lexicon.isKeyword(labels[index]);
	}

	/** Whether the token is this keyword. */
	public boolean is(int index, String keyword) {
		return isKeyword(index) && Lexicon.standard().keyword(labels[index]).equals(keyword);
	}

	/** The token as written. */
	public String word(int index) {
		return text.substring(offsets[index], end(index));
	}

	/** Whether no other token stands before this one on its line. */
	public boolean firstOnLine(int index) {
		for (int at = offsets[index] - 1; at >= 0; at--) {
			char c = text.charAt(at);
			if (c == '\n' || c == '\r') {
				return true;
			}
			if (c != ' ' && c != '\t') {
				return false;
			}
		}
		return true;
	}

	/** Collects tokens. */
	private static final class Builder {
		private int[] offsets;
		private int[] lengths;
		private int[] labels;
		private int count;
		private int firstOpen = Integer.MAX_VALUE;

		Builder(int capacity) {
			offsets = new int[capacity];
			lengths = new int[capacity];
			labels = new int[capacity];
		}

		void add(Lexer lexer) {
			grow(count + 1);
			offsets[count] = lexer.start();
			lengths[count] = lexer.length();
			labels[count] = lexer.label();
			if (lexer.open()) {
				firstOpen = Math.min(firstOpen, count);
			}
			count++;
		}

		void copy(Lexemes from, int first, int end, int shift) {
			int more = end - first;
			grow(count + more);
			System.arraycopy(from.offsets, first, offsets, count, more);
			System.arraycopy(from.lengths, first, lengths, count, more);
			System.arraycopy(from.labels, first, labels, count, more);
			if (shift != 0) {
				for (int i = count; i < count + more; i++) {
					offsets[i] += shift;
				}
			}
			if (from.firstOpen >= first && from.firstOpen < end) {
				firstOpen = Math.min(firstOpen, count + from.firstOpen - first);
			}
			count += more;
		}

		private void grow(int needed) {
			if (needed > offsets.length) {
				int capacity = Math.max(needed, offsets.length * 2);
				offsets = Arrays.copyOf(offsets, capacity);
				lengths = Arrays.copyOf(lengths, capacity);
				labels = Arrays.copyOf(labels, capacity);
			}
		}
	}
}
