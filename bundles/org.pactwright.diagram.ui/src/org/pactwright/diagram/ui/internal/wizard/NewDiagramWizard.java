package org.pactwright.diagram.ui.internal.wizard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
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
import org.pactwright.diagram.positions.ViewFile;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.positions.ViewSwitches;

/** Makes a file for a diagram of a project, and opens it. */
public final class NewDiagramWizard extends Wizard implements INewWizard {

	private static final String FOLDER = "diagrams";

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
			IFile file = file(choice.get());
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

	/** The file of the diagram; one that is there already is opened as it is. */
	private static IFile file(NewDiagramPage.Choice choice) throws CoreException {
		IFolder folder = choice.project().getFolder(FOLDER);
		if (!folder.exists()) {
			folder.create(true, true, null);
		}
		IFile file = folder.getFile(choice.name() + ".pview");
		if (!file.exists()) {
			String text = ViewFile.empty().with(new ViewKey(choice.kind(), choice.target()),
					new ViewSwitches(List.of(), List.of())).text();
			file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
		}
		return file;
	}
}
