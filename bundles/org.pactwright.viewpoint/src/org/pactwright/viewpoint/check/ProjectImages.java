package org.pactwright.viewpoint.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds images in project folders. A path in a specification starts with the name of the project that holds the image;
 * paths whose first part is not the name of one of the folders are looked for in all of them, with and without it.
 */
public final class ProjectImages implements Predicate<String> {

	private final List<Path> projects;

	public ProjectImages(List<Path> projects) {
		this.projects = projects.stream().map(p -> p.toAbsolutePath().normalize()).toList();
	}

	@Override
	public boolean test(String imagePath) {
		String path = imagePath.startsWith("/") ? imagePath.substring(1) : imagePath;
		int slash = path.indexOf('/');
		String rest = slash < 0 ? path : path.substring(slash + 1);
		return projects.stream().anyMatch(p -> isFile(p, rest) || isFile(p, path));
	}

	private static boolean isFile(Path project, String path) {
		try {
			Path file = project.resolve(path).normalize();
			return file.startsWith(project) && Files.isRegularFile(file);
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
