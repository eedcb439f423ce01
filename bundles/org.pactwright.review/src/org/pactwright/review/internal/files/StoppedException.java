package org.pactwright.review.internal.files;

import java.io.IOException;

/** The user stopped the work; an IOException, so that it passes through writers and templates. */
public final class StoppedException extends IOException {

	private static final long serialVersionUID = 1L;

	public StoppedException() {
		super("cancelled");
	}
}
