package org.pactwright.language.ui.internal.analysis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.pactwright.language.ui.PactFiles;

/** Tells the analysis which files came, went or changed on disk, in any project that holds files of the language. */
final class ResourceTracker implements IResourceChangeListener {

	static final int EVENTS = IResourceChangeEvent.POST_CHANGE | IResourceChangeEvent.PRE_CLOSE
			| IResourceChangeEvent.PRE_DELETE;

	private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

	private final WorkspaceAnalysis analysis;

	ResourceTracker(WorkspaceAnalysis analysis) {
		this.analysis = analysis;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		if (event.getResource() instanceof IProject project) {
			analysis.gone(project, PactFiles.path(project));
		} else if (event.getDelta() != null) {
			report(event.getDelta());
		}
	}

	private void report(IResourceDelta root) {
		Map<IProject, Set<Path>> changed = new HashMap<>();
		try {
			root.accept(delta -> collect(delta, changed));
		} catch (CoreException e) {
			Platform.getLog(ResourceTracker.class).error("Changed files could not be listed; use Check to see them", e);
		}
		changed.forEach((project, files) -> analysis.changedOnDisk(project, List.copyOf(files)));
	}

	private static boolean collect(IResourceDelta delta, Map<IProject, Set<Path>> changed) {
		IResource resource = delta.getResource();
		if (resource instanceof IProject project && !project.isAccessible()) {
			return false;
		}
		if (resource.getType() == IResource.FILE && PactFiles.isAnalysed(resource.getName()) && matters(delta)) {
			path(resource).ifPresent(
					path -> changed.computeIfAbsent(resource.getProject(), key -> new HashSet<>()).add(path));
		}
		return true;
	}

	private static boolean matters(IResourceDelta delta) {
		return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0;
	}

	// A file that is gone has no location any more, its project has.
	private static Optional<Path> path(IResource resource) {
		return PactFiles.path(resource).or(() -> PactFiles.path(resource.getProject())
				.map(root -> root.resolve(resource.getProjectRelativePath().toPath())));
	}
}
