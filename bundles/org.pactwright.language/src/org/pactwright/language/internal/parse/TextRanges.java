package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.pactwright.model.PactwrightPackage;

/**
 * Where the statements of a text and the values in them stand: all that is kept of a text without mistakes when nobody
 * is going to change it. Numbers in the order of the text, far smaller than nodes; put in order when they are first
 * asked for, which may be by several threads.
 */
public final class TextRanges {

	/**
	 * Characters in a row.
	 *
	 * @param offset of the first, from 0
	 * @param end behind the last
	 */
	public record Range(int offset, int end) {
	}

	private static final String ID = PactwrightPackage.Literals.NAMED_ELEMENT__ID.getName();

	private record Value(String feature, Range range) {
	}

	private final List<EObject> elements = new ArrayList<>();
	private final Numbers firstWords = new Numbers();
	private final Numbers wholes = new Numbers();
	private final List<EObject> owners = new ArrayList<>();
	private final List<String> features = new ArrayList<>();
	private final Numbers values = new Numbers();
	private List<WrittenReference> references = List.of();
	private Map<EObject, Integer> indices;
	private Map<EObject, List<Value>> valuesOf;

	/**
	 * Notes the start of an element and returns the number to end it with.
	 *
	 * @param offset of its first word
	 * @param end of that word
	 */
	int begin(EObject element, int offset, int end) {
		elements.add(element);
		firstWords.add(offset, end);
		wholes.add(offset, end);
		return elements.size() - 1;
	}

	void end(int element, int end) {
		wholes.setEnd(element, end);
	}

	void value(EObject owner, String feature, int offset, int end) {
		owners.add(owner);
		features.add(feature);
		values.add(offset, end);
	}

	void setReferences(List<WrittenReference> references) {
		this.references = references;
	}

	/** A statement from its first word to the end of its block; nothing for an element of another text. */
	public synchronized Optional<Range> whole(EObject element) {
		return index(element).map(wholes::range);
	}

	/** The head of a statement: from its first word to its id where it has one, else that word. */
	public synchronized Optional<Range> head(EObject element) {
		Optional<Range> first = index(element).map(firstWords::range);
		List<Range> ids = values(element, ID);
		return ids.isEmpty() ? first : first.map(word -> new Range(word.offset(), ids.getFirst().end()));
	}

	private Optional<Integer> index(EObject element) {
		if (indices == null) {
			indices = new IdentityHashMap<>();
			for (int i = 0; i < elements.size(); i++) {
				indices.put(elements.get(i), i);
			}
		}
		return Optional.ofNullable(indices.get(element));
	}

	/** The values that are written for a feature, references among them, in the order of the text. */
	public synchronized List<Range> values(EObject owner, String feature) {
		if (valuesOf == null) {
			valuesOf = new IdentityHashMap<>();
			for (int i = 0; i < owners.size(); i++) {
				put(owners.get(i), features.get(i), values.range(i));
			}
			for (WrittenReference written : references) {
				put(written.owner(), GrammarUtil.containingAssignment(written.reference()).getFeature(),
						new Range(written.offset(), written.end()));
			}
		}
		return valuesOf.getOrDefault(owner, List.of()).stream().filter(value -> value.feature().equals(feature))
				.map(Value::range).toList();
	}

	private void put(EObject owner, String feature, Range range) {
		valuesOf.computeIfAbsent(owner, key -> new ArrayList<>(4)).add(new Value(feature, range));
	}

	/** Pairs of numbers, without an object for each. */
	private static final class Numbers {

		private int[] all = new int[64];
		private int used;

		void add(int offset, int end) {
			if (used + 2 > all.length) {
				all = Arrays.copyOf(all, all.length * 2);
			}
			all[used++] = offset;
			all[used++] = end;
		}

		void setEnd(int pair, int end) {
			all[2 * pair + 1] = end;
		}

		Range range(int pair) {
			return new Range(all[2 * pair], all[2 * pair + 1]);
		}
	}
}
