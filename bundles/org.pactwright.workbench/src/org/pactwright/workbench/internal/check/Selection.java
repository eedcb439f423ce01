package org.pactwright.workbench.internal.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** Which projects a command means. */
public final class Selection {

	private Selection() {
	}

	/**
	 * The open projects selected; when none is, the project of the active editor; when there is none either, the only
	 * open project of the workspace.
	 */
	public static List<IProject> projects(ExecutionEvent event) {
		Set<IProject> projects = new LinkedHashSet<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			for (Object element : selection) {
				project(Adapters.adapt(element, IResource.class)).ifPresent(projects::add);
			}
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		if (projects.isEmpty() && editor != null) {
			project(ResourceUtil.getResource(editor.getEditorInput())).ifPresent(projects::add);
		}
		return projects.isEmpty() ? onlyOne() : List.copyOf(projects);
	}

	private static Optional<IProject> project(IResource resource) {
		return Optional.ofNullable(resource).map(IResource::getProject).filter(IProject::isAccessible);
	}

	private static List<IProject> onlyOne() {
		List<IProject> open = List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).stream()
				.filter(IProject::isAccessible).toList();
		return open.size() == 1 ? open : List.of();
	}
}
