package org.pactwright.viewpoint.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.pactwright.viewpoint.Json;

/**
 * Compares diagrams in JSON by their structure: each element with the one at the same place among its siblings. Ids,
 * identities of Java objects and generated ids do not count.
 */
final class ExpectedDiagram {

	private static final int MOST_SHOWN = 20;
	private static final List<String> FACTS = List.of("kind", "mapping", "target", "targetFile", "label", "visible");

	private final Map<String, Map<String, Object>> elements = new LinkedHashMap<>();

	/** The elements of a JSON object. */
	ExpectedDiagram(Object json) {
		List<Map<String, Object>> all = Json.list(json, "elements");
		Map<Object, List<Map<String, Object>>> children = new LinkedHashMap<>();
		all.forEach(e -> children.computeIfAbsent(e.get("parent"), p -> new ArrayList<>()).add(e));
		Map<Object, String> places = new LinkedHashMap<>();
		place(null, "", children, places);
		for (Map<String, Object> element : all) {
			Map<String, Object> facts = new LinkedHashMap<>();
			FACTS.forEach(f -> facts.put(f, normal(element.get(f))));
			facts.put("source", places.get(element.get("source")));
			facts.put("targetNode", places.get(element.get("targetNode")));
			if (element.containsKey("style")) {
				facts.put("style", normal(element.get("style")));
			}
			elements.put(places.get(element.get("id")), facts);
		}
	}

	private static void place(Object parent, String path, Map<Object, List<Map<String, Object>>> children,
			Map<Object, String> places) {
		int number = 0;
		for (Map<String, Object> element : children.getOrDefault(parent, List.of())) {
			String place = path + "/" + number++;
			places.put(element.get("id"), place);
			place(element.get("id"), place, children, places);
		}
	}

	private static Object normal(Object value) {
		if (value instanceof String text) {
			return text.replaceAll("@[0-9a-f]{1,8}\\b", "@#").replaceAll("(?<!\\w)_[\\w-]{22}(?![\\w-])", "_#");
		}
		if (value instanceof List<?> list) {
			return list.stream().map(ExpectedDiagram::normal).toList();
		}
		if (value instanceof Map<?, ?> map) {
			Map<Object, Object> result = new LinkedHashMap<>();
			map.forEach((k, v) -> result.put(k, normal(v)));
			return result;
		}
		return value;
	}

	/** What is different in another diagram, for people; empty if nothing. Styles count where this one has them. */
	String differences(ExpectedDiagram other) {
		List<String> result = new ArrayList<>();
		TreeSet<String> places = new TreeSet<>(elements.keySet());
		places.addAll(other.elements.keySet());
		for (String place : places) {
			Map<String, Object> wanted = elements.get(place);
			Map<String, Object> got = other.elements.get(place);
			if (wanted == null || got == null) {
				result.add(place + (got == null ? " is missing: " + words(wanted) : " is too much: " + words(got)));
			} else {
				compare(place, wanted, got, result);
			}
		}
		return result.isEmpty() ? "" : result.size() + " differences in " + elements.size() + " elements:\n"
				+ result.stream().limit(MOST_SHOWN).collect(Collectors.joining("\n"));
	}

	private static String words(Map<String, Object> element) {
		return element.get("kind") + " '" + element.get("label") + "' of " + element.get("target") + " by "
				+ element.get("mapping");
	}

	private static void compare(String place, Object wanted, Object got, List<String> into) {
		if (wanted instanceof Map<?, ?> a && got instanceof Map<?, ?> b) {
			for (Object key : a.keySet()) {
				if (b.containsKey(key)) {
					compare(place + " " + key, a.get(key), b.get(key), into);
				} else {
					into.add(place + " has no " + key + ", which is " + a.get(key));
				}
			}
		} else if (!Objects.equals(wanted, got)) {
			into.add(place + ": expected " + wanted + " but was " + got);
		}
	}
}
