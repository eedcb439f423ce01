package org.pactwright.diagram.ui.internal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pactwright.diagram.positions.ViewFile;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.session.DiagramSession;
import org.pactwright.diagram.ui.internal.session.ElementNames;
import org.pactwright.diagram.ui.internal.session.OwnSpecifications;
import org.pactwright.diagram.ui.internal.session.SavedDiagram;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ide.session.Statements;
import org.pactwright.language.project.Project;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.EditsClient;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.PlaceOpener;
import org.pactwright.language.ui.ProjectEdits;
import org.pactwright.language.ui.SafeSave;
import org.pactwright.language.ui.StatementRef;
import org.pactwright.language.ui.WorkspaceTexts;

/** What an editor of a diagram works with: the project, the session, and the file with the positions. */
final class OpenDiagram implements EditsClient, AnalysisListener {

	/** What it tells the editor; any thread unless said otherwise. */
	interface Listener {

		/** There is a new view. */
		void show(DiagramView view);

		/** Something was not done. */
		void refused(String message);

		/** There may be something to save, or nothing any more; UI thread. */
		void dirtyChanged();
	}

	private static final int UNDO_LEVELS = 200;

	private final IFile file;
	private final Display display;
	private final Listener listener;
	private final IProject project;
	private final ProjectEdits edits;
	private final SavedDiagram source;
	private final DiagramSession session;
	private final IUndoContext undo;
	private final ValidationMarkers violations;
	private volatile Findings findings = Findings.NONE;
	private boolean started;
	private boolean closed;

	private OpenDiagram(IFile file, ViewFile positions, ViewKey key, Display display, Listener listener) {
		this.file = file;
		this.display = display;
		this.listener = listener;
		this.project = file.getProject();
		this.violations = new ValidationMarkers(file);
		this.edits = PactWorkspace.get().edits(project);
		edits.open(this);
		this.undo = new DiagramUndo(edits.undoContext());
		OperationHistoryFactory.getOperationHistory().setLimit(undo, UNDO_LEVELS);
		OwnSpecifications own = new OwnSpecifications(PactFiles.path(project)
				.orElseThrow(() -> new IllegalArgumentException("its project has no folder on this machine.")));
		this.source = new SavedDiagram(positions, key, own, () -> display.asyncExec(this::positionsChanged),
				diagram -> findings.marks(diagram));
		this.session = new DiagramSession(edits.session(), source, new ToolDialogs(display), this::stepDone, listener::show);
		session.onRefusal(listener::refused);
		source.onViolations(violations::show);
	}

	/** Undo in a diagram: of its positions, and of all texts of its project. */
	private static final class DiagramUndo extends UndoContext {
		private final IUndoContext texts;

		DiagramUndo(IUndoContext texts) {
			this.texts = texts;
		}

		@Override
		public String getLabel() {
			return "Diagram";
		}

		@Override
		public boolean matches(IUndoContext context) {
			return context == this || texts.matches(context);
		}
	}

	private void positionsChanged() {
		if (!closed) {
			keepPositions();
			listener.dirtyChanged();
		}
	}

	private void stepDone(String label, Runnable back, Runnable forth) {
		display.asyncExec(() -> PositionStep.done(label, undo, back, forth));
	}

	/** The project of what an editor is to show; empty if it is no file of one. */
	static Optional<IProject> projectOf(IEditorInput input) {
		return input instanceof IFileEditorInput in ? Optional.of(in.getFile().getProject())
				: Optional.empty();
	}

	/**
	 * Reads the file of an editor.
	 *
	 * @throws PartInitException if it names no diagram that can be shown; says why
	 */
	static OpenDiagram open(IEditorInput input, Display display, Listener listener) throws PartInitException {
		IFile file = ((IFileEditorInput) input).getFile();
		try {
			ViewFile positions = ViewFile.read(PactFiles.path(file)
					.orElseThrow(() -> new IOException("The file is not on this machine.")));
			ViewKey key = positions.views().stream().findFirst().orElseThrow(() -> new IOException(
					"The file names no diagram. Its second line should read: diagram KIND ELEMENT"));
			return new OpenDiagram(file, positions, key, display, listener);
		} catch (IOException | IllegalArgumentException e) {
			throw new PartInitException(file.getName() + " cannot be shown: " + e.getMessage(), e);
		}
	}

	/**
	 * Makes the diagram, and follows the text from now on. Before the first check not all texts are known; one of the
	 * texts as they are is not made again, since it would take its time from the diagram.
	 */
	void start() {
		PactWorkspace workspace = PactWorkspace.get();
		workspace.addListener(this);
		Optional<Snapshot> latest = workspace.latest(project);
		latest.ifPresent(snapshot -> {
			edits.session().with(state -> {
				if (findings == Findings.NONE) {
					findings = Findings.of(snapshot);
				}
			});
			startSession();
		});
		if (latest.isEmpty() || workspace.projectOf(project)
				.filter(live -> live.version() == latest.get().version()).isEmpty()) {
			workspace.requestAnalysis(project);
		}
	}

	private void startSession() {
		if (!started) {
			started = true;
			session.open();
		}
	}

	@Override
	public void analysed(IProject which, Snapshot snapshot) {
		if (!which.equals(project)) {
			return;
		}
		Findings now = Findings.of(snapshot);
		boolean others = !now.looksLike(findings);
		findings = now;
		display.asyncExec(() -> {
			if (closed) {
				return;
			}
			startSession();
			if (others) {
				session.redraw();
			}
			PactFiles.path(file).ifPresent(edits::changed);
		});
	}

