package org.pactwright.language.ui.internal.handlers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.internal.explorer.ElementNode;
import org.pactwright.language.ui.internal.raci.RaciEditor;

/** Opens the RACI matrix of the project that is selected, or whose file the active editor shows. */
public final class OpenRaci extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Optional<IFile> file = selected(event).or(() -> edited(event)).or(OpenRaci::only);
		if (file.isEmpty()) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "RACI Matrix",
					"Select a project, or open one of its .pact or .rmp files first.");
			return null;
		}
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), file.get());
		return null;
	}

	/** One matrix for each project, whichever of its files it was opened from. */
	private static void open(IWorkbenchPage page, IFile file) throws ExecutionException {
		try {
			Optional<IEditorPart> there = Stream.of(page.getEditorReferences())
					.filter(each -> each.getId().equals(RaciEditor.ID)).map(each -> each.getEditor(true))
					.filter(each -> each != null && each.getEditorInput().getAdapter(IFile.class) instanceof IFile shown
							&& shown.getProject().equals(file.getProject()))
					.findFirst();
			if (there.isPresent()) {
				page.activate(there.get());
			} else {
				page.openEditor(new FileEditorInput(file), RaciEditor.ID, true,
						IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
			}
		} catch (PartInitException e) {
			throw new ExecutionException("The matrix of " + file.getProject().getName() + " does not open", e);
		}
	}

	private static Optional<IFile> selected(ExecutionEvent event) {
		return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? file(selection.getFirstElement())
				: Optional.empty();
	}

	private static Optional<IFile> file(Object element) {
		return switch (element) {
			case ElementNode node -> Optional.of(node.file());
			case IFile file when PactFiles.isPact(file) -> Optional.of(file);
			case IResource resource -> first(resource.getProject());
			case null, default -> Optional.empty();
		};
	}

	private static Optional<IFile> edited(ExecutionEvent event) {
		return Optional.ofNullable(HandlerUtil.getActiveEditor(event))
				.map(editor -> editor.getEditorInput().getAdapter(IFile.class)).flatMap(OpenRaci::file);
	}

	/** Where there is one project only, no other can be meant. */
	private static Optional<IFile> only() {
		List<IProject> open = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(IProject::isAccessible).toList();
		return open.size() == 1 ? first(open.getFirst()) : Optional.empty();
	}

	/** The first file of the language in a project. */
	private static Optional<IFile> first(IProject project) {
		IFile[] found = new IFile[1];
		try {
			project.accept(proxy -> {
				if (found[0] == null && proxy.getType() == IResource.FILE && PactFiles.isPact(proxy.getName())) {
					found[0] = (IFile) proxy.requestResource();
				}
				return found[0] == null && !proxy.isDerived();
			}, IResource.NONE);
		} catch (CoreException closed) {
			return Optional.empty();
		}
		return Optional.ofNullable(found[0]);
	}
}
