package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.workbench.internal.sample.Sample;
import org.pactwright.workbench.internal.sample.Samples;
import org.pactwright.workbench.internal.start.StartInput;
import org.pactwright.workbench.internal.start.StartPage;

/** The start page and what its links do. */
class StartPageTest {

	@AfterEach
	void closeAll() throws CoreException {
		Ui.run(() -> Ui.page().closeAllEditors(false));
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
	}

	@Test
	void oneClickOpensTheEnergySampleWithArchitectureAndPlan() {
		Sample sample = Samples.find("energy-supply").orElseThrow();
		Link link = link("Open the energy supply sample");
		Ui.run(() -> press(link));
		Ui.until("the files of the sample are open", () -> open().containsAll(sample.open()));
		Ui.until("the architecture has the focus",
				() -> Ui.page().getActiveEditor().getEditorInput().getName().equals(sample.open().getFirst()));
		assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject(sample.project()).exists());
	}

	@Test
	void aSecondClickOpensTheSameProject() {
		Sample sample = Samples.find("energy-supply").orElseThrow();
		Link link = link("Open the energy supply sample");
		Ui.run(() -> press(link));
		Ui.until("the files of the sample are open", () -> open().containsAll(sample.open()));
		Ui.run(() -> press(link));
		Ui.until("the project is listed", () -> {
			link(sample.project());
			return true;
		});
		assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
	}

	@Test
	void thereIsOneStartPage() {
		IEditorPart first = show();
		assertSame(first, show());
	}

	@Test
	void everyLinkIsReachedByKeyboard() {
		Composite page = control();
		List<Link> links = new ArrayList<>();
		Ui.find(page, Link.class, links::add);
		assertFalse(links.isEmpty());
		for (Link link : links) {
			assertTrue(Ui.get(() -> link.setFocus()), "focus on " + Ui.get(link::getText));
		}
	}

	@ParameterizedTest
	@CsvSource({ "New project\u2026, New Pactwright Project",
			"Open projects from a folder\u2026, Import Projects from File System or Archive" })
	void aLinkOpensItsDialog(String text, String title) {
		Link link = link(text);
		Ui.start(() -> press(link));
		Shell dialog = Ui.dialog(title);
		Ui.click(dialog, "Cancel");
		Ui.until("the dialog is closed", dialog::isDisposed);
	}

	private static IEditorPart show() {
		Ui.command("org.pactwright.workbench.start");
		return Ui.get(() -> Ui.page().findEditor(new StartInput()));
	}

	private static Composite control() {
		StartPage page = (StartPage) show();
		return Ui.get(() -> page.control());
	}

	private static Link link(String text) {
		return Ui.find(control(), Link.class, it -> text.equals(it.getData("action")));
	}

	private static void press(Link link) {
		Event event = new Event();
		event.text = link.getText();
		link.notifyListeners(SWT.Selection, event);
	}

	private static List<String> open() {
		return Arrays.stream(Ui.page().getEditorReferences()).map(IEditorReference::getName).toList();
	}
}
