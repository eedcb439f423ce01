package org.pactwright.language.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.pactwright.language.ide.sheet.SheetSession;
import org.pactwright.language.ide.sheet.SheetView;
import org.pactwright.language.ui.internal.properties.OpenEditors;
import org.pactwright.language.ui.internal.properties.SheetArea;

/**
 * The page of the Properties view for elements of the language: shows what is selected in its editor or view, and edits
 * the text. Undo takes back the last change of the project's texts, wherever it was made.
 */
public final class ElementSheetPage extends Page implements IPropertySheetPage, EditsClient {

	private final SheetSource source;
	private final AtomicReference<SheetView> latest = new AtomicReference<>();
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

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		source.wish(selection).ifPresent(wish -> {
			bind(wish.project());
			bound.ifPresent(it -> wish.select().accept(it.session()));
		});
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
		OpenEditors.ensure(getSite().getPage(), document);
	}

	@Override
	public void failed() {
		area.failed("That did not work, and nothing was changed. The error log has the details.");
	}

	@Override
	public void dispose() {
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
