package org.pactwright.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.diagram.RuleViolation;

/** What an open diagram finds by the rules of its specification, among the problems of the texts. */
final class ValidationMarkers {

	/** As in plugin.xml. */
	static final String MARKER = "org.pactwright.diagram.ui.violation";
	private static final String DIAGRAM = "diagram";
	private static final long PAUSE = 200;

	private final IFile diagram;
	private final AtomicReference<List<Found>> wanted = new AtomicReference<>(List.of());
	private final Job job = Job.createSystem("Rules of a diagram", (ICoreRunnable) this::write);
	private List<Found> shown = List.of();

	private record Found(RuleLevel level, String rule, String message, Place place) {
	}

	ValidationMarkers(IFile diagram) {
		this.diagram = diagram;
	}

	/** Takes what breaks a rule now; on the worker of the project. */
	void show(List<RuleViolation> violations) {
		want(violations.stream().map(each -> new Found(each.rule().level(), each.rule().title(), each.message(),
				Places.of(each.element()))).distinct().toList());
	}

	/** The diagram is closed. */
	void clear() {
		want(List.of());
	}

	private void want(List<Found> found) {
		if (!wanted.getAndSet(found).equals(found)) {
			job.schedule(PAUSE);
		}
	}

	private void write(IProgressMonitor monitor) throws CoreException {
		if (!diagram.getProject().isAccessible()) {
			return;
		}
		ResourcesPlugin.getWorkspace().run((ICoreRunnable) inside -> writeNow(), diagram.getProject(), 0, monitor);
	}

	private synchronized void writeNow() throws CoreException {
		List<Found> now = wanted.get();
		if (now.equals(shown)) {
			return;
		}
		String name = diagram.getFullPath().toString();
		for (IMarker marker : diagram.getProject().findMarkers(MARKER, true, IResource.DEPTH_INFINITE)) {
			if (name.equals(marker.getAttribute(DIAGRAM, ""))) {
				marker.delete();
			}
		}
		for (Found found : now) {
			Optional<IFile> file = PactFiles.fileAt(found.place().file()).filter(IFile::exists);
			if (file.isPresent()) {
				mark(file.get(), found, name);
			}
		}
		shown = now;
	}

	private static void mark(IFile file, Found found, String name) throws CoreException {
		IMarker marker = file.createMarker(MARKER);
		marker.setAttribute(DIAGRAM, name);
		marker.setAttribute(IMarker.MESSAGE, found.message().isBlank() ? found.rule() : found.message());
		marker.setAttribute(IMarker.SEVERITY, switch (found.level()) {
			case INFO -> IMarker.SEVERITY_INFO;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case ERROR -> IMarker.SEVERITY_ERROR;
		});
		marker.setAttribute(IMarker.LINE_NUMBER, found.place().line());
		marker.setAttribute(IMarker.CHAR_START, found.place().offset());
		marker.setAttribute(IMarker.CHAR_END, found.place().offset() + found.place().length());
	}
}
