package org.pactwright.cli.internal.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Problem;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.NamedElement;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Finding;

/**
 * What a check has to say about the files of one project that the user asked for.
 *
 * @param root the project's folder, absolute
 * @param files those with something to say and those without, by path
 */
public record CheckedProject(Path root, List<CheckedFile> files) {

	/** @param wanted which files the user asked for */
	public static CheckedProject of(Project project, CheckResult result, Predicate<Path> wanted) {
		TreeMap<Path, CheckedFile> files = new TreeMap<>();
		for (SourceFile file : project.files()) {
			files.put(file.path(), new CheckedFile(file.path(), file.text(), true, elements(file), new ArrayList<>(),
					new ArrayList<>()));
		}
		for (Problem problem : result.problems()) {
			files.computeIfAbsent(problem.place().file(), CheckedProject::unread).problems().add(problem);
		}
		for (Finding finding : result.findings()) {
			files.computeIfAbsent(finding.place().file(), CheckedProject::unread).findings().add(finding);
		}
		return new CheckedProject(project.root(),
				files.values().stream().filter(file -> wanted.test(file.path())).toList());
	}

	/** A project that could not be read at all. */
	public static CheckedProject unreadable(Path root, Problem problem) {
		return new CheckedProject(root, List.of(new CheckedFile(root, "", false, 0, List.of(problem), List.of())));
	}

	private static CheckedFile unread(Path path) {
		return new CheckedFile(path, "", false, 0, new ArrayList<>(), new ArrayList<>());
	}

	private static int elements(SourceFile file) {
		int count = 0;
		for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
			count += all.next() instanceof NamedElement ? 1 : 0;
		}
		return count;
	}
}
