package org.pactwright.diagram.ui.internal.wizard;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.pactwright.diagram.positions.ViewKey;

/** Makes a file for a diagram of a project, and opens it. */
public final class NewDiagramWizard extends Wizard implements INewWizard {

	private IWorkbench workbench;
	private NewDiagramPage page;

	public NewDiagramWizard() {
		setWindowTitle("New Diagram");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
		Optional<IProject> project = Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class))
				.map(IResource::getProject);
		page = new NewDiagramPage(project.or(NewDiagramWizard::onlyProject));
	}

	private static Optional<IProject> onlyProject() {
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		return projects.length == 0 ? Optional.empty() : Optional.of(projects[0]);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Optional<NewDiagramPage.Choice> choice = page.choice();
		if (choice.isEmpty()) {
			return false;
		}
		try {
			NewDiagramPage.Choice chosen = choice.get();
			IFile file = DiagramFiles.make(chosen.project(), new ViewKey(chosen.kind(), chosen.target()), chosen.name());
			IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
			return true;
		} catch (PartInitException e) {
			ErrorDialog.openError(getShell(), "New Diagram", "The diagram cannot be opened.", e.getStatus());
			return true;
		} catch (CoreException e) {
			ErrorDialog.openError(getShell(), "New Diagram", "The file could not be made.", e.getStatus());
			return false;
		}
	}
}
