package org.pactwright.workbench.internal.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.pactwright.language.ui.PactFiles;

/** The files of a project that one most likely wants to see first. */
public final class MainFiles {

	private MainFiles() {
	}

	/** Path of the first architecture and of the first plan, those nearest to the top; empty when there is neither. */
	public static List<String> of(IProject project) throws CoreException {
		List<String> architectures = new ArrayList<>();
		List<String> plans = new ArrayList<>();
		project.accept((IResource resource) -> {
			if (PactFiles.isPact(resource)) {
				boolean plan = PactFiles.PLAN.equalsIgnoreCase(resource.getFileExtension());
				(plan ? plans : architectures).add(resource.getProjectRelativePath().toString());
			}
			return true;
		});
		List<String> main = new ArrayList<>();
		nearest(architectures).ifPresent(main::add);
		nearest(plans).ifPresent(main::add);
		return main;
	}

	private static Optional<String> nearest(List<String> paths) {
		return paths.stream().min(Comparator.<String>comparingLong(path -> path.chars().filter(c -> c == '/')
				.count()).thenComparing(Comparator.naturalOrder()));
	}
}
