package org.pactwright.review;

import java.nio.file.Path;

import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.review.internal.PackageWriter;
import org.pactwright.review.internal.files.Disk;
import org.pactwright.standards.CheckResult;

/**
 * Exports a project to a review package: a folder that can be handed to reviewers and read without network and without
 * Pactwright.
 *
 * <ul>
 * <li>{@code index.html}: everything the project says, with every element and finding anchored and cross-linked;
 * <li>{@code assets/}: its style sheet and script;
 * <li>{@code sources/}: the .pact and .rmp texts as they were read, and a page of each with line numbers;
 * <li>{@code findings.json}: the findings for machines;
 * <li>{@code manifest.json}: versions, and size and SHA-256 of every other file.
 * </ul>
 *
 * The package holds no time of day and no path of the machine: the same project, findings and tool version give the
 * same bytes. It claims no conformity and gives no legal advice, and says so on its cover.
 */
public final class ReviewPackage {

	private ReviewPackage() {
	}

	/**
	 * Writes a package, whole or not at all.
	 *
	 * @param project what to export, also with problems in it
	 * @param result what the rules found in this very project
	 * @param out the folder to make; missing parents are made too. An empty folder is taken; an earlier review package
	 *            is replaced if the options say so; anything else is left alone
	 * @param options see there
	 * @param progress told which part is being written, and asked whether to go on
	 * @throws ReviewException when the package could not be written. Nothing half written is left behind, and an
	 *             earlier package is still there
	 * @throws java.util.concurrent.CancellationException when it is not wanted any more; then likewise
	 */
	public static void write(Project project, CheckResult result, Path out, ReviewOptions options, Progress progress)
			throws ReviewException {
		new PackageWriter(Disk.real()).write(project, result, out, options, progress);
	}
}
