package org.pactwright.language.ui.internal.editor;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.contexts.IContextService;
import org.pactwright.language.ui.PactDocument;
import org.pactwright.language.ui.PactFiles;

/** Switches the key bindings of the language on in its editors: they are generic editors, which cannot say so. */
final class EditorKeys implements IPartListener2, IWindowListener {

	/** Context of all keys and commands on the text. */
	static final String CONTEXT = "org.pactwright.language.ui.editor";

	private final Set<IWorkbenchPart> known = Collections.newSetFromMap(new WeakHashMap<>());

	void follow(IWorkbench workbench) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
		}
		workbench.addWindowListener(this);
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		for (IWorkbenchPage page : window.getPages()) {
			for (IWorkbenchPartReference reference : page.getEditorReferences()) {
				look(reference);
			}
		}
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// Contexts belong to the editors.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Contexts belong to the editors.
	}

	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		look(reference);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		look(reference);
	}

	// A part that is not created yet is looked at when it opens.
	private void look(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IEditorPart editor && !known.contains(editor)
				&& PactFiles.isPact(editor.getEditorInput().getName())
				&& editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer
				&& PactDocument.of(viewer).isPresent()) {
			known.add(editor);
			editor.getSite().getService(IContextService.class).activateContext(CONTEXT);
		}
	}
}
