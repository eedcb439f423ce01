package org.pactwright.diagram.ui.internal.rehearsal;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.language.project.Project;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelDiagrams;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.ViewOptions;

/**
 * Some seconds after the start, in the background: reads the specification of our diagrams and draws a small one for
 * nobody, so that the first diagram that is opened need not wait for that. As soon as a project has diagrams it also
 * loads the editor and {@link RehearsalJob rehearses} some seconds of work, while nobody uses keyboard or mouse.
 */
public final class WarmUp implements IStartup {

	/** The family of its jobs. */
	public static final Object FAMILY = WarmUp.class;
	/** In milliseconds: after the window, and after the language. */
	private static final long LATER = 4000;
	/** Of the files with the positions of diagrams. */
	private static final String ENDING = "pview";

	private static final String TEXT = """
			model WarmUp "Warm-up" {
				version "1" date 2026-01-01 profiles GOV
				service Power "Power" { tolerates 1 h restored in 8 h }
				service Water "Water" { tolerates 12 h restored in 8 h depends on Power physical high }
			}
			""";

	private final AtomicBoolean rehearsing = new AtomicBoolean();
	private final IResourceChangeListener arrivals = this::changed;

	@Override
	public void earlyStartup() {
		Job job = new Job("Reading the kinds of diagrams") {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				draw();
				return rehearseWhenNeeded();
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setSystem(true);
		job.setPriority(Job.DECORATE);
		job.schedule(LATER);
	}

	/** Now if a project has diagrams, else when one gets some. */
	private IStatus rehearseWhenNeeded() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(arrivals, IResourceChangeEvent.POST_CHANGE);
		try {
			if (hasDiagrams()) {
				rehearse(0);
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private static boolean hasDiagrams() throws CoreException {
		AtomicBoolean found = new AtomicBoolean();
		ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
			if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + ENDING)) {
				found.set(true);
			}
			return !found.get();
		}, IResource.NONE);
		return found.get();
	}

	private void changed(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(delta -> {
				if (delta.getKind() == IResourceDelta.ADDED && ENDING.equals(delta.getFullPath().getFileExtension())) {
					rehearse(LATER);
				}
				return !rehearsing.get();
			});
		} catch (CoreException e) {
			Platform.getLog(WarmUp.class).log(e.getStatus());
		}
	}

	private void rehearse(long pause) {
		if (rehearsing.compareAndSet(false, true)) {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(arrivals);
			new RehearsalJob().schedule(pause);
		}
	}

	/** Draws every diagram of the small model, and says how many there are. */
	public static int draw() {
		Path file = Path.of("warm-up.pact").toAbsolutePath().normalize();
		ModelDiagrams diagrams = ModelDiagrams.of(Project.of(file.getParent(), Map.of(file, TEXT)));
		PictureMaker maker = PictureMaker.of(diagrams);
		int drawn = 0;
		for (DiagramRef ref : diagrams.all()) {
			try (LiveDiagram live = diagrams.open(ref, ViewOptions.standard())) {
				maker.draw(live.diagram(), maker.arrange(live.diagram(), KnownPlaces.NONE).placement(), PaintOptions.plain());
				drawn++;
			}
		}
		return drawn;
	}
}
