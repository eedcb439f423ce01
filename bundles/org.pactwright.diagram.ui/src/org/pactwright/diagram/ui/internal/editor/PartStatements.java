package org.pactwright.diagram.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.pactwright.language.ide.Symbols;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.StatementRef;

/** Leads from shapes and edges of a diagram to the statements of what they show, so that commands on elements fit them. */
public final class PartStatements implements IAdapterFactory {

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { StatementRef.class };
	}

	// null is the platform's way of saying that there is no such view of it.
	@Override
	public <T> T getAdapter(Object part, Class<T> type) {
		return type == StatementRef.class && part instanceof EditPart shown
				? statement(shown).map(type::cast).orElse(null) : null;
	}

	/** Of an element without a name of its own, as most edges show one, there is none: what is around it is meant. */
	private static Optional<StatementRef> statement(EditPart part) {
		if (!part.isActive() || !(part.getViewer().getEditDomain() instanceof DefaultEditDomain domain)
				|| !(domain.getEditorPart() instanceof DiagramEditor editor)) {
			return Optional.empty();
		}
		return SelectedElements.keyOf(part).flatMap(editor.selected()::target)
				.flatMap(name -> OpenDiagram.projectOf(editor.getEditorInput())
						.flatMap(project -> PactWorkspace.get().projectOf(project))
						.flatMap(live -> Symbols.named(live, name)))
				.flatMap(symbol -> PactFiles.fileAt(symbol.location().file())
						.map(file -> new StatementRef(file, symbol.location().range().offset())));
	}
}
