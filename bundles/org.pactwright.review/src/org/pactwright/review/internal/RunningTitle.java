package org.pactwright.review.internal;

import java.util.List;
import java.util.stream.Stream;

import org.pactwright.model.GovernanceModel;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Words;

/** The style sheet that puts title, versions and page numbers on every printed page. */
final class RunningTitle {

	private RunningTitle() {
	}

	static String css(Report report) {
		List<GovernanceModel> models = report.models();
		String version = models.size() == 1 ? Stream.of(Words.text(models.getFirst().getVersion()),
				Words.date(models.getFirst().getDate())).filter(word -> !word.isEmpty()).reduce((a, b) -> a + ", " + b)
				.orElse("") : "";
		return """
				@page {
				  @top-left { content: %s; }
				  @top-right { content: %s; }
				  @bottom-left { content: "Review package. No claim of conformity, no legal advice."; }
				  @bottom-right { content: counter(page) " / " counter(pages); }
				}
				""".formatted(quote(report.title()), quote(version));
	}

	/**
	 * A text of the style language: every character that could end it is written as its number. The space ends the
	 * number and is not shown.
	 */
	private static String quote(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.codePoints().forEach(c -> {
			if (Character.isLetterOrDigit(c) || c == ' ') {
				quoted.appendCodePoint(c);
			} else {
				quoted.append(String.format("\\%06x ", c));
			}
		});
		return quoted.append('"').toString();
	}
}
