package org.pactwright.viewpoint.internal.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.viewpoint.diagram.CaseFolder;
import org.pactwright.viewpoint.diagram.DiagramJson;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RuntimeOptions;
import org.pactwright.viewpoint.diagram.ViewOptions;
import org.pactwright.viewpoint.internal.refresh.JsonReader;
import org.pactwright.viewpoint.tool.JavaActions;
import org.pactwright.viewpoint.tool.ToolRunner;
import org.pactwright.viewpoint.tool.ToolUser;

/** A folder whose script is replayed. */
public final class CaseReplay {

	private final Path folder;
	private final CaseFolder opened;

	public CaseReplay(Path folder, RuntimeOptions options) throws IOException {
		this.folder = folder;
		this.opened = CaseFolder.open(folder, options);
	}

	/** Who may change the model between steps, say to go on from where another runtime was. */
	public interface Between {

		/** Whether it has changed the model after a step, which is given by its number. */
		boolean changes(int step, Resource model);
	}

	/** Replays the script, and writes what came of it. */
	public Path write(Path out) throws IOException {
		return write(out, (step, model) -> false);
	}

	/** Replays the script, and writes what came of it. */
	public Path write(Path out, Between between) throws IOException {
		Map<String, String> models = new LinkedHashMap<>();
		Map<String, Object> result = run(models, between);
		Path ofModels = out.resolve(opened.name());
		Files.createDirectories(ofModels);
		for (Map.Entry<String, String> model : models.entrySet()) {
			Files.writeString(ofModels.resolve(model.getKey()), model.getValue(), StandardCharsets.UTF_8);
		}
		Path file = out.resolve(opened.name() + ".result.json");
		Files.writeString(file, DiagramJson.text(result), StandardCharsets.UTF_8);
		return file;
	}

	/**
	 * Replays the script.
	 *
	 * @param models gets the texts of the models that steps leave, by file name
	 */
	private Map<String, Object> run(Map<String, String> models, Between between) throws IOException {
		List<?> steps = steps();
		Resource model = opened.target().eResource();
		if (!opened.runtime().accepts(opened.description(), opened.target())) {
			throw new IOException("The specification in " + folder + " makes no diagram of this element");
		}
		try (LiveDiagram live = diagram()) {
			live.watch();
			ToolRunner runner = ToolRunner.of(live, ToolUser.NOBODY, JavaActions.NONE);
			return new Replay(opened.runtime().specification(), live, runner, model, models::put,
					step -> between.changes(step, model)).run(steps);
		}
	}

	/** A diagram that is not synchronised is filled first. */
	private LiveDiagram diagram() {
		ViewOptions options = opened.viewOptions();
		LiveDiagram live = opened.runtime().create(opened.description(), opened.target(),
				options.withSynchronised(true));
		live.setSynchronised(options.isSynchronised());
		return live;
	}

	private List<?> steps() throws IOException {
		Path file = folder.resolve("script.json");
		try {
			Object script = JsonReader.read(Files.readString(file, StandardCharsets.UTF_8));
			return Optional.of(script).filter(Map.class::isInstance).map(s -> ((Map<?, ?>) s).get("steps"))
					.filter(List.class::isInstance).map(List.class::cast)
					.orElseThrow(() -> new IOException(file + " has no steps"));
		} catch (JsonReader.BadJson e) {
			throw new IOException(file + " is no JSON: " + e.getMessage(), e);
		}
	}
}
