package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.gef.ui.actions.SelectionAction;
import org.pactwright.diagram.ui.internal.control.Request.Hide;

/** Hides what is selected on this diagram; the model stays. */
final class HideAction extends SelectionAction {

	/** Key among the actions of an editor. */
	static final String ID = "org.pactwright.diagram.ui.hide";

	private final DiagramEditor editor;

	HideAction(DiagramEditor editor) {
		super(editor);
		this.editor = editor;
		setId(ID);
		setText("Hide from Diagram");
	}

	@Override
	protected boolean calculateEnabled() {
		return editor.session() != null && !editor.selectedKeys().isEmpty();
	}

	@Override
	public void run() {
		editor.session().request(new Hide("Hide", editor.selectedKeys(), true));
	}
}
