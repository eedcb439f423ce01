package org.pactwright.diagram.ui.internal.session;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
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
 * nobody, so that the first diagram that is opened need not wait for that.
 */
public final class WarmUp implements IStartup {

	/** The family of its job. */
	public static final Object FAMILY = WarmUp.class;
	/** In milliseconds: after the window, and after the language. */
	private static final long LATER = 4000;

	private static final String TEXT = """
			model WarmUp "Warm-up" {
				version "1" date 2026-01-01 profiles GOV
				service Power "Power" { tolerates 1 h restored in 8 h }
				service Water "Water" { tolerates 12 h restored in 8 h depends on Power physical high }
			}
			""";

	@Override
	public void earlyStartup() {
		Job job = new Job("Reading the kinds of diagrams") {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				draw();
				return Status.OK_STATUS;
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
