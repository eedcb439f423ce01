package org.pactwright.workbench.internal.wizard;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PlaceOpener;

/** Makes a file of one kind with a first text, and opens it. */
public abstract class NewFileWizard extends Wizard implements INewWizard {

	/** New architecture (.pact). */
	public static final class Architecture extends NewFileWizard {
		@Override
		protected NewFilePage page(IStructuredSelection selection) {
			return new NewFilePage(selection, PactFiles.ARCHITECTURE, "New Architecture",
					"Organisations, governance bodies, agreements, exchanges and what they depend on.");
		}
	}

	/** New relationship management plan (.rmp). */
	public static final class Plan extends NewFileWizard {
		@Override
		protected NewFilePage page(IStructuredSelection selection) {
			return new NewFilePage(selection, PactFiles.PLAN, "New Relationship Management Plan",
					"Objectives, stages, risks and exit of one partnership.");
		}
	}

	private NewFilePage page;
	private IStructuredSelection selection;

	protected abstract NewFilePage page(IStructuredSelection selected);

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selected) {
		selection = selected;
		setWindowTitle("New File");
		ResourceLocator.imageDescriptorFromBundle("org.pactwright.workbench", "icons/wizard.svg")
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	@Override
	public void addPages() {
		page = page(selection);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IFile file = page.createNewFile();
		if (file == null) {
			return false; // The page has told why.
		}
		PactFiles.path(file).ifPresent(PlaceOpener::open);
		return true;
	}
}
