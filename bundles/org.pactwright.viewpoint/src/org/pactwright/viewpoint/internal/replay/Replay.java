package org.pactwright.viewpoint.internal.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.tool.DiagramViews;
import org.pactwright.viewpoint.tool.ToolCall;
import org.pactwright.viewpoint.tool.ToolProblem;
import org.pactwright.viewpoint.tool.ToolResult;
import org.pactwright.viewpoint.tool.ToolRunner;

/** Replays a script on a diagram, and tells what came of each step. */
final class Replay {

	private final DiagramViews views;
	private final ToolRunner runner;
	private final Script script;
	private final Resource model;
	private final BiConsumer<String, String> files;
	private final History history = new History();
	private final ModelText atStart;
	private ModelText modelText;
	private List<Object> elements;

	/**
	 * @param files takes the names and texts of the models that steps leave
	 */
	Replay(CompiledSpecification specification, DiagramViews views, ToolRunner runner, Resource model,
			BiConsumer<String, String> files) {
		this.views = views;
		this.runner = runner;
		this.script = new Script(specification, views.diagram(), model);
		this.model = model;
		this.files = files;
		this.atStart = ModelText.of(model);
		this.modelText = atStart;
		this.elements = new Elements(views.diagram()).json();
	}

	/** What came of the steps of a script. */
	Map<String, Object> run(List<?> steps) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("ok", true);
		result.put("autoRefresh", true);
		result.put("synchronized", views.diagram().isSynchronised());
		result.put("initial", elements);
		List<Object> done = new ArrayList<>();
		for (Object step : steps) {
			done.add(step(step instanceof Map<?, ?> map ? map : Map.of(), done.size()));
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
		switch (kind) {
			case "undo" -> simple(result, history.undo(), "There is nothing to undo.");
			case "redo" -> simple(result, history.redo(), "There is nothing to redo.");
			case "refresh" -> {
				views.refresh();
				simple(result, true, "");
			}
			default -> call(step, result);
		}
		views.refresh();
		finish(result, number);
		return result;
	}

	private static void simple(Map<String, Object> into, boolean done, String whyNot) {
		into.put("outcome", done ? "executed" : "refused");
		into.put("message", done ? null : whyNot);
		into.put("log", List.of());
	}

	private ToolResult last = ToolResult.without(ToolResult.Outcome.REFUSED, List.of());
	private ToolCall lastCall;

	private void call(Map<?, ?> step, Map<String, Object> into) {
		lastCall = null;
		try {
			lastCall = script.call(step);
			last = runner.run(lastCall);
		} catch (IllegalArgumentException e) {
			simple(into, false, e.getMessage());
			return;
		}
		last.step().ifPresent(history::add);
		boolean done = last.isExecuted();
		into.put("outcome", last.outcome().name().toLowerCase(Locale.ROOT));
		into.put("message", done ? null : last.message());
		into.put("log", done ? last.problems().stream().map(ToolProblem::toString).toList() : List.of());
	}

	private void finish(Map<String, Object> result, int number) {
		ModelText now = ModelText.of(model);
		boolean same = now.savable() && now.text().equals(modelText.text());
		String name = "step" + number + ".xmi";
		if (now.savable() && !same) {
			files.accept(name, now.text());
		}
		result.put("model", !now.savable() ? now.text() : same ? "unchanged" : name);
		result.put("model_as_at_start", now.text().equals(atStart.text()));
		modelText = now;
		Elements shown = new Elements(views.diagram());
		boolean executed = lastCall != null && last.isExecuted() && !result.containsKey("selected");
		result.put("selected", executed
				? last.selection().map(s -> (Object) s.stream().map(shown::reference).toList()).orElse(null)
				: null);
		result.put("inverseSelectionOrder", executed && last.inverseSelectionOrder());
		result.put("createdViews", executed && hasCreatedViews(lastCall)
				? last.createdViews().stream().map(shown::id).toList()
				: null);
		result.put("elements_changed", !shown.json().equals(elements));
		elements = shown.json();
		result.put("elements", elements);
		lastCall = null;
	}

	/** Sirius does not tell which views a command for deleting has made, except where nothing is to be deleted. */
	private static boolean hasCreatedViews(ToolCall call) {
		return !(call instanceof ToolCall.Delete delete)
				|| delete.tool().isEmpty() && delete.element().semanticElements().isEmpty();
	}
}
