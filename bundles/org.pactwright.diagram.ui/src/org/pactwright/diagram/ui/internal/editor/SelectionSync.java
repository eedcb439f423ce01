package org.pactwright.diagram.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.INullSelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pactwright.diagram.ui.internal.session.ElementNames;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.ide.session.Statements;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.StatementRef;

/**
 * Keeps the selection of a diagram in step with the rest of the window: what the caret stands on in a text editor, what
 * is selected in the Project Explorer and in Problems is selected here, and what is selected here is shown in the text
 * editor, if one is in sight. The part that the user works in leads.
 */
final class SelectionSync implements INullSelectionListener {

	private final DiagramEditor editor;
	private final OpenDiagram diagram;

	SelectionSync(DiagramEditor editor, OpenDiagram diagram) {
		this.editor = editor;
		this.diagram = diagram;
	}

	void start() {
		editor.getSite().getPage().addPostSelectionListener(this);
	}

	void stop() {
		editor.getSite().getPage().removePostSelectionListener(this);
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (selection == null || !editor.isAlive()) {
			return;
		}
		if (part == editor) {
			lead();
		} else if (editor.getSite().getPage().isPartVisible(editor)) {
			statement(part, selection).ifPresent(this::follow);
		}
	}

	private static Optional<StatementRef> statement(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof ITextSelection caret && part instanceof ITextEditor text
				&& text.getEditorInput() instanceof IFileEditorInput input) {
			return Optional.of(new StatementRef(input.getFile(), caret.getOffset()));
		}
		if (selection instanceof IStructuredSelection chosen && chosen.size() == 1) {
			IMarker marker = Adapters.adapt(chosen.getFirstElement(), IMarker.class);
			if (marker != null && marker.getResource() instanceof IFile file) {
				return Optional.of(new StatementRef(file, marker.getAttribute(IMarker.CHAR_START, 0)));
			}
			return Optional.ofNullable(Adapters.adapt(chosen.getFirstElement(), StatementRef.class));
		}
		return Optional.empty();
	}

	private void follow(StatementRef statement) {
		Optional<Path> file = PactFiles.path(statement.file());
		if (!diagram.file().getProject().equals(statement.file().getProject()) || file.isEmpty()
				|| !PactFiles.isPact(statement.file().getName())) {
			return;
		}
		diagram.withModel(project -> Statements.at(project, file.get(), statement.offset())
				.map(ElementNames::upToNamed).ifPresent(names -> PlatformRun.later(() -> show(names))));
	}

	/** The first of these that is on the diagram; what is selected stays if none is. */
	private void show(List<String> names) {
		if (!editor.isAlive() || editor.getSite().getPage().getActivePart() == editor) {
			return;
		}
		names.stream().map(editor.model()::keysOf).filter(keys -> !keys.isEmpty()).findFirst()
				.filter(keys -> !editor.selectedKeys().equals(keys)).ifPresent(editor.selected()::select);
	}

	/** Shows the statement of what is selected, without going there. */
	private void lead() {
		List<String> names = editor.selected().targets();
		if (names.size() != 1) {
			return;
		}
		diagram.withModel(project -> ElementNames.find(project, names.getFirst()).ifPresent(found -> {
			Place place = Places.of(found);
			PlatformRun.later(() -> reveal(Places.file(found), place));
		}));
	}

	private void reveal(Path path, Place place) {
		if (!editor.isAlive()) {
			return;
		}
		Optional<IEditorPart> text = PactFiles.fileAt(path)
				.map(file -> editor.getSite().getPage().findEditor(new FileEditorInput(file)));
		text.filter(ITextEditor.class::isInstance).filter(editor.getSite().getPage()::isPartVisible)
				.map(ITextEditor.class::cast)
				.ifPresent(found -> found.selectAndReveal(place.offset(), place.length()));
	}
}
