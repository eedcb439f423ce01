package org.pactwright.diagram.ui.internal.wizard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.pactwright.diagram.positions.ViewFile;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.positions.ViewSwitches;
import org.pactwright.language.ui.PactFiles;

/** The files of the diagrams of a project. */
public final class DiagramFiles {

	/** Their ending, without a dot. */
	public static final String ENDING = "pview";
	private static final String FOLDER = "diagrams";

	private DiagramFiles() {
	}

	/** A file, and the diagram in it that an editor shows. */
	public record Saved(IFile file, ViewKey key, ViewFile views) {

		/** Whether the diagram is of an element, or has a place for it. */
		public boolean shows(String element) {
			return key.target().equals(element)
					|| views.entries(key).stream().anyMatch(entry -> !entry.hidden() && entry.key().element().equals(element));
		}
	}

	/** Those of a project that can be read, by path; not on the UI thread. */
	public static List<Saved> of(IProject project) {
		List<Saved> found = new ArrayList<>();
		try {
			project.accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + ENDING)) {
					read((IFile) proxy.requestResource()).ifPresent(found::add);
				}
				return true;
			}, IResource.NONE);
		} catch (CoreException e) {
			Platform.getLog(DiagramFiles.class).log(e.getStatus());
		}
		return found;
	}

	private static Optional<Saved> read(IFile file) {
		Optional<Path> path = PactFiles.path(file);
		try {
			if (path.isEmpty()) {
				return Optional.empty();
			}
			ViewFile views = ViewFile.read(path.get());
			return views.views().stream().findFirst().map(key -> new Saved(file, key, views));
		} catch (IOException | IllegalArgumentException e) {
			Platform.getLog(DiagramFiles.class).warn(file.getFullPath() + " cannot be read", e);
			return Optional.empty();
		}
	}

	/** A name for the file of a diagram, without ending. */
	public static String name(String kind, String target) {
		return (kind + "-" + target.substring(target.lastIndexOf('.') + 1)).replaceAll("[^A-Za-z0-9._-]", "_");
	}

	/**
	 * The file of a diagram; one that is there already stays as it is.
	 *
	 * @param name of the file, without ending
	 */
	public static IFile make(IProject project, ViewKey key, String name) throws CoreException {
		IFolder folder = project.getFolder(FOLDER);
		if (!folder.exists()) {
			folder.create(true, true, null);
		}
		IFile file = folder.getFile(name + "." + ENDING);
		if (!file.exists()) {
			String text = ViewFile.empty().with(key, new ViewSwitches(List.of(), List.of())).text();
			file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
		}
		return file;
	}
}
