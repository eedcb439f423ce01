package org.pactwright.viewpoint.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import org.pactwright.viewpoint.Json;

/** What came of one step: comparable, whatever elements are called and Java objects are numbered. */
final class StepResult {

	private final Map<String, Object> step;
	private final Path models;
	private final Map<Object, Map<String, Object>> byId = new LinkedHashMap<>();
	private final List<String> elements = new ArrayList<>();

	/**
	 * @param models the folder with the models that steps leave
	 */
	StepResult(Map<String, Object> step, Path models) {
		this.step = step;
		this.models = models;
		List<Map<String, Object>> all = Json.list(step, "elements");
		all.forEach(e -> byId.put(e.get("id"), e));
		Map<String, List<String>> siblings = new LinkedHashMap<>();
		for (Map<String, Object> element : all) {
			String owner = element.get("parent") == null ? String.valueOf(element.get("source") != null)
					: path(element.get("parent"), 0);
			siblings.computeIfAbsent(owner, o -> new ArrayList<>()).add(path(element.get("id"), 0) + " '"
					+ element.get("label") + "' " + element.get("visible"));
		}
		new TreeSet<>(siblings.keySet()).forEach(owner -> elements.addAll(siblings.get(owner)));
	}

	private String path(Object id, int depth) {
		Map<String, Object> element = byId.get(id);
		if (element == null) {
			return String.valueOf(id);
		}
		String result = element.get("kind") + " " + element.get("mapping") + " " + element.get("targetFile") + "#"
				+ element.get("target");
		if (element.get("parent") != null) {
			result += " in (" + path(element.get("parent"), depth + 1) + ")";
		}
		if (element.get("source") != null && depth < 5) {
			result += " from (" + path(element.get("source"), depth + 1) + ") to ("
					+ path(element.get("targetNode"), depth + 1) + ")";
		}
		return result;
	}

	String outcome() {
		return String.valueOf(step.get("outcome"));
	}

	String message() {
		return String.valueOf(step.get("message"));
	}

	String model() {
		return String.valueOf(step.get("model")).replaceAll("@[0-9a-f]{5,}", "@#");
	}

	List<String> elements() {
		return elements;
	}

	/** The elements that a member of the step names. */
	List<String> named(String key) {
		return step.get(key) instanceof List<?> ids ? ids.stream().map(id -> path(id, 0)).toList() : null;
	}

	/** In what this differs from another one. */
	List<String> differences(StepResult other) {
		List<String> result = new ArrayList<>();
		if (!outcome().equals(other.outcome())) {
			result.add("outcome");
		}
		if (!model().equals(other.model()) || model().endsWith(".xmi") && !text().equals(other.text())) {
			result.add("model");
		}
		if (!elements.equals(other.elements)) {
			result.add("elements");
		}
		for (String key : List.of("createdViews", "selected")) {
			if (!Objects.equals(named(key), other.named(key))) {
				result.add(key);
			}
		}
		if (!Objects.equals(step.get("inverseSelectionOrder"), other.step.get("inverseSelectionOrder"))) {
			result.add("inverseSelectionOrder");
		}
		return result;
	}

	/** The text of the model that the step left. */
	private String text() {
		try {
			return Files.readString(models.resolve(model()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
