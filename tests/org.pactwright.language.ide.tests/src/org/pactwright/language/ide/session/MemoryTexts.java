package org.pactwright.language.ide.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.pactwright.edit.DocumentEdits;

/** Texts in memory with the model of them; asks and waits. */
public final class MemoryTexts implements ProjectTexts, AutoCloseable {

	public static final Path ROOT = Path.of("project").toAbsolutePath();
	public static final Path FILE = ROOT.resolve("a.pact");

	private final Map<Path, String> texts = new TreeMap<>();
	private final List<RuntimeException> failures = new ArrayList<>();
	private final List<String> steps = new ArrayList<>();
	private final ProjectSession project = new ProjectSession(ROOT, this, failures::add);

	public MemoryTexts(Map<Path, String> texts) {
		this.texts.putAll(texts);
	}

	@Override
	public synchronized Map<Path, String> current() {
		return new TreeMap<>(texts);
	}

	@Override
	public synchronized boolean apply(DocumentEdits edits, Map<Path, String> base, String label) {
		if (!edits.byFile().keySet().stream().allMatch(file -> base.get(file).equals(texts.get(file)))) {
			return false;
		}
		edits.byFile().forEach((file, list) -> texts.compute(file, (key, text) -> DocumentEdits.apply(text, list)));
		steps.add(label);
		return true;
	}

	public String text() {
		return current().get(FILE);
	}

	/** Somebody else changes a text. */
	public void type(String text) {
		synchronized (this) {
			texts.put(FILE, text);
		}
		project.changed();
	}

	/** What was written so far, one label for each step of undo. */
	public List<String> steps() {
		return steps;
	}

	public ProjectSession project() {
		return project;
	}

	/** Waits until everything is done, and fails when something failed. */
	public void settle() {
		wait(answer -> project.with(state -> answer.accept("")));
		wait(answer -> project.with(state -> answer.accept("")));
		if (!failures.isEmpty()) {
			throw failures.getFirst();
		}
	}

	/** The answer to a question. */
	public <T> T wait(Consumer<Consumer<T>> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		question.accept(answer::complete);
		try {
			return answer.get(20, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException e) {
			throw new IllegalStateException(failures.isEmpty() ? e : failures.getFirst());
		}
	}

	@Override
	public void close() {
		project.close();
	}
}
