package org.pactwright.review.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.review.ReviewException;
import org.pactwright.review.ReviewOptions;
import org.pactwright.review.internal.files.Destination;
import org.pactwright.review.internal.files.Disk;
import org.pactwright.review.internal.files.Failures;
import org.pactwright.review.internal.files.Json;
import org.pactwright.review.internal.files.Manifest;
import org.pactwright.review.internal.files.PackageFolder;
import org.pactwright.review.internal.files.PackagedFile;
import org.pactwright.review.internal.page.Chapter;
import org.pactwright.review.internal.page.Report;
import org.pactwright.standards.CheckResult;

/** Writes all files of a package and puts them in their place; see {@link org.pactwright.review.ReviewPackage}. */
public final class PackageWriter {

	private static final List<String> ASSETS = List.of("review.css", "review.js");

	private final Disk disk;

	/**
	 * @param disk what the files are written with
	 */
	public PackageWriter(Disk disk) {
		this.disk = disk;
	}

	/** See {@link org.pactwright.review.ReviewPackage#write}. */
	public void write(Project project, CheckResult result, Path out, ReviewOptions options, Progress progress)
			throws ReviewException {
		Destination destination = Destination.of(disk, out, project.root(), options.replace());
		boolean done = false;
		try {
			progress.check();
			PackageFolder folder = new PackageFolder(disk, destination.begin(), progress);
			build(new Report(project, result, options.toolVersion()), folder, progress);
			progress.check();
			destination.commit();
			done = true;
		} catch (IOException failure) {
			throw Failures.explain(failure, out);
		} finally {
			if (!done) {
				destination.abandon();
			}
		}
	}

	private static void build(Report report, PackageFolder folder, Progress progress) throws IOException {
		Templates templates = new Templates();
		progress.step("Writing sources");
		List<PackagedFile> sources = new SourcePages(templates, report).writeTo(folder);
		for (String asset : ASSETS) {
			try (InputStream resource = PackageWriter.class.getResourceAsStream("assets/" + asset)) {
				folder.copy("assets/" + asset, resource);
			}
		}
		folder.text("assets/running-title.css", out -> out.write(RunningTitle.css(report)));
		List<Chapter> chapters = new Outline(report).chapters(sources);
		ReportPage page = new ReportPage(templates, report, chapters, progress);
		folder.text("index.html", page::writeTo);
		folder.text(FindingsFile.NAME, out -> Json.write(out, FindingsFile.of(report)));
		List<PackagedFile> files = folder.files();
		folder.text(Manifest.FILE, out -> Json.write(out,
				Manifest.of(report.toolVersion(), report.models(), report.plans(), files)));
		folder.force();
	}
}
