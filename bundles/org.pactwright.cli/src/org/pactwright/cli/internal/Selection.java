package org.pactwright.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;

/**
 * Which projects some paths mean, and which of their files. A project is always read as a whole, since its files see
 * each other's ids; a user who names a file or a folder of it hears about that part only.
 *
 * @param roots the project folders, each once, by path
 * @param paths what the user named, absolute
 */
public record Selection(List<Path> roots, List<Path> paths) {

	/**
	 * Finds the projects.
	 *
	 * @param paths files and folders, absolute
	 * @throws ProjectException when one is not there or there is nothing to read in it
	 */
	public static Selection of(List<Path> paths) throws ProjectException {
		TreeSet<Path> roots = new TreeSet<>();
		for (Path path : paths) {
			for (Path found : ProjectLoader.findProjects(List.of(path))) {
				roots.add(ProjectLoader.rootOf(found));
			}
		}
		return new Selection(List.copyOf(roots), paths);
	}

	/**
	 * The files of a project that were meant. Files from elsewhere that a project imports belong to it, unless their
	 * own project is meant as well.
	 */
	public Predicate<Path> wanted(Path root) {
		boolean wholeProject = paths.stream().anyMatch(root::startsWith);
		return file -> file.startsWith(root) ? paths.stream().anyMatch(file::startsWith)
				: wholeProject && roots.stream().noneMatch(file::startsWith);
	}
}
