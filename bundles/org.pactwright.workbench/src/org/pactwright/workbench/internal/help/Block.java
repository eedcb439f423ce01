package org.pactwright.workbench.internal.help;

import java.util.List;

/** One piece of a help page. */
sealed interface Block {

	/** @param level from 1 */
	record Heading(int level, List<Span> spans) implements Block {
	}

	record Paragraph(List<Span> spans) implements Block {
	}

	/** @param depth from 0 @param marker bullet or number with its dot */
	record Item(int depth, String marker, List<Span> spans) implements Block {
	}

	record Quote(List<Span> spans) implements Block {
	}

	/** @param text lines without the fences, each ended by a line feed */
	record Code(String text) implements Block {
	}

	/** @param rows the first is the heading */
	record Table(List<List<List<Span>>> rows) implements Block {
	}

	/** @param path relative to the page */
	record Picture(String description, String path) implements Block {
	}
}
