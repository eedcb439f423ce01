package org.pactwright.review.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pactwright.review.internal.files.PackageFolder;
import org.pactwright.review.internal.files.PackagedFile;
import org.pactwright.review.internal.page.FindingIndex.Numbered;
import org.pactwright.review.internal.page.Href;
import org.pactwright.review.internal.page.Mark;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.SourceLines;
import org.pactwright.review.internal.page.Sources.Packed;
import org.pactwright.standards.Finding;

/** Writes the sources: each as it was read, and as a page with numbered lines that findings and elements link to. */
final class SourcePages {

	private final Templates templates;
	private final Report report;
	private final Map<Path, Map<Integer, List<Mark>>> marks = new HashMap<>();

	SourcePages(Templates templates, Report report) {
		this.templates = templates;
		this.report = report;
		Stream.concat(report.findings().open().stream(), report.findings().accepted().stream()).forEach(this::mark);
	}

	/** Writes all of them and says what the copies are. */
	List<PackagedFile> writeTo(PackageFolder folder) throws IOException {
		List<PackagedFile> copies = new ArrayList<>();
		for (Packed source : report.sources().all()) {
			copies.add(folder.exact(source.path(), source.file().text()));
			page(source, folder);
		}
		return copies;
	}

	private void page(Packed source, PackageFolder folder) throws IOException {
		String name = source.path().substring(source.path().lastIndexOf('/') + 1);
		Map<String, Object> values = new HashMap<>();
		values.put("base", base(source.path()));
		values.put("toolVersion", report.toolVersion());
		values.put("name", source.file().relative());
		values.put("copy", Href.of(name));
		values.put("lines", new SourceLines(source.file().text(),
				marks.getOrDefault(source.file().path(), Map.of())));
		values.put("report", report.title());
		folder.text(source.page(), out -> templates.render("source", values, out));
	}

	private void mark(Numbered numbered) {
		Finding finding = numbered.finding();
		report.sources().at(finding.place().file()).ifPresent(source -> {
			String severity = finding.accepted() ? "accepted" : finding.severity().word();
			marks.computeIfAbsent(source.file().path(), none -> new HashMap<>())
					.computeIfAbsent(finding.place().line(), none -> new ArrayList<>())
					.add(new Mark(severity, finding.rule().id(),
							base(source.path()) + "index.html#" + numbered.anchor()));
		});
	}

	/** The way up from a file to the package. */
	private static String base(String path) {
		return "../".repeat((int) path.chars().filter(c -> c == '/').count());
	}
}
