package org.pactwright.language.ui.internal.unsaved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PlaceOpener;
import org.pactwright.language.ui.Restorable;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts.Kept;

/** Offers what a crash left unsaved: opened in editors, still unsaved, so that the user decides with Save and Undo. */
public final class UnsavedOffer {

	private UnsavedOffer() {
	}

	/**
	 * Asks when there is something to restore; UI thread. What the files hold already is forgotten without a word. What
	 * is restored stays kept until it is saved or its editor closed, what does not open stays for the next start.
	 */
	public static void make(UnsavedTexts texts, Shell shell) {
		List<Kept> left = texts.all().stream().filter(kept -> {
			boolean differs = differs(kept);
			if (!differs) {
				texts.drop(kept.file());
			}
			return differs;
		}).toList();
		if (left.isEmpty()) {
			return;
		}
		String names = left.stream().map(kept -> kept.file().toString()).collect(Collectors.joining("\n"));
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, "Unsaved Changes",
				"Pactwright ended without saving changes in\n" + names
						+ "\nRestored text is not saved yet; Undo takes it back.",
				SWT.NONE, "&Restore", "&Discard");
		for (Kept kept : left) {
			if (answer == 0) {
				refresh(kept.file());
				PlaceOpener.open(kept.file()).ifPresent(editor -> restore(editor, kept));
			} else if (answer == 1) {
				texts.drop(kept.file());
			}
		}
	}

	/** After a crash the workspace may not know the files of a project yet, nor then which editor is theirs. */
	private static void refresh(Path file) {
		Optional<IFile> known = PactFiles.fileAt(file).filter(found -> !found.isSynchronized(IResource.DEPTH_ZERO));
		try {
			if (known.isPresent()) {
				known.get().getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
			}
		} catch (CoreException e) {
			Platform.getLog(UnsavedOffer.class).log(e.getStatus());
		}
	}

	private static void restore(IEditorPart editor, Kept kept) {
		if (editor.getAdapter(Restorable.class) instanceof Restorable other) {
			other.restore(kept.text());
		} else if (editor.getAdapter(ITextEditor.class) instanceof ITextEditor text) {
			text.getDocumentProvider().getDocument(text.getEditorInput()).set(kept.text());
		}
	}

	private static boolean differs(Kept kept) {
		Path file = kept.file();
		try {
			return Files.isRegularFile(file) && !Files.readString(file).equals(kept.text());
		} catch (IOException e) {
			return Files.isReadable(file); // Not text any more, or not to be read: only the first is worth asking.
		}
	}
}
