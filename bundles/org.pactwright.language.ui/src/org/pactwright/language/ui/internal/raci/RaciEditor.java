package org.pactwright.language.ui.internal.raci;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.pactwright.language.ide.raci.RaciFilter;
import org.pactwright.language.ide.raci.RaciFindings;
import org.pactwright.language.ide.raci.RaciSession;
import org.pactwright.language.ide.raci.RaciView;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.EditsClient;
import org.pactwright.language.ui.ElementSheetPage;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.ProjectEdits;
import org.pactwright.model.RaciLetter;

/**
 * The RACI matrix of the project that a file belongs to. It shows what the text says, changes the text, shares its history
 * and is dirty when it is.
 */
public final class RaciEditor extends EditorPart implements EditsClient, RaciTable.Wishes {

	/** As in plugin.xml. */
	public static final String ID = "org.pactwright.language.ui.raci";

	private final AtomicReference<RaciView> pending = new AtomicReference<>();
	private final AnalysisListener analyses = this::analysed;
	private IProject project;
	private ProjectEdits edits;
	private RaciSession session;
	private DirtyFiles dirty;
	private RaciBar bar;
	private RaciTable table;
	private RaciDetails details;
	private RowSelections selections;
	private Optional<RaciView> view = Optional.empty();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof IFileEditorInput file) || !PactFiles.isPact(file.getFile())) {
			throw new PartInitException("A RACI matrix is made of a file of the language in the workspace, not of "
					+ input.getName() + ".");
		}
		setSite(site);
		setInput(input);
		project = file.getFile().getProject();
		setPartName("RACI " + project.getName());
		selections = new RowSelections();
		site.setSelectionProvider(selections);
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		bar = new RaciBar(area, this::filter, this::export);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL));
		table = new RaciTable(area, this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		details = new RaciDetails(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
		table.onMove(this::moved);
		table.setMenu(new RaciMenu(table, this).menu());
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new ActionHandler(new History(true)));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new ActionHandler(new History(false)));
		start();
	}

	private void start() {
		edits = PactWorkspace.get().edits(project);
		edits.open(this);
		dirty = new DirtyFiles(project,
				() -> getSite().getShell().getDisplay().asyncExec(() -> firePropertyChange(PROP_DIRTY)));
		session = new RaciSession(edits.session(), this::show);
		session.show(RaciFindings.NONE);
		PactWorkspace.get().addListener(analyses);
		PactWorkspace.get().requestAnalysis(project);
	}

	private void analysed(IProject analysed, org.pactwright.language.ide.Snapshot snapshot) {
		if (analysed.equals(project)) {
			session.show(RaciFindings.of(snapshot));
		}
	}

	/** On the worker; only the last of many views is painted. */
	private void show(RaciView next) {
		if (pending.getAndSet(next) == null) {
			getSite().getShell().getDisplay().asyncExec(() -> {
				view = Optional.of(pending.getAndSet(null));
				if (!table.isDisposed()) {
					bar.setScopes(view.get().matrix().scopes());
					filter();
				}
			});
		}
	}

	private void filter() {
		view.ifPresent(it -> {
			table.show(it, bar.filter().apply(it));
			details.notice(it.notice());
		});
	}

	private void moved(Optional<RaciSession.Cell> cell) {
		view.ifPresent(it -> details.show(it, cell));
		selections.show(cell.map(RaciSession.Cell::row));
	}

	/** The matrix on the screen. */
	public RaciTable table() {
		return table;
	}

	// ------------------------------------------------------------------------------------------ what the user does

	@Override
	public void toggle(List<RaciSession.Cell> cells, char letter) {
		session.toggle(cells, RaciLetter.get(String.valueOf(letter)), this::answered);
	}

	@Override
	public void clear(List<RaciSession.Cell> cells) {
		session.clear(cells, this::answered);
	}

	@Override
	public void open(RaciSession.Cell cell) {
		RowOpener.open(edits.session(), cell.row(), getSite().getShell().getDisplay());
	}

	private void answered(Optional<String> wrong) {
		getSite().getShell().getDisplay().asyncExec(() -> {
			if (!details.isDisposed()) {
				wrong.ifPresent(details::refused);
			}
		});
	}

	private void export() {
		view.ifPresent(it -> RaciExporter.run(getSite().getShell(), project.getName(), it, bar.filter().apply(it)));
	}

	/** Writes what is shown to a file, as the ending of its name says. */
	public void export(Path file) throws java.io.IOException {
		RaciView shown = view.orElseThrow(() -> new java.io.IOException("The matrix is not there yet"));
		RaciFilter.Page page = bar.filter().apply(shown);
		RaciExporter.write(file, shown, page);
	}

	private final class History extends Action {

		private final boolean undo;

		History(boolean undo) {
			this.undo = undo;
		}

		@Override
		public void run() {
			edits.undo(undo);
		}
	}

	// ------------------------------------------------------------------------------------------ the texts behind it

	@Override
	public boolean holdsDocuments() {
		return true;
	}

	@Override
	public void touched(IDocument document) {
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public void failed() {
		details.refused("That did not work, and nothing was changed. The error log has the details.");
	}

	@Override
	public boolean isDirty() {
		return dirty != null && dirty.any();
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return dirty != null && dirty.anyUnshared();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		try {
			dirty.save(monitor);
		} catch (CoreException e) {
			Platform.getLog(RaciEditor.class).log(e.getStatus());
			ErrorDialog.openError(getSite().getShell(), "Save", "The text behind the matrix could not be saved.",
					e.getStatus());
		}
		firePropertyChange(PROP_DIRTY);
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("A matrix has no file of its own; export it instead");
	}

	@Override
	public String getTitleToolTip() {
		return "RACI matrix of " + project.getName();
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class) {
			return type.cast(new ElementSheetPage(new RowSheet(project)));
		}
		return type == IFile.class ? type.cast(((IFileEditorInput) getEditorInput()).getFile()) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		PactWorkspace.get().removeListener(analyses);
		if (session != null) {
			session.close();
			dirty.close();
			edits.close(this);
		}
		super.dispose();
	}
}
