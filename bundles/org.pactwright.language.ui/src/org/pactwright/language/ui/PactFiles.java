package org.pactwright.language.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.pactwright.language.ide.HouseRuleTexts;

/** Which resources of the workspace the language reads, and how they are called on disk. */
public final class PactFiles {

	/** Content type of both kinds of file. */
	public static final String CONTENT_TYPE = "org.pactwright.language.pact";
	/** Ending of an architecture, without the dot. */
	public static final String ARCHITECTURE = "pact";
	/** Ending of a plan, without the dot. */
	public static final String PLAN = "rmp";

	private PactFiles() {
	}

	/** Whether a file of this name is one of the language's. */
	public static boolean isPact(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return name.endsWith('.' + ARCHITECTURE) || name.endsWith('.' + PLAN);
	}

	/** Whether a file of this name matters for an analysis: one of the language, or one of house rules. */
	public static boolean isAnalysed(String fileName) {
		return isPact(fileName) || HouseRuleTexts.isHouseRules(fileName);
	}

	/** Whether this is a file of the language in an open project with a folder on disk. */
	public static boolean isPact(IResource resource) {
		return resource.getType() == IResource.FILE && isPact(resource.getName()) && path(resource).isPresent();
	}

	/** Absolute, normalised path on disk; empty for what has none (closed project, remote file system). */
	public static Optional<Path> path(IResource resource) {
		return Optional.ofNullable(resource.getLocation()).map(IPath::toPath).map(Path::normalize);
	}

	/** The file of the workspace at a path on disk; the one with the shortest workspace path when there are several. */
	public static Optional<IFile> fileAt(Path path) {
		IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
		Optional<IFile> shortest = Optional.empty();
		for (IFile file : files) {
			if (shortest.isEmpty()
					|| file.getFullPath().segmentCount() < shortest.get().getFullPath().segmentCount()) {
				shortest = Optional.of(file);
			}
		}
		return shortest;
	}

	/** The file of a project at an absolute path; empty when the path lies outside the project's folder. */
	public static Optional<IFile> fileIn(IProject project, Path path) {
		return path(project).filter(path::startsWith)
				.map(root -> project.getFile(IPath.fromPath(root.relativize(path))));
	}

	/** The file of the language in a project that a buffer holds; empty for any other. */
	public static Optional<IFile> fileOf(IFileBuffer buffer, IProject project) {
		return Optional.ofNullable(buffer.getLocation()).filter(location -> location.segmentCount() > 1)
				.map(ResourcesPlugin.getWorkspace().getRoot()::getFile)
				.filter(file -> file.getProject().equals(project) && isPact(file.getName()));
	}
}
