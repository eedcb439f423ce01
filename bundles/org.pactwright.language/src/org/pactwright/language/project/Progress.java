package org.pactwright.language.project;

/** Takes what a longer operation is doing, and says whether it is still wanted. */
public interface Progress {

	/** A new part of the work begins; a few words, for instance {@code Parsing east-region.pact}. */
	void step(String what);

	/** Whether to stop as soon as that is possible without leaving anything half done. */
	boolean cancelled();

	/** Shows nothing and never cancels. */
	static Progress none() {
		return new Progress() {
			@Override
			public void step(String what) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
	}

	/** Stops the operation here when it is no longer wanted. */
	default void check() {
		if (cancelled()) {
			throw new java.util.concurrent.CancellationException("Cancelled");
		}
	}
}
