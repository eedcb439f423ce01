package org.pactwright.language.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.language.PactLanguage;
import org.pactwright.language.Problem;
import org.pactwright.language.internal.SourceFinder;

/**
 * Reads project folders. A project is a folder that holds source files or an Eclipse {@code .project}, with everything
 * below it; the ids of a project's files see each other.
 */
public final class ProjectLoader {

	private static final String ECLIPSE_PROJECT = ".project";

	private final boolean forReading;

	private ProjectLoader(boolean forReading) {
		this.forReading = forReading;
	}

	/** A loader of projects whose files have syntax trees, for whoever formats or changes them. */
	public ProjectLoader() {
		this(false);
	}

	/**
	 * A loader of projects that are only looked at, which takes less time and far less memory. Where things stand is
	 * asked of {@link org.pactwright.language.Places}, as ever; files without mistakes have no syntax trees.
	 */
	public static ProjectLoader forReading() {
		return new ProjectLoader(true);
	}

	/**
	 * Reads and links all source files of a project.
	 *
	 * @param path a project folder, or one file of it: then the project is the folder the file belongs to
	 * @param progress may cancel between files
	 * @return the project, with the problems of its texts; files that cannot be read are among the problems
	 * @throws ProjectException when there is no such path, or no source file below it
	 */
	public Project load(Path path, Progress progress) throws ProjectException {
		Path absolute = path.toAbsolutePath().normalize();
		Path root = rootOf(absolute);
		List<Problem> found = new ArrayList<>();
		List<Path> files;
		try {
			files = SourceFinder.find(root, found::add);
		} catch (IOException e) {
			throw new ProjectException(root + ": The folder cannot be read. Check its permissions.", e);
		}
		if (files.isEmpty() && found.isEmpty()) {
			throw new ProjectException(path + ": There is no .pact or .rmp file here. Name a folder that holds some.");
		}
		Project project = new Project(root, found, forReading);
		project.add(files, progress);
		return project;
	}

	/** The project folder of a file or folder: the outermost that {@link #findProjects} would name. */
	public static Path rootOf(Path path) throws ProjectException {
		if (!Files.exists(path)) {
			throw new ProjectException(path + ": There is no such file or folder. Check the path.");
		}
		if (!Files.isReadable(path)) {
			throw new ProjectException(path + ": This may not be read. Check its permissions.");
		}
		Path folder = Files.isDirectory(path) ? path : path.getParent();
		for (Path candidate = folder; candidate != null; candidate = candidate.getParent()) {
			if (Files.exists(candidate.resolve(ECLIPSE_PROJECT))) {
				return candidate;
			}
		}
		Path root = folder;
		while (root.getParent() != null && SourceFinder.hasSources(root.getParent())) {
			root = root.getParent();
		}
		return root;
	}

	/**
	 * The projects that some paths mean: each path's own, and for a folder that holds several projects every one below.
	 *
	 * @return project folders, or single files for which the caller wants only their own findings, in the order given
	 * @throws ProjectException when a path is not there, is no source file, or there is nothing to check in it
	 */
	public static List<Path> findProjects(List<Path> paths) throws ProjectException {
		Set<Path> projects = new LinkedHashSet<>();
		for (Path path : paths) {
			Path absolute = path.toAbsolutePath().normalize();
			rootOf(absolute);
			if (!Files.isDirectory(absolute)) {
				if (!PactLanguage.isSource(absolute.getFileName().toString())) {
					throw new ProjectException(path + ": This is neither a .pact nor an .rmp file nor a folder.");
				}
				projects.add(absolute);
			} else {
				List<Path> below = new ArrayList<>();
				collect(absolute, below, 0);
				projects.addAll(below);
				if (below.isEmpty()) {
					throw new ProjectException(
							path + ": There is no .pact or .rmp file here or below. Name a folder that holds some.");
				}
			}
		}
		return List.copyOf(projects);
	}

	private static void collect(Path folder, List<Path> projects, int depth) throws ProjectException {
		if (SourceFinder.hasSources(folder)) {
			projects.add(folder);
			return;
		}
		int before = projects.size();
		List<Path> below = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
			entries.forEach(below::add);
		} catch (IOException e) {
			throw new ProjectException(folder + ": The folder cannot be read. Check its permissions.", e);
		}
		below.sort(null);
		for (Path entry : below) {
			if (!SourceFinder.isIgnored(entry) && !Files.isSymbolicLink(entry) && depth < 32) {
				collect(entry, projects, depth + 1);
			}
		}
		if (projects.size() > before && Files.exists(folder.resolve(ECLIPSE_PROJECT))) {
			projects.subList(before, projects.size()).clear();
			projects.add(folder);
		}
	}
}
