package org.pactwright.workbench.internal.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.pactwright.diagram.ui.internal.rehearsal.WarmUp;
import org.pactwright.workbench.internal.sample.ProjectMaker;

/**
 * One measurement of the diagram editors: makes a project of the files of a folder, works on its diagrams, writes what
 * it has measured, and ends the workbench. Times are in milliseconds and memory in bytes. When something fails, the
 * results hold {@code error} instead.
 */
final class BenchRun implements Runnable {

	/** The diagram that is worked on. */
	private static final String DIAGRAM = "bench-00.pview";
	/** The text that it is made of. */
	private static final String TEXT = "bench.pact";
	private static final String ENDING = ".pview";

	private final Path folder;
	private final Properties results = new Properties();

	/** @param folder holds {@code model/}, with one architecture and at least one diagram of it */
	BenchRun(Path folder) {
		this.folder = folder;
	}

	@Override
	public void run() {
		try {
			measure();
		} catch (CoreException | IOException | InterruptedException | RuntimeException | AssertionError e) {
			Platform.getLog(BenchRun.class).error("The measurement failed", e);
			results.clear();
			results.setProperty("error", Optional.ofNullable(e.getMessage()).orElse(e.toString()));
		} finally {
			write();
			Screen.start(() -> {
				Screen.window().getActivePage().closeAllEditors(false);
				PlatformUI.getWorkbench().close();
			});
		}
	}

	private void measure() throws CoreException, IOException, InterruptedException {
		IProject project = ProjectMaker.withTexts("bench", texts(), new NullProgressMonitor());
		Screen.run(() -> Screen.window().getActivePage().closeAllEditors(false));
		Screen.settle(project);
		Job.getJobManager().join(WarmUp.FAMILY, new NullProgressMonitor());
		DiagramBench bench = new DiagramBench(project.getFile(TEXT), project.getFile(DIAGRAM), this::took);
		bench.open();
		results.setProperty("elements", Integer.toString(bench.elements()));
		bench.edit();
		bench.drag();
		bench.type();
		Screen.run(() -> Screen.window().getActivePage().closeAllEditors(false));
		memory(project);
	}

	private void memory(IProject project) throws InterruptedException {
		List<IFile> diagrams = new ArrayList<>();
		for (int i = 0; project.getFile(name(i)).exists(); i++) {
			diagrams.add(project.getFile(name(i)));
		}
		MemoryBench bench = new MemoryBench(project, diagrams);
		MemoryBench.Heap heap = bench.run();
		results.setProperty("editors", Integer.toString(diagrams.size()));
		results.setProperty("heap.before", Long.toString(heap.before()));
		results.setProperty("heap.open", Long.toString(heap.open()));
		results.setProperty("heap.after", Long.toString(heap.after()));
	}

	private static String name(int index) {
		return "bench-%02d%s".formatted(index, ENDING);
	}

	private void took(String what, double value) {
		results.merge(what, Double.toString(value), (before, more) -> before + " " + more);
	}

	private Map<String, String> texts() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder.resolve("model"))) {
			for (Path file : files.toList()) {
				texts.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return texts;
	}

	private void write() {
		try (Writer out = Files.newBufferedWriter(folder.resolve("results.properties"), StandardCharsets.UTF_8)) {
			results.store(out, null);
		} catch (IOException e) {
			Platform.getLog(BenchRun.class).error("The results cannot be written", e);
		}
	}
}
