package org.pactwright.workbench.internal.cascade;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.pactwright.language.ide.Definitions;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ui.MonitorProgress;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.StatementRef;

/**
 * {@code Show What Fails With This}: of what is selected in the explorer or a diagram, as far as it adapts to a
 * {@link StatementRef}, or of what the caret stands on. Worked out in a job, on a parse of its own.
 */
public final class CascadeHandler extends AbstractHandler {

	/** A place in a file. */
	private record At(IFile file, Path path, int offset) {
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		Optional<At> at = place(selection(event), HandlerUtil.getActiveEditor(event));
		try {
			CascadeView view = (CascadeView) page.showView(CascadeView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			at.ifPresentOrElse(place -> simulate(place, view), () -> view.show(new CascadeRows(
					"Select an element in the explorer, or put the caret on one.", java.util.List.of())));
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("The view of cascades does not open", e);
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

	private static void simulate(At at, CascadeView view) {
		Optional<LiveProject> live = PactWorkspace.get().projectOf(at.file());
		if (live.isEmpty()) {
			return;
		}
		Display display = Display.getCurrent();
		ICoreRunnable work = monitor -> {
			MonitorProgress progress = new MonitorProgress(monitor);
			try {
				At target = declaration(live.get(), at);
				CascadeRows rows = live.get().fixes().look(
						project -> CascadeRows.at(project, target.path(), target.offset()), progress);
				display.asyncExec(() -> view.show(rows));
			} catch (CancellationException notWanted) {
				// the view keeps what it shows
				return;
			}
		};
		Job job = Job.create("Working out what fails", work);
		job.schedule();
	}

	/** A name leads to what it means. */
	private static At declaration(LiveProject live, At at) {
		String text = live.text(at.path()).orElse("");
		return at.offset() > text.length() ? at : Definitions.at(live, at.path(), text, at.offset()).stream().findFirst()
				.map(found -> new At(at.file(), found.target().file(), found.target().range().offset())).orElse(at);
	}
}
