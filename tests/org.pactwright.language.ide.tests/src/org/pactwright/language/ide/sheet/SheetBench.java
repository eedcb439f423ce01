package org.pactwright.language.ide.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.language.ide.internal.sheet.SheetMaker;
import org.pactwright.language.ide.session.MemoryTexts;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ide.session.ProjectSession.ProjectState;
import org.pactwright.language.project.Project;

/** A property sheet over texts in memory; asks and waits. */
final class SheetBench implements AutoCloseable {

	static final Path ROOT = MemoryTexts.ROOT;

	private final MemoryTexts texts;
	private final SheetSession sheet;
	private volatile SheetView view = SheetView.NOTHING;

	private SheetBench(Map<Path, String> texts) {
		this.texts = new MemoryTexts(texts);
		sheet = new SheetSession(this.texts.project(), shown -> view = shown);
	}

	static SheetBench of(String text) {
		return new SheetBench(Map.of(MemoryTexts.FILE, text));
	}

	static SheetBench of(Map<Path, String> texts) {
		return new SheetBench(texts);
	}

	/** The sheet of an element of which nothing is said. */
	static SheetView blank(EClass type) {
		return SheetMaker.make(List.of(EcoreUtil.create(type)),
				new ProjectState(Project.of(ROOT, Map.of()), Map.of(), List.of()));
	}

	String text() {
		return texts.text();
	}

	List<String> steps() {
		return texts.steps();
	}

	ProjectSession project() {
		return texts.project();
	}

	/** Somebody else changes a text. */
	SheetView type(String text) {
		texts.type(text);
		return settled();
	}

	SheetView select(String... names) {
		sheet.selectNamed(List.of(names));
		return settled();
	}

	SheetView selectAt(int... offsets) {
		sheet.selectAt(IntStream.of(offsets).mapToObj(offset -> new SheetSession.Spot(MemoryTexts.FILE, offset)).toList());
		return settled();
	}

	/** What is shown when everything is done. */
	SheetView settled() {
		texts.settle();
		return view;
	}

	List<String> words(String field) {
		return settled().entry(field).orElseThrow().words();
	}

	/** Enters words; what is wrong with them. */
	Optional<String> set(String field, String... words) {
		SheetView now = settled();
		Field meant = now.entry(field).orElseThrow().field();
		Optional<String> wrong = texts.wait(answer -> sheet.set(now.elements(), meant, List.of(words), answer));
		settled();
		return wrong;
	}

	List<Choice> candidates(String field) {
		Field meant = settled().entry(field).orElseThrow().field();
		return texts.wait(answer -> sheet.candidates(meant, answer));
	}

	@Override
	public void close() {
		sheet.close();
		texts.close();
	}
}
