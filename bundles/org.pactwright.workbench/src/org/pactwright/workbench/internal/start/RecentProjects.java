package org.pactwright.workbench.internal.start;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.pactwright.language.ui.PactFiles;

/** The open projects, the one changed last first. */
final class RecentProjects {

	private static final int MOST = 8;

	private RecentProjects() {
	}

	static List<IProject> list() {
		return List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream().filter(IProject::isAccessible)
				.sorted(Comparator.comparingLong(RecentProjects::changed).reversed()
						.thenComparing(IProject::getName))
				.limit(MOST).toList();
	}

	private static long changed(IProject project) {
		long[] latest = new long[1];
		try {
			project.accept((IResource resource) -> {
				if (PactFiles.isPact(resource)) {
					latest[0] = Math.max(latest[0], resource.getLocalTimeStamp());
				}
				return true;
			});
		} catch (CoreException e) {
			Platform.getLog(RecentProjects.class).info("Files of " + project.getName() + " are not to be had now", e);
		}
		return latest[0];
	}
}
