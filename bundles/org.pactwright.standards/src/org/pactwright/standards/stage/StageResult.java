package org.pactwright.standards.stage;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pactwright.model.LifecycleStage;

/** What became of opening a stage. */
public sealed interface StageResult {

	/**
	 * The stage can be opened.
	 *
	 * @param stage which
	 * @param done what the texts say then that they did not say before, a sentence each
	 * @param left what is asked for before the stage is closed and only people can write, a sentence each
	 * @param newTexts the files that change, with their new texts
	 */
	record Opened(LifecycleStage stage, List<String> done, List<String> left, SortedMap<Path, String> newTexts)
			implements StageResult {

		public Opened {
			done = List.copyOf(done);
			left = List.copyOf(left);
			newTexts = Collections.unmodifiableSortedMap(new TreeMap<>(newTexts));
		}
	}

	/**
	 * The stage cannot be opened; nothing changes.
	 *
	 * @param message why, and what to do
	 */
	record Refused(String message) implements StageResult {
	}
}
