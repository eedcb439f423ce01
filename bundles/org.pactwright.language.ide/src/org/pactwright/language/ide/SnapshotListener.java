package org.pactwright.language.ide;

import java.nio.file.Path;

/** Is told about analyses of a project, on the thread that made them. */
public interface SnapshotListener {

	/** An analysis was completed. */
	void analysed(Snapshot snapshot);

	/**
	 * A requested analysis could not be made.
	 *
	 * @param root the project folder
	 * @param message what is wrong and what to do, for people
	 */
	default void failed(Path root, String message) {
		// by default the last snapshot goes on to count
	}
}
