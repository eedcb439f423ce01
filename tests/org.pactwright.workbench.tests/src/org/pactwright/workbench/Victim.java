package org.pactwright.workbench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;
import org.pactwright.workbench.internal.sample.ProjectMaker;

/**
 * Works in a workbench of its own until that is killed: takes what a crash left unsaved, then edits and saves the same
 * text again and again. Each step is a line on standard output; before it touches anything it awaits a line.
 */
public final class Victim implements IStartup {

	/** System property: the number of the first text that is saved. Without it nothing happens. */
	static final String FIRST = "pactwright.test.victim";
	/** System property: whether something unsaved is to be offered. */
	static final String OFFERED = "pactwright.test.victim.offered";
	/** The project with the text, in the workspace; it is made when it is not there. */
	static final String PROJECT = "Killed";
	static final String FILE = "model.pact";
	/** Begins the lines that count. */
	static final String SAYS = "victim: ";
	private static final int LINES = 60_000;

	private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	@Override
	public void earlyStartup() {
		Integer first = Integer.getInteger(FIRST);
		if (first != null) {
			Thread.ofPlatform().daemon().name("victim").start(() -> work(first));
		}
	}

	private static void work(int first) {
		try {
			ITextEditor editor = Boolean.getBoolean(OFFERED) ? restored() : opened();
			for (int number = first; true; number++) {
				save(editor, number);
			}
		} catch (CoreException | RuntimeException | AssertionError e) {
			say("failed " + e);
			e.printStackTrace();
		}
	}

	/** Takes what is offered; says which text that is. */
	private static ITextEditor restored() {
		Shell offer = Ui.dialog("Unsaved Changes");
		say("offered");
		awaitLine();
		Ui.click(offer, "Restore");
		Ui.until("the text is back, unsaved",
				() -> Ui.page() != null && Ui.page().getActiveEditor() instanceof ITextEditor it && it.isDirty());
		ITextEditor editor = Ui.get(() -> (ITextEditor) Ui.page().getActiveEditor());
		String text = TestProject.text(editor);
		int number = number(text);
		say(text.equals(text(number)) ? "restored " + number : "failed: what was restored is not whole");
		return editor;
	}

	private static ITextEditor opened() throws CoreException {
		Ui.until("the window is open", () -> Ui.page() != null);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
		if (!project.exists()) {
			project = ProjectMaker.withTexts(PROJECT, Map.of(FILE, text(0)), new NullProgressMonitor());
		}
		IProject there = project;
		ITextEditor editor = Ui.get(() -> (ITextEditor) IDE.openEditor(Ui.page(), there.getFile(FILE), true));
		say("opened " + number(TestProject.text(editor)));
		awaitLine();
		return editor;
	}

	private static void awaitLine() {
		try {
			System.in.read();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void save(ITextEditor editor, int number) {
		UnsavedTexts kept = new UnsavedTexts(unsaved(Platform.getLocation().toPath()));
		Ui.run(() -> TestProject.document(editor).set(text(number)));
		Ui.until("the text is kept", () -> kept.all().stream().anyMatch(it -> number(it.text()) == number));
		say("saving " + number);
		Ui.press(SWT.CTRL, 's');
		Ui.until("it is saved", () -> !editor.isDirty());
		say("saved " + number);
	}

	/** Where a workspace keeps what is not saved. */
	static Path unsaved(Path workspace) {
		return workspace.resolve(".metadata/.plugins/org.pactwright.language.ui/unsaved");
	}

	/** What is saved the n-th time: the number in many lines, so that a part of it shows. */
	static String text(int number) {
		return "// text " + number + "\n" + TestProject.CLEAN + ("// text " + number + "\n").repeat(LINES + number % 7 * 100);
	}

	/** The number of a text by its first line; -1 for no such text. */
	static int number(String text) {
		String first = text.lines().findFirst().orElse("");
		return first.matches("// text \\d+") ? Integer.parseInt(first.substring("// text ".length())) : -1;
	}

	private static void say(String what) {
		OUT.println(SAYS + what);
	}
}
