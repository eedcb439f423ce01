package org.pactwright.viewpoint.internal.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.diagram.LiveDiagram;

import org.pactwright.viewpoint.tool.ToolCall;
import org.pactwright.viewpoint.tool.ToolProblem;
import org.pactwright.viewpoint.tool.ToolResult;
import org.pactwright.viewpoint.tool.ToolRunner;

/** Replays a script on a diagram, and tells what came of each step. */
final class Replay {

	private final LiveDiagram live;
	private final ToolRunner runner;
	private final Script script;
	private final Resource model;
	private final BiConsumer<String, String> files;
	private final IntPredicate between;
	private final History history = new History();
	private final ModelText atStart;
	private ModelText modelText;
	private List<Object> elements;

	/**
	 * @param files takes the names and texts of the models that steps leave
	 * @param between asked after each step, by its number: may change the model before the next one; whether it did
	 */
	Replay(CompiledSpecification specification, LiveDiagram live, ToolRunner runner, Resource model,
			BiConsumer<String, String> files, IntPredicate between) {
		this.live = live;
		this.runner = runner;
		this.script = new Script(specification, live.diagram(), model);
		this.model = model;
		this.files = files;
		this.between = between;
		this.atStart = ModelText.of(model);
		this.modelText = atStart;
		this.elements = new Elements(live.diagram()).json();
	}

	/** What came of the steps of a script. */
	Map<String, Object> run(List<?> steps) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("ok", true);
		result.put("autoRefresh", true);
		result.put("synchronized", live.diagram().isSynchronised());
		result.put("initial", elements);
		List<Object> done = new ArrayList<>();
		for (Object step : steps) {
			done.add(step(step instanceof Map<?, ?> map ? map : Map.of(), done.size()));
			if (between.test(done.size() - 1)) {
				live.refresh();
				modelText = ModelText.of(model);
				elements = new Elements(live.diagram()).json();
			}
		}
		result.put("steps", done);
		ModelText after = ModelText.of(model);
		if (after.savable()) {
			files.accept("after.xmi", after.text());
		}
		result.put("save_error", after.savable() ? null : after.text());
		return result;
	}

	private Map<String, Object> step(Map<?, ?> step, int number) {
		String kind = String.valueOf(step.get("kind"));
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("step", number);
		result.put("kind", kind);
		result.put("tool", step.get("toolName"));
		Optional<ToolResult> call = Optional.empty();
		boolean tellsViews = false;
		switch (kind) {
			case "undo" -> outcome(result, history.undo() ? "executed" : "refused", "There is nothing to undo.");
			case "redo" -> outcome(result, history.redo() ? "executed" : "refused", "There is nothing to redo.");
			case "refresh" -> outcome(result, "executed", "");
			default -> {
				try {
					ToolCall toolCall = script.call(step);
					tellsViews = tellsViews(toolCall);
					ToolResult done = runner.run(toolCall);
					outcome(result, done.outcome().name().toLowerCase(Locale.ROOT), done.message());
					call = Optional.of(done).filter(ToolResult::isExecuted);
				} catch (IllegalArgumentException e) {
					outcome(result, "refused", e.getMessage());
				}
			}
		}
		call.flatMap(ToolResult::step).ifPresent(history::add);
		result.put("log", call.map(c -> c.problems().stream().map(ToolProblem::toString).toList()).orElse(List.of()));
		live.refresh();
		model(result, number);
		elements(result, call, tellsViews);
		return result;
	}

	private static void outcome(Map<String, Object> into, String outcome, String whyNot) {
		into.put("outcome", outcome);
		into.put("message", outcome.equals("executed") ? null : whyNot);
	}

	/** Sirius does not tell which views a command for deleting has made, except where nothing is to be deleted. */
	private static boolean tellsViews(ToolCall call) {
		return !(call instanceof ToolCall.Delete delete)
				|| delete.tool().isEmpty() && delete.element().semanticElements().isEmpty();
	}

	private void model(Map<String, Object> into, int number) {
		ModelText now = ModelText.of(model);
		boolean same = now.savable() && now.text().equals(modelText.text());
		String name = "step" + number + ".xmi";
		if (now.savable() && !same) {
			files.accept(name, now.text());
		}
		into.put("model", !now.savable() ? now.text() : same ? "unchanged" : name);
		into.put("model_as_at_start", now.text().equals(atStart.text()));
		modelText = now;
	}

	private void elements(Map<String, Object> into, Optional<ToolResult> call, boolean tellsViews) {
		Elements shown = new Elements(live.diagram());
		into.put("selected", call.flatMap(ToolResult::selection)
				.map(s -> s.stream().map(shown::reference).toList()).orElse(null));
		into.put("inverseSelectionOrder", call.map(ToolResult::inverseSelectionOrder).orElse(false));
		into.put("createdViews", call.filter(c -> tellsViews)
				.map(c -> c.createdViews().stream().map(shown::id).toList()).orElse(null));
		into.put("elements_changed", !shown.json().equals(elements));
		elements = shown.json();
		into.put("elements", elements);
	}
}
