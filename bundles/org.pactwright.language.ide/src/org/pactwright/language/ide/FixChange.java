package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.UnifiedDiff;

/**
 * A change of texts that mends something, not made yet.
 *
 * @param edits the change
 * @param base the texts it is for, of the files that it changes: when one is another meanwhile, the change does not fit
 * @param done what it does, a sentence each
 * @param left what it does not do, and why, a sentence each
 */
public record FixChange(DocumentEdits edits, Map<Path, String> base, List<String> done, List<String> left) {

	public FixChange {
		base = Map.copyOf(base);
		done = List.copyOf(done);
		left = List.copyOf(left);
	}

	/** The files that change with their new texts. */
	public SortedMap<Path, String> newTexts() {
		SortedMap<Path, String> texts = new TreeMap<>();
		edits.byFile().forEach((file, list) -> texts.put(file, DocumentEdits.apply(base.get(file), list)));
		return texts;
	}

	/** The change as lines that go and lines that come. */
	public String diff() {
		StringBuilder all = new StringBuilder();
		newTexts().forEach((file, text) -> all.append(UnifiedDiff.of(file.getFileName().toString(), base.get(file), text)));
		return all.toString();
	}
}
