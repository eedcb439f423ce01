package org.pactwright.diagram.ui.internal.specification;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.pactwright.diagram.ui.internal.session.OwnSpecifications;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.viewpoint.SpecificationProblem;

/** Checks the viewpoint specifications of the workspace when they change, in a job, and shows what is wrong as markers. */
public final class SpecificationMarkers implements IStartup, IResourceChangeListener {

	/** As in plugin.xml. */
	public static final String MARKER = "org.pactwright.diagram.ui.specificationProblem";
	private static final long PAUSE = 200;

	private final Set<IFile> pending = new LinkedHashSet<>();
	private final Job job = Job.create("Checking viewpoint specifications", (ICoreRunnable) this::check);

	@Override
	public void earlyStartup() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		Job.create("Looking for viewpoint specifications", (ICoreRunnable) monitor -> {
			Set<IFile> found = new LinkedHashSet<>();
			ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(OwnSpecifications.ENDING)) {
					found.add((IFile) proxy.requestResource());
				}
				return true;
			}, IResource.NONE);
			want(found);
		}).schedule();
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Set<IFile> changed = new LinkedHashSet<>();
		try {
			event.getDelta().accept(delta -> {
				boolean newText = delta.getKind() == IResourceDelta.ADDED
						|| delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0;
				if (newText && delta.getResource() instanceof IFile file
						&& file.getName().endsWith(OwnSpecifications.ENDING)) {
					changed.add(file);
				}
				return true;
			});
		} catch (CoreException e) {
			Platform.getLog(SpecificationMarkers.class).log(e.getStatus());
		}
		want(changed);
	}

	private void want(Collection<IFile> files) {
		if (!files.isEmpty()) {
			synchronized (pending) {
				pending.addAll(files);
			}
			job.schedule(PAUSE);
		}
	}

	private void check(IProgressMonitor monitor) throws CoreException {
		List<IFile> files;
		synchronized (pending) {
			files = List.copyOf(pending);
			pending.clear();
		}
		for (IFile file : files) {
			if (file.exists() && PactFiles.path(file).isPresent()) {
				List<SpecificationProblem> problems = OwnSpecifications.check(PactFiles.path(file).get());
				ResourcesPlugin.getWorkspace().run((ICoreRunnable) inner -> show(file, problems), file, 0, monitor);
			}
		}
	}

	private static void show(IFile file, List<SpecificationProblem> problems) throws CoreException {
		file.deleteMarkers(MARKER, true, IResource.DEPTH_ZERO);
		String own = Path.of(file.getName()).toString();
		for (SpecificationProblem problem : problems) {
			IMarker marker = file.createMarker(MARKER);
			String elsewhere = problem.place().file().endsWith(own) ? "" : " (" + problem.place().file() + ")";
			marker.setAttribute(IMarker.MESSAGE, problem.message() + " " + problem.remedy() + elsewhere);
			marker.setAttribute(IMarker.SEVERITY, switch (problem.severity()) {
				case ERROR -> IMarker.SEVERITY_ERROR;
				case WARNING -> IMarker.SEVERITY_WARNING;
				case INFO -> IMarker.SEVERITY_INFO;
			});
			if (problem.place().line() > 0) {
				marker.setAttribute(IMarker.LINE_NUMBER, problem.place().line());
			}
		}
	}
}
