package org.pactwright.review.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.language.project.Progress;
import org.pactwright.review.internal.page.Chapter;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.view.CoverView;

/** Writes {@code index.html}, section by section, so that only one section at a time is in memory. */
final class ReportPage {

	private final Templates templates;
	private final Report report;
	private final List<Chapter> chapters;
	private final Progress progress;

	ReportPage(Templates templates, Report report, List<Chapter> chapters, Progress progress) {
		this.templates = templates;
		this.report = report;
		this.chapters = chapters;
		this.progress = progress;
	}

	void writeTo(Writer out) throws IOException {
		templates.render("page-begin",
				Map.of("base", "", "title", report.title(), "toolVersion", report.toolVersion(), "chapters", chapters),
				out);
		templates.render("cover", Map.of("view", CoverView.of(report)), out);
		int number = 0;
		for (Chapter chapter : chapters) {
			chapter(chapter, ++number, out);
		}
		templates.render("page-end", Map.of("toolVersion", report.toolVersion()), out);
	}

	private void chapter(Chapter chapter, int number, Writer out) throws IOException {
		progress.step("Writing " + chapter.title());
		templates.render("chapter-begin", Map.of("chapter", chapter, "number", number), out);
		for (Section section : chapter.lead()) {
			section(section, "", out);
		}
		if (!chapter.missing().isEmpty()) {
			templates.render("missing", Map.of("nouns", chapter.missing()), out);
		}
		int part = 0;
		for (Section section : chapter.sections()) {
			section(section, number + "." + ++part, out);
		}
		templates.render("chapter-end", Map.of("chapter", chapter), out);
	}

	private void section(Section section, String number, Writer out) throws IOException {
		Map<String, Object> values = new HashMap<>();
		values.put("section", section);
		values.put("number", number);
		values.put("view", section.view().get());
		templates.render(section.template(), values, out);
	}
}
