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
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.session.RuleMend;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.viewpoint.diagram.RuleViolation;

/** What an open diagram finds by the rules of its specification, among the problems of the texts. */
final class ValidationMarkers {

	/** As in plugin.xml. */
	static final String MARKER = "org.pactwright.diagram.ui.violation";
	/** The path of the diagram. */
	static final String DIAGRAM = "diagram";
	/** {@link RuleMend#rule}. */
	static final String RULE = "rule";
	/** {@link RuleMend#element}. */
	static final String ELEMENT = "element";
	private static final long PAUSE = 200;

	private final IFile diagram;
	private final AtomicReference<List<RuleMend>> wanted = new AtomicReference<>(List.of());
	private final Job job = Job.createSystem("Rules of a diagram", (ICoreRunnable) this::write);
	private List<RuleMend> shown = List.of();

	ValidationMarkers(IFile diagram) {
		this.diagram = diagram;
	}

	/** Takes what breaks a rule now; on the worker of the project. */
	void show(List<RuleViolation> violations) {
		want(violations.stream().map(RuleMend::of).distinct().toList());
	}

	/** How what breaks rules about an element can be mended, as the specification says. */
	List<Request.Mend> mends(String element) {
		return wanted.get().stream().filter(found -> found.element().equals(element))
				.flatMap(found -> found.mends().stream()).toList();
	}

	/** The diagram is closed. */
	void clear() {
		want(List.of());
	}

	private void want(List<RuleMend> found) {
		if (!wanted.getAndSet(found).equals(found)) {
			job.schedule(PAUSE);
		}
	}

	private void write(IProgressMonitor monitor) throws CoreException {
		ResourcesPlugin.getWorkspace().run((ICoreRunnable) inside -> writeNow(), diagram.getProject(), 0, monitor);
	}

	private synchronized void writeNow() throws CoreException {
		List<RuleMend> now = wanted.get();
		// asked while nobody else can delete or close it
		if (now.equals(shown) || !diagram.getProject().isAccessible()) {
			return;
		}
		String name = diagram.getFullPath().toString();
		for (IMarker marker : diagram.getProject().findMarkers(MARKER, true, IResource.DEPTH_INFINITE)) {
			if (name.equals(marker.getAttribute(DIAGRAM, ""))) {
				marker.delete();
			}
		}
		for (RuleMend found : now) {
			Optional<IFile> file = PactFiles.fileAt(found.place().file()).filter(IFile::exists);
			if (file.isPresent()) {
				mark(file.get(), found, name);
			}
		}
		shown = now;
	}

	private static void mark(IFile file, RuleMend found, String name) throws CoreException {
		IMarker marker = file.createMarker(MARKER);
		marker.setAttribute(DIAGRAM, name);
		marker.setAttribute(RULE, found.rule());
		marker.setAttribute(ELEMENT, found.element());
		marker.setAttribute(IMarker.MESSAGE, found.message());
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
