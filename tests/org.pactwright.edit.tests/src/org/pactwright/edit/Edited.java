package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;

/** A project of texts, changed by edits of its model. */
final class Edited {

	static final Path ROOT = Path.of("project").toAbsolutePath();

	private final Project project;

	private Edited(Map<Path, String> texts) {
		project = Project.of(ROOT, texts);
	}

	/** A project of files, each a name and a text. */
	static Edited of(String... namesAndTexts) {
		Map<Path, String> texts = new TreeMap<>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			texts.put(ROOT.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
		}
		return new Edited(texts);
	}

	Project project() {
		return project;
	}

	/** The first element of an id. */
	@SuppressWarnings("unchecked")
	<T extends EObject> T find(String id) {
		return (T) project.find(id).orElseThrow();
	}

	String text(String file) {
		return project.file(ROOT.resolve(file)).orElseThrow().text();
	}

	/** Changes the model, applies the edits, and compares what is read then with what the change made of the model. */
	EditResult.Done change(Consumer<Project> change) {
		ModelSnapshot before = ModelSnapshot.of(project);
		ModelSnapshot[] intended = new ModelSnapshot[1];
		EditResult result = ModelEdit.record(project, () -> {
			change.accept(project);
			intended[0] = ModelSnapshot.of(project);
		});
		assertEquals(Optional.empty(), before.difference(ModelSnapshot.of(project)), "the model is as it was parsed");
		EditResult.Done done = assertInstanceOf(EditResult.Done.class, result, result.toString());
		project.update(done.edits().newTexts(project), Progress.none());
		assertEquals(Optional.empty(), intended[0].difference(ModelSnapshot.of(project)),
				() -> "what is read\n" + project.files().getFirst().text());
		return done;
	}

	/** Changes a file {@code a.pact} of this text; what it is then. */
	static String change(String text, Consumer<Edited> change) {
		Edited edited = of("a.pact", text);
		edited.change(project -> change.accept(edited));
		return edited.text("a.pact");
	}

	/** Why a change is refused. */
	EditResult.Refused refused(Consumer<Project> change) {
		ModelSnapshot before = ModelSnapshot.of(project);
		EditResult result = ModelEdit.record(project, () -> change.accept(project));
		assertEquals(Optional.empty(), before.difference(ModelSnapshot.of(project)), "the model is as it was parsed");
		return assertInstanceOf(EditResult.Refused.class, result, result.toString());
	}
}
