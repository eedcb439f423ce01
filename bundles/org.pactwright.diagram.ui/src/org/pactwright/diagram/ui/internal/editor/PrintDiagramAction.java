package org.pactwright.diagram.ui.internal.editor;

import java.io.IOException;

import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.swt.printing.Printer;
import org.eclipse.ui.actions.ActionFactory;

/** Prints the diagram on one page. */
final class PrintDiagramAction extends WorkbenchPartAction {

	private final DiagramEditor editor;

	PrintDiagramAction(DiagramEditor editor) {
		super(editor);
		this.editor = editor;
		setId(ActionFactory.PRINT.getId());
		setText("Print...");
	}

	@Override
	protected boolean calculateEnabled() {
		return Printer.getPrinterList().length > 0;
	}

	@Override
	public void run() {
		editor.model().view().ifPresent(view -> {
			try {
				new Pictures(editor.getSite().getShell()).print(editor.overlay().picture(view), view.title());
			} catch (IOException e) {
				editor.refused("The diagram cannot be printed: " + e.getMessage());
			}
		});
	}
}
