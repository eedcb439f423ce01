package org.pactwright.language.ide.internal.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

/** On which tab a field stands, in which order, and how it is called; from {@code sheet.txt}. */
final class Layout {

	private static final String DATA = "sheet.txt";

	private static final class Holder {
		static final Layout STANDARD = new Layout();
	}

	private final Map<String, Integer> tabs = new LinkedHashMap<>();
	private final Map<String, Spot> spots = new HashMap<>();
	private final Map<String, String> labels = new HashMap<>();

	/**
	 * Where a field stands.
	 *
	 * @param tab index of the tab
	 * @param order the greater the later
	 */
	record Spot(int tab, int order) {
	}

	private Layout() {
		try (InputStream in = Layout.class.getResourceAsStream(DATA);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::take);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Layout standard() {
		return Holder.STANDARD;
	}

	private void take(String line) {
		int colon = line.indexOf(':');
		String head = line.substring(0, colon);
		String rest = line.substring(colon + 1).strip();
		String name = head.substring(head.indexOf(' ') + 1);
		if (head.startsWith("label ")) {
			labels.put(name, rest);
			return;
		}
		int tab = tabs.computeIfAbsent(name, key -> tabs.size());
		Stream.of(rest.split("\\s+")).filter(item -> !item.isEmpty())
				.forEach(item -> spots.putIfAbsent(item, new Spot(tab, spots.size())));
	}

	/** The titles of the tabs, in order. */
	List<String> tabs() {
		return List.copyOf(tabs.keySet());
	}

	/** Where a feature stands; on the last tab when nothing is said. */
	Spot spot(EStructuralFeature feature, String owner) {
		return find(spots, feature, owner).or(() -> Optional.ofNullable(spots.get(":" + feature.getEType().getName())))
				.orElseGet(() -> new Spot(tabs.size() - 1, spots.size()));
	}

	/** Where something stands that is no feature. */
	Spot spot(String item) {
		return spots.get(item);
	}

	String label(String item) {
		return labels.getOrDefault(item, item);
	}

	/** What a feature is called: {@code Decision mode}. */
	String label(EStructuralFeature feature, String owner) {
		return find(labels, feature, owner).orElseGet(() -> words(feature.getName()));
	}

	private static <T> Optional<T> find(Map<String, T> map, EStructuralFeature feature, String owner) {
		return Optional.ofNullable(map.get(owner + "." + feature.getName()))
				.or(() -> Optional.ofNullable(map.get(feature.getName())));
	}

	private static String words(String name) {
		StringBuilder words = new StringBuilder();
		for (char c : name.toCharArray()) {
			words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c)
					: words.isEmpty() ? Character.toUpperCase(c) : c);
		}
		return words.toString();
	}
}
