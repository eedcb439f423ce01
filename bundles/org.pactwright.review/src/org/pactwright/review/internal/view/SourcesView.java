package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pactwright.review.internal.files.PackagedFile;
import org.pactwright.review.internal.page.Chapter;
import org.pactwright.review.internal.page.Href;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Sources.Packed;

/** The source texts that the report was made from, with their hashes. */
public final class SourcesView {

	private SourcesView() {
	}

	/** A row of the table. */
	public record Row(Ref page, Ref copy, long lines, String sha256) {
	}

	/**
	 * The chapter.
	 *
	 * @param packed what was written of the sources
	 */
	public static Chapter chapter(Report report, List<PackagedFile> packed) {
		Map<String, PackagedFile> byPath = packed.stream()
				.collect(Collectors.toMap(PackagedFile::path, Function.identity()));
		Section table = new Section("sources-list", "", "sources",
				() -> report.sources().all().stream().map(each -> row(each, byPath.get(each.path()))).toList());
		return new Chapter("sources-chapter", "", "Sources", List.of(table), List.of(), List.of());
	}

	private static Row row(Packed source, PackagedFile file) {
		return new Row(new Ref(Href.of(source.page()), source.file().relative(), "", ""),
				new Ref(Href.of(source.path()), "plain text", "", ""), source.file().text().lines().count(),
				file.sha256());
	}
}
