package org.pactwright.language.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ide.sheet.SheetSession;
import org.pactwright.language.ide.sheet.SheetView;
import org.pactwright.language.ui.internal.properties.OpenEditors;
import org.pactwright.language.ui.internal.properties.SheetArea;

/**
 * The page of the Properties view for elements of the language: shows what is selected in its editor or view, and edits
 * the text. Undo takes back the last change of the project's texts, wherever it was made.
 */
public final class ElementSheetPage extends Page implements IPropertySheetPage, EditsClient, AnalysisListener {

	/** Milliseconds without another selection. */
	private static final int PAUSE = 100;

	private final SheetSource source;
	private final AtomicReference<SheetView> latest = new AtomicReference<>();
	private final Runnable follow = this::follow;
	/** What was selected last and is not shown yet. */
	private Optional<SheetSource.Wish> wish = Optional.empty();
	private Optional<Bound> bound = Optional.empty();
	private SheetArea area;

	/** The project whose elements are shown. */
	private record Bound(IProject project, ProjectEdits edits, SheetSession session) {
	}

	/** @param source what selections mean */
	public ElementSheetPage(SheetSource source) {
		this.source = source;
	}

	@Override
	public void createControl(Composite parent) {
		area = new SheetArea(parent);
		area.addListener(SWT.Paint, event -> wish.ifPresent(it -> area.getDisplay().timerExec(PAUSE, follow)));
		PactWorkspace.get().addListener(this);
	}

	@Override
	public Control getControl() {
		return area;
	}

	@Override
	public void setFocus() {
		area.setFocus();
	}

	@Override
	public void setActionBars(IActionBars bars) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), new History(true));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), new History(false));
	}

	/** Whoever types or runs through a list is not to wait for the model, nor is one who does not see the sheet. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		source.wish(selection).ifPresent(next -> {
			wish = Optional.of(next);
			area.getDisplay().timerExec(PAUSE, follow);
		});
	}

	private void follow() {
		if (!area.isDisposed() && area.isVisible()) {
			Optional<SheetSource.Wish> next = wish;
			wish = Optional.empty();
			next.ifPresent(it -> {
				bind(it.project());
				bound.ifPresent(now -> it.select().accept(now.session()));
			});
		}
	}

	/** The text may have changed without a selection. */
	@Override
	public void analysed(IProject project, Snapshot snapshot) {
		Display.getDefault().asyncExec(() -> bound.filter(it -> it.project().equals(project) && area.isVisible())
				.ifPresent(it -> it.edits().session().changed()));
	}

	private void bind(IProject project) {
		if (bound.filter(it -> it.project().equals(project)).isPresent()) {
			return;
		}
		unbind();
		ProjectEdits edits = PactWorkspace.get().edits(project);
		edits.open(this);
		SheetSession session = new SheetSession(edits.session(), this::show);
		bound = Optional.of(new Bound(project, edits, session));
		area.setSession(session);
	}

	private void unbind() {
		bound.ifPresent(it -> {
			it.session().close();
			it.edits().close(this);
		});
		bound = Optional.empty();
	}

	/** On the worker; only the last of many views is painted. */
	private void show(SheetView view) {
		if (latest.getAndSet(view) == null) {
			Display.getDefault().asyncExec(() -> {
				SheetView now = latest.getAndSet(null);
				if (area != null && !area.isDisposed()) {
					area.show(now);
				}
			});
		}
	}

	@Override
	public boolean holdsDocuments() {
		return false;
	}

	/** Nobody may lose a change because no editor shows it. */
	@Override
	public void touched(IDocument document) {
		if (bound.filter(it -> it.edits().isHeld()).isEmpty()) {
			OpenEditors.ensure(getSite().getPage(), document);
		}
	}

	@Override
	public void failed() {
		area.failed("That did not work, and nothing was changed. The error log has the details.");
	}

	@Override
	public void dispose() {
		PactWorkspace.get().removeListener(this);
		unbind();
		if (area != null) {
			area.dispose();
		}
		super.dispose();
	}

	/** Takes the last change back, or does it again; what is typed and not entered yet goes first. */
	private final class History extends Action {

		private final boolean undo;

		History(boolean undo) {
			super(undo ? "Undo" : "Redo");
			this.undo = undo;
		}

		@Override
		public void run() {
			if (!(undo && area.revert())) {
				bound.ifPresent(it -> it.edits().undo(undo));
			}
		}
	}
}
