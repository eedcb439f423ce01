package org.pactwright.workbench.internal.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.ide.IDE;
import org.pactwright.diagram.ui.internal.editor.DiagramEditor;

/** Opens many diagrams, closes them all, and looks whether their memory comes back. */
final class MemoryBench {

	private static final int COLLECTIONS = 3;
	private static final long PAUSE = 200;

	private final IProject project;
	private final List<IFile> diagrams;

	/**
	 * What is in use, in bytes, after what nobody needs was collected.
	 *
	 * @param before without an editor, though there were some
	 * @param open with all editors
	 * @param after without an editor again
	 */
	record Heap(long before, long open, long after) {
	}

	MemoryBench(IProject project, List<IFile> diagrams) {
		this.project = project;
		this.diagrams = diagrams;
	}

	/** Measures; no editor must be open. */
	Heap run() throws InterruptedException {
		// once without counting: what the platform keeps of editors, it keeps once
		openAll();
		closeAll();
		long before = used();
		openAll();
		long open = used();
		closeAll();
		return new Heap(before, open, used());
	}

	private void openAll() throws InterruptedException {
		List<DiagramEditor> editors = new ArrayList<>();
		for (IFile file : diagrams) {
			Screen.run(() -> editors.add((DiagramEditor) IDE.openEditor(Screen.window().getActivePage(), file, true)));
			DiagramEditor last = editors.getLast();
			Screen.until("a diagram is shown", () -> last.model().view().isPresent());
		}
		Screen.settle(project);
	}

	private void closeAll() throws InterruptedException {
		Screen.run(() -> Screen.window().getActivePage().closeAllEditors(false));
		Screen.settle(project);
	}

	private static long used() throws InterruptedException {
		for (int i = 0; i < COLLECTIONS; i++) {
			System.gc();
			Thread.sleep(PAUSE);
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}
}
