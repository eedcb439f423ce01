package org.pactwright.workbench.internal.coverage;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.project.Progress;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.PactWorkspace;

/**
 * Feeds a view with the coverage of the project that the user works on: of the selection or the active editor, else the
 * only one that there is. The coverage is worked out after each analysis on its thread, and given up when the text has
 * changed meanwhile. Made and closed on the UI thread.
 */
final class BoardSource implements AnalysisListener, ISelectionListener, AutoCloseable {

	private final IWorkbenchPage page;
	private final Display display;
	private final BiConsumer<IProject, CoverageBoard> view;
	private volatile Optional<IProject> project = Optional.empty();
	private volatile boolean closed;

	/** @param view told of each new board on the UI thread */
	BoardSource(IWorkbenchPage page, BiConsumer<IProject, CoverageBoard> view) {
		this.page = page;
		this.view = view;
		this.display = Display.getCurrent();
		PactWorkspace.get().addListener(this);
		page.addSelectionListener(this);
		follow(ofEditor(page.getActiveEditor()).or(BoardSource::onlyOne));
	}

	/** The project that is shown. */
	Optional<IProject> project() {
		return project;
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, org.eclipse.jface.viewers.ISelection selection) {
		Optional<IProject> selected = Optional.empty();
		if (part instanceof IEditorPart editor) {
			selected = ofEditor(editor);
		} else if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			selected = Optional.ofNullable(Adapters.adapt(structured.getFirstElement(), IResource.class))
					.map(IResource::getProject);
		}
		follow(selected.filter(IProject::isAccessible));
	}

	private static Optional<IProject> ofEditor(IEditorPart editor) {
		return Optional.ofNullable(editor).map(one -> ResourceUtil.getResource(one.getEditorInput()))
				.map(IResource::getProject);
	}

	private static Optional<IProject> onlyOne() {
		return java.util.Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(IProject::isAccessible).findFirst();
	}

	/** Without a project, what is shown stays. */
	private void follow(Optional<IProject> next) {
		if (next.isPresent() && !next.equals(project)) {
			project = next;
			PactWorkspace.get().requestAnalysis(next.get());
		}
	}

	@Override
	public void analysed(IProject analysed, Snapshot snapshot) {
		if (project.isEmpty() && !closed) {
			project = Optional.of(analysed);
		}
		if (closed || !project.equals(Optional.of(analysed))) {
			return;
		}
		Optional<LiveProject> live = PactWorkspace.get().projectOf(analysed);
		try {
			CoverageBoard board = CoverageBoard.of(snapshot, new Wanted(live, snapshot.version()));
			display.asyncExec(() -> {
				if (!closed && project.equals(Optional.of(analysed))) {
					view.accept(analysed, board);
				}
			});
		} catch (CancellationException overtaken) {
			// the analysis of the newer text brings a board of its own
			return;
		}
	}

	/** Wanted as long as the text is the same. */
	private record Wanted(Optional<LiveProject> live, long version) implements Progress {
		@Override
		public void step(String what) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return live.filter(one -> one.version() == version).isEmpty();
		}
	}

	@Override
	public void close() {
		closed = true;
		PactWorkspace.get().removeListener(this);
		page.removeSelectionListener(this);
	}
}
