package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pactwright.language.ui.PactWorkspace;

/** The wizards, driven through their dialogs. */
class NewProjectTest {

	@AfterEach
	void deleteAll() throws CoreException {
		Ui.run(() -> Ui.page().closeAllEditors(false));
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	@Test
	void anEmptyProjectOpensAnArchitectureThatParses() {
		Shell dialog = open("org.pactwright.workbench.newProject", StructuredSelection.EMPTY, "New Pactwright Project");
		choose(dialog, "Empty project");
		name(dialog, "East net");
		Ui.click(dialog, "Finish");
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("East net").getFile("model.pact");
		Ui.until("the architecture is open", () -> Ui.page().getActiveEditor() != null
				&& Ui.page().getActiveEditor().getEditorInput().getName().equals("model.pact"));
		Ui.until("it is analysed", () -> PactWorkspace.get().latest(file.getProject()).isPresent());
		assertEquals(List.of(), PactWorkspace.get().latest(file.getProject()).orElseThrow().problems());
	}

	@Test
	void anEmptyProjectLeavesOutTheRulePacksThatWereSwitchedOff() throws CoreException, IOException {
		Shell dialog = open("org.pactwright.workbench.newProject", StructuredSelection.EMPTY, "New Pactwright Project");
		choose(dialog, "Empty project");
		name(dialog, "Local");
		choose(dialog, "Leave out NATO civil preparedness (for purely local partnerships)");
		choose(dialog, "Leave out UNECE public-private partnerships (for purely local partnerships)");
		Ui.click(dialog, "Finish");
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Local").getFile("model.pact");
		Ui.until("the architecture is there", file::exists);
		String text = new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8);
		assertFalse(text.contains("NATO") || text.contains("UNECE"), text);
		assertTrue(text.contains("ISO44001"), text);
	}

	@Test
	void aNameThatIsTakenDoesNotFinish() throws CoreException {
		ResourcesPlugin.getWorkspace().getRoot().getProject("Taken").create(null);
		Shell dialog = open("org.pactwright.workbench.newProject", StructuredSelection.EMPTY, "New Pactwright Project");
		name(dialog, "Taken");
		Button finish = Ui.find(dialog, Button.class, it -> it.getText().replace("&", "").equals("Finish"));
		assertFalse(Ui.get(finish::isEnabled));
		Ui.click(dialog, "Cancel");
		Ui.until("the dialog is closed", dialog::isDisposed);
	}

	@Test
	void aNewPlanIsForThePartnershipOfTheProject() throws CoreException, IOException {
		String model = TestProject.CLEAN.replaceFirst("}\\s*$", """
					partnership Net "Net" operational memorandum voluntary at municipal {
						scope "x" journey engage_and_explore
					}
				}
				""");
		try (TestProject project = TestProject.with(model)) {
			project.analysed();
			Shell dialog = open("org.pactwright.workbench.newPlan", new StructuredSelection(project.project()),
					"New File");
			Ui.click(dialog, "Finish");
			Ui.until("the plan is there", () -> project.file("plan.rmp").exists());
			String text = new String(project.file("plan.rmp").getContents().readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(text.contains("partnership Net\n"), text);
			Ui.until("the plan is open", () -> Ui.page().getActiveEditor() != null
					&& Ui.page().getActiveEditor().getEditorInput().getName().equals("plan.rmp"));
			project.analysed();
			assertEquals(List.of(), PactWorkspace.get().latest(project.project()).orElseThrow().problems());
		}
	}

	private static Shell open(String wizard, StructuredSelection selection, String title) {
		Ui.start(() -> {
			try {
				IWizard made = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(wizard).createWizard();
				((INewWizard) made).init(PlatformUI.getWorkbench(), selection);
				new WizardDialog(Ui.window().getShell(), made).open();
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		});
		return Ui.dialog(title);
	}

	private static void choose(Shell dialog, String option) {
		Button button = Ui.find(dialog, Button.class, it -> it.getText().replace("&", "").equals(option));
		Ui.run(() -> {
			for (var other : button.getParent().getChildren()) {
				if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0
						&& (button.getStyle() & SWT.RADIO) != 0) {
					radio.setSelection(false);
				}
			}
			Ui.click(button);
		});
	}

	private static void name(Shell dialog, String name) {
		Text text = Ui.find(dialog, Text.class, it -> (it.getStyle() & SWT.READ_ONLY) == 0);
		Ui.run(() -> text.setText(name));
	}
}
