package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.gef.ui.actions.SelectionAction;

/** Goes to the statement of what is selected. */
final class OpenTextAction extends SelectionAction {

	/** Key among the actions of an editor, and the command of F3. */
	static final String ID = "org.pactwright.diagram.ui.openText";

	private final DiagramEditor editor;

	OpenTextAction(DiagramEditor editor) {
		super(editor);
		this.editor = editor;
		setId(ID);
		setActionDefinitionId("org.pactwright.language.ui.openDeclaration");
		setText("Open Text");
	}

	@Override
	protected boolean calculateEnabled() {
		return !editor.selectedKeys().isEmpty();
	}

	@Override
	public void run() {
		editor.openText(editor.selectedKeys().getFirst());
	}
}
