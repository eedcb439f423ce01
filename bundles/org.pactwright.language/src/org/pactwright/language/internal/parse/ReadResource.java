package org.pactwright.language.internal.parse;

import org.eclipse.xtext.resource.XtextResource;

/** A file that is only read: it has {@link TextRanges} instead of nodes where it holds no mistake. */
public class ReadResource extends XtextResource {

	/** Takes a text as if it had been loaded. */
	void read(String text) {
		isLoading = true;
		try {
			updateInternalState(getParseResult(), ((RecoveringParser) getParser()).parseForReading(text));
			isLoaded = true;
		} finally {
			isLoading = false;
		}
	}
}
