package org.pactwright.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.actions.ActionFactory;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.control.Request.Delete;
import org.pactwright.diagram.ui.internal.control.Request.Paste;
import org.pactwright.edit.CopiedText;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;
import org.pactwright.viewpoint.diagram.DiagramElement;

/** Cut, copy and paste of elements: what is on the clipboard is the text of their statements. */
final class ClipboardActions {

	private final DiagramEditor editor;

	ClipboardActions(DiagramEditor editor) {
		this.editor = editor;
	}

	/** The actions, under the names that the workbench has for them. */
	List<IAction> all() {
		return List.of(action(ActionFactory.CUT, "Cut", true, () -> copy(true)),
				action(ActionFactory.COPY, "Copy", true, () -> copy(false)),
				action(ActionFactory.PASTE, "Paste", false, this::paste));
	}

	private IAction action(ActionFactory kind, String text, boolean ofSelection, Runnable work) {
		SelectionAction action = new SelectionAction(editor) {
			@Override
			protected boolean calculateEnabled() {
				return editor.session() != null && (!ofSelection || !editor.selectedKeys().isEmpty());
			}

			@Override
			public void run() {
				work.run();
			}
		};
		action.setId(kind.getId());
		action.setActionDefinitionId(kind.getCommandId());
		action.setText(text);
		return action;
	}

	private void copy(boolean cut) {
		List<String> keys = editor.selectedKeys();
		String project = editor.project().getFullPath().toString();
		editor.session().look(look -> {
			List<EObject> elements = keys.stream().flatMap(key -> look.find().apply(key).stream())
					.map(DiagramElement::target).distinct().toList();
			String text = CopiedText.of(look.project(), elements);
			List<String> names = elements.stream().filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
					.filter(each -> each.getId() != null).map(Names::qualified).toList();
			PlatformRun.later(() -> copied(text, new ElementTransfer.Copied(project, names), cut ? keys : List.of()));
		});
	}

	private void copied(String text, ElementTransfer.Copied elements, List<String> cut) {
		if (text.isEmpty()) {
			editor.refused("What is selected is no statement of its own that could be copied.");
			return;
		}
		Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
		try {
			clipboard.setContents(new Object[] { text, elements },
					new Transfer[] { TextTransfer.getInstance(), new ElementTransfer() });
		} finally {
			clipboard.dispose();
		}
		if (!cut.isEmpty()) {
			editor.session().request(new Delete("Cut", cut));
		}
	}

	private void paste() {
		Clipboard clipboard = new Clipboard(editor.getSite().getShell().getDisplay());
		try {
			if (!(clipboard.getContents(TextTransfer.getInstance()) instanceof String text) || text.isBlank()) {
				editor.refused("There are no statements on the clipboard.");
				return;
			}
			List<String> names = clipboard.getContents(new ElementTransfer()) instanceof ElementTransfer.Copied copied
					&& copied.project().equals(editor.project().getFullPath().toString()) ? copied.names() : List.of();
			List<String> keys = editor.selectedKeys();
			editor.session().request(new Paste("Paste", text, names,
					Optional.of(keys).filter(all -> all.size() == 1).map(List::getFirst).orElse(Request.DIAGRAM)));
		} finally {
			clipboard.dispose();
		}
	}
}
