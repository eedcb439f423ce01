package org.pactwright.workbench.internal.analysis;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.pactwright.diagram.ui.internal.editor.DiagramEditor;
import org.pactwright.language.ide.Definitions;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.project.Project;
import org.pactwright.language.ui.MonitorProgress;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.StatementRef;
import org.pactwright.pictures.AnalysisPaint;

/**
 * Asks an analysis about what is selected in the explorer or a diagram, as far as it adapts to a {@link StatementRef}, or
 * about what the caret stands on; lists the answer in a view and paints it on the diagrams in sight. The list is worked
 * out in a job, on a parse of its own.
 */
abstract class AnalysisHandler extends AbstractHandler {

	/** Asks about the element at a place. */
	interface Table {
		ResultRows at(Project project, Path file, int offset);
	}

	/** Asks about an element of a qualified name; empty when it is gone. */
	interface Again {
		Optional<ResultRows> named(Project project, String name);
	}

	/** Asks about an element of a qualified name. */
	interface Paint {
		Optional<AnalysisPaint> of(Project project, String name);
	}

	private final String viewId;
	private final String what;
	private final Table rows;
	private final Again again;
	private final Paint paint;

	/**
	 * @param viewId the view that lists the result
	 * @param what is done, for the progress
	 */
	AnalysisHandler(String viewId, String what, Table rows, Again again, Paint paint) {
		this.viewId = viewId;
		this.what = what;
		this.rows = rows;
		this.again = again;
		this.paint = paint;
	}

	/** A place in a file. */
	private record At(IFile file, Path path, int offset) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<At> at = place(selection(event), HandlerUtil.getActiveEditor(event));
		try {
			ResultView view = (ResultView) page.showView(viewId, null, IWorkbenchPage.VIEW_VISIBLE);
			at.ifPresentOrElse(place -> ask(place, view, page), () -> view.show(ResultRows
					.nothing("Select an element in the explorer or a diagram, or put the caret on one.")));
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The view does not open", e);
		}
	}

	/** The platform hears of a caret that moves too late, so an editor is asked itself. */
	private static ISelection selection(ExecutionEvent event) {
		return HandlerUtil.getActivePart(event) instanceof IEditorPart editor
				&& editor.getSite().getSelectionProvider() != null ? editor.getSite().getSelectionProvider().getSelection()
						: HandlerUtil.getCurrentSelection(event);
	}

	private static Optional<At> place(ISelection selection, IEditorPart editor) {
		if (selection instanceof IStructuredSelection structured) {
			Optional<StatementRef> ref = Optional
					.ofNullable(Adapters.adapt(structured.getFirstElement(), StatementRef.class));
			return ref.flatMap(one -> PactFiles.path(one.file()).map(path -> new At(one.file(), path, one.offset())));
		}
		if (selection instanceof ITextSelection text && editor != null
				&& ResourceUtil.getFile(editor.getEditorInput()) instanceof IFile file) {
			return PactFiles.path(file).map(path -> new At(file, path, text.getOffset()));
		}
		return Optional.empty();
	}

	private void ask(At at, ResultView view, IWorkbenchPage page) {
		Optional<LiveProject> live = PactWorkspace.get().projectOf(at.file());
		if (live.isEmpty()) {
			view.show(ResultRows.nothing(at.file().getName() + " is in no open project. Open its project first."));
			return;
		}
		Display display = Display.getCurrent();
		ICoreRunnable work = monitor -> {
			MonitorProgress progress = new MonitorProgress(monitor);
			try {
				At target = declaration(live.get(), at);
				ResultRows found = live.get().fixes().look(
						project -> rows.at(project, target.path(), target.offset()), progress);
				display.asyncExec(() -> {
					view.show(found);
					found.subject().ifPresent(name -> {
						view.follow(at.file().getProject(), name, again);
						paint(name, at.file().getProject(), page);
					});
				});
			} catch (CancellationException notWanted) {
				// the view keeps what it shows
				return;
			}
		};
		Job job = Job.create(what, work);
		job.schedule();
	}

	/** Paints it on the diagrams of the project that are in sight. */
	private void paint(String name, IProject project, IWorkbenchPage page) {
		for (IEditorReference reference : page.getEditorReferences()) {
			if (reference.getEditor(false) instanceof DiagramEditor diagram && diagram.project().equals(project)
					&& page.isPartVisible(diagram)) {
				diagram.overlay().ask(model -> paint.of(model, name));
			}
		}
	}

	/** A name leads to what it means. */
	private static At declaration(LiveProject live, At at) {
		String text = live.text(at.path()).orElse("");
		return at.offset() > text.length() ? at : Definitions.at(live, at.path(), text, at.offset()).stream().findFirst()
				.map(found -> new At(at.file(), found.target().file(), found.target().range().offset())).orElse(at);
	}
}