	@Override
	public boolean holdsDocuments() {
		return true;
	}

	@Override
	public void touched(IDocument document) {
		listener.dirtyChanged();
	}

	@Override
	public void failed() {
		listener.refused("That did not work, and nothing was changed. The error log has the details.");
	}

	/** What the editor asks. */
	DiagramSession control() {
		return session;
	}

	/** What the editor's Undo is about. */
	IUndoContext undoContext() {
		return undo;
	}

	/** The texts of the project. */
	WorkspaceTexts texts() {
		return edits.texts();
	}

	/** The file with the positions. */
	IFile file() {
		return file;
	}

	@Override
	public void dirtyChanged() {
		listener.dirtyChanged();
	}

	/** Looks at the model, in the thread that it belongs to. */
	void withModel(Consumer<Project> look) {
		edits.session().with(state -> look.accept(state.project()));
	}

	/** Drops statements of the model on the diagram. */
	void drop(ModelDrop.Place place, List<StatementRef> statements) {
		withModel(model -> {
			List<String> names = statements.stream()
					.flatMap(each -> PactFiles.path(each.file()).flatMap(path -> Statements.at(model, path, each.offset()))
							.map(found -> ElementNames.named(ElementNames.of(found))).stream())
					.toList();
			session.request(new Request.DropFromModel("Add", names, place.container(), place.at()));
		});
	}

	/** What was found about an element. */
	List<FindingKey> findings(String name) {
		return findings.about(name);
	}

	/** What the specification offers for what breaks its rules about an element. */
	List<Request.Mend> ownMends(String name) {
		return violations.mends(name);
	}

	/** Opens the statement of an element in the text editor. */
	void openText(String name) {
		edits.session().with(state -> ElementNames.find(state.project(), name).ifPresent(found -> {
			Path path = Places.file(found);
			Place place = Places.of(found);
			PlatformRun.later(() -> PlaceOpener.open(new Location(path, new Range(place.offset(), place.length()))));
		}));
	}

	/** Goes to the first place that keeps the text from being read; else to the problems. */
	void showProblem(IWorkbenchPage page) {
		edits.session().with(state -> {
			Optional<Location> place = state.syntaxErrors().stream().findFirst().map(problem -> new Location(
					problem.place().file(), new Range(problem.place().offset(), problem.place().length())));
			PlatformRun.later(() -> place.ifPresentOrElse(PlaceOpener::open, () -> showProblems(page)));
		});
	}

	private static void showProblems(IWorkbenchPage page) {
		try {
			page.showView(IPageLayout.ID_PROBLEM_VIEW);
		} catch (PartInitException e) {
			Platform.getLog(OpenDiagram.class).log(e.getStatus());
		}
	}

	/** Whether text or positions are not saved. */
	boolean isDirty() {
		return source.isDirty() || texts().isDirty();
	}

	/** Whether positions are not saved. */
	boolean arePositionsDirty() {
		return source.isDirty();
	}

	/**
	 * Saves text and positions.
	 *
	 * @param overwrite whether what other programs have written meanwhile is replaced
	 */
	void save(IProgressMonitor monitor, boolean overwrite) throws CoreException {
		texts().save(monitor, overwrite);
		String text = source.text();
		SafeSave.write(file, text, monitor);
		source.saved(text);
		keepPositions();
	}

	/** Positions that are not saved are kept for the case that the IDE ends before. */
	private void keepPositions() {
		PactFiles.path(file).ifPresent(path -> {
			if (source.isDirty()) {
				PactWorkspace.get().keepUnsaved(path, source.text());
			} else {
				PactWorkspace.get().settled(path);
			}
		});
	}

	/** Shows positions that a crash left unsaved; they are unsaved still. */
	void restore(String text) {
		ViewFile positions = ViewFile.parse(text, file.getName());
		session.refreshAfter(() -> source.restoreUnsaved(positions));
	}

	/** Another program, or another editor, has written the file. */
	void changedOnDisk() {
		try {
			String text = file.readString();
			if (!text.equals(source.text()) && !source.isDirty()) {
				ViewFile positions = ViewFile.parse(text, file.getName());
				session.refreshAfter(() -> source.reload(positions));
			}
		} catch (CoreException e) {
			listener.refused(file.getName() + " was changed, but cannot be read: " + e.getMessage());
		}
	}

	/** Lets go of everything. */
	void close() {
		closed = true;
		// Whoever closes was asked about it; a text editor of the same file keeps its own.
		if (source.isDirty()) {
			PactFiles.path(file).ifPresent(PactWorkspace.get()::settled);
		}
		PactWorkspace.get().removeListener(this);
		session.close();
		violations.clear();
		edits.close(this);
		OperationHistoryFactory.getOperationHistory().dispose(new Only(undo), true, true, true);
	}

	/** Matches nothing but one context: the histories of texts outlive a diagram. */
	private static final class Only extends UndoContext {
		private final IUndoContext one;

		Only(IUndoContext one) {
			this.one = one;
		}

		@Override
		public String getLabel() {
			return one.getLabel();
		}

		@Override
		public boolean matches(IUndoContext context) {
			return context == one || context == this;
		}
	}
}
