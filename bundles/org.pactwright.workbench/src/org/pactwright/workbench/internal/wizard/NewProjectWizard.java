package org.pactwright.workbench.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.pactwright.workbench.internal.Errors;
import org.pactwright.workbench.internal.sample.OpenSample;
import org.pactwright.workbench.internal.sample.ProjectMaker;

/** Makes a project from a sample, or an empty one, and opens its files. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private static final String ARCHITECTURE = "model.pact";

	private NewProjectPage page;
	private IWorkbench workbench;

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		setWindowTitle("New Pactwright Project");
		setNeedsProgressMonitor(true);
		ResourceLocator.imageDescriptorFromBundle("org.pactwright.workbench", "icons/wizard.svg")
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void addPages() {
		page = new NewProjectPage();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		NewProjectPage.Choice choice = page.choice();
		IProject[] made = new IProject[1];
		try {
			getContainer().run(true, false, monitor -> made[0] = make(choice, monitor));
		} catch (InvocationTargetException e) {
			String message = "Project " + choice.name() + " could not be made: " + Errors.message(e.getCause())
					+ " Choose another name or free some space.";
			ErrorDialog.openError(getShell(), "New Project", null, Errors.status(message, e.getCause()));
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
		List<String> files = choice.sample().map(it -> it.open()).orElse(List.of(ARCHITECTURE));
		OpenSample.show(made[0], files, workbench.getActiveWorkbenchWindow());
		return true;
	}

	private static IProject make(NewProjectPage.Choice choice, IProgressMonitor monitor)
			throws InvocationTargetException {
		try {
			return choice.sample().isPresent()
					? ProjectMaker.fromSample(choice.sample().get(), choice.name(), monitor)
					: ProjectMaker.withTexts(choice.name(), Map.of(ARCHITECTURE,
							Templates.architecture(choice.name(), LocalDate.now(), choice.leftOut())), monitor);
		} catch (CoreException e) {
			throw new InvocationTargetException(e);
		}
	}
}
