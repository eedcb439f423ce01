package org.pactwright.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.pactwright.diagram.ui.internal.control.Request.Arrange;

/** Arranges what is selected, or everything. */
final class ArrangeAction extends Action {

	/** Key among the actions of an editor. */
	static final String ID = "org.pactwright.diagram.ui.arrange";

	private final DiagramEditor editor;

	ArrangeAction(DiagramEditor editor) {
		super("Arrange\tCtrl+Shift+A");
		this.editor = editor;
		setId(ID);
	}

	@Override
	public void run() {
		List<String> keys = editor.selectedKeys();
		editor.session()
				.request(new Arrange("Arrange", keys.size() < 2 ? Optional.empty() : Optional.of(keys)));
	}
}
