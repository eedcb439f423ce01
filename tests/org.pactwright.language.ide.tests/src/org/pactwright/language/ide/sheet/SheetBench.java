package org.pactwright.language.ide.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.language.ide.internal.sheet.SheetMaker;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ide.session.ProjectSession.ProjectState;
import org.pactwright.language.ide.session.ProjectTexts;
import org.pactwright.language.project.Project;

/** A property sheet over texts in memory; asks and waits. */
final class SheetBench implements ProjectTexts, AutoCloseable {

	static final Path ROOT = Path.of("project").toAbsolutePath();
	static final Path FILE = ROOT.resolve("a.pact");

	private final Map<Path, String> texts = new TreeMap<>();
	private final List<RuntimeException> failures = new ArrayList<>();
	private final List<String> steps = new ArrayList<>();
	private final ProjectSession project;
	private final SheetSession sheet;
	private volatile SheetView view = SheetView.NOTHING;

	private SheetBench(Map<Path, String> texts) {
		this.texts.putAll(texts);
		project = new ProjectSession(ROOT, this, failures::add);
		sheet = new SheetSession(project, shown -> view = shown);
	}

	static SheetBench of(String text) {
		return new SheetBench(Map.of(FILE, text));
	}

	static SheetBench of(Map<Path, String> texts) {
		return new SheetBench(texts);
	}

	/** The sheet of an element of which nothing is said. */
	static SheetView blank(EClass type) {
		return SheetMaker.make(List.of(EcoreUtil.create(type)), new ProjectState(Project.of(ROOT, Map.of()), Map.of()));
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

	String text() {
		return current().get(FILE);
	}

	/** What was written so far, one label for each step of undo. */
	List<String> steps() {
		return steps;
	}

	ProjectSession project() {
		return project;
	}

	/** Somebody else changes a text. */
	SheetView type(String text) {
		synchronized (this) {
			texts.put(FILE, text);
		}
		project.changed();
		return settled();
	}

	SheetView select(String... names) {
		sheet.selectNamed(List.of(names));
		return settled();
	}

	SheetView selectAt(int... offsets) {
		sheet.selectAt(IntStream.of(offsets).mapToObj(offset -> new SheetSession.Spot(FILE, offset)).toList());
		return settled();
	}

	/** What is shown when everything is done. */
	SheetView settled() {
		wait(answer -> project.with(state -> answer.accept("")));
		wait(answer -> project.with(state -> answer.accept("")));
		if (!failures.isEmpty()) {
			throw failures.getFirst();
		}
		return view;
	}

	List<String> words(String field) {
		return settled().entry(field).orElseThrow().words();
	}

	/** Enters words; what is wrong with them. */
	Optional<String> set(String field, String... words) {
		SheetView now = settled();
		Field meant = now.entry(field).orElseThrow().field();
		Optional<String> wrong = wait(answer -> sheet.set(now.elements(), meant, List.of(words), answer));
		settled();
		return wrong;
	}

	List<Choice> candidates(String field) {
		Field meant = settled().entry(field).orElseThrow().field();
		return wait(answer -> sheet.candidates(meant, answer));
	}

	private <T> T wait(Consumer<Consumer<T>> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		question.accept(answer::complete);
		try {
			return answer.get(20, java.util.concurrent.TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException e) {
			throw new IllegalStateException(failures.isEmpty() ? e : failures.getFirst());
		}
	}

	@Override
	public void close() {
		sheet.close();
		project.close();
	}
}
