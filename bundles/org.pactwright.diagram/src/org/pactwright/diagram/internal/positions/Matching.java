package org.pactwright.diagram.internal.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.diagram.positions.ElementKey;
import org.pactwright.diagram.positions.ViewEntry;
import org.pactwright.viewpoint.diagram.DiagramElement;

/** Finds out which saved entry belongs to which element. */
public final class Matching {

	/** What a renamed element keeps: its mapping and where it is. */
	private record Site(String mapping, List<String> around) {
	}

	private final Map<DiagramElement, ViewEntry> entries = new LinkedHashMap<>();
	private final Map<String, String> renamed = new LinkedHashMap<>();
	private final Set<String> present = new HashSet<>();
	private List<ViewEntry> orphans;

	/** Matches by key first, then by what was renamed. */
	public Matching(Keys keys, List<ViewEntry> saved) {
		Map<ElementKey, DiagramElement> open = new LinkedHashMap<>();
		keys.all().forEach((element, key) -> {
			open.put(key, element);
			present.add(key.element());
		});
		orphans = new ArrayList<>(saved);
		takeExact(open);
		boolean more = true;
		while (more && !orphans.isEmpty() && !open.isEmpty()) {
			more = findRenamed(open);
			takeExact(open);
		}
	}

	private void takeExact(Map<ElementKey, DiagramElement> open) {
		Renaming renaming = new Renaming(renamed);
		List<ViewEntry> rest = new ArrayList<>();
		for (ViewEntry entry : orphans) {
			ElementKey key = renaming.apply(entry.key());
			DiagramElement element = open.remove(key);
			if (element == null) {
				rest.add(key.equals(entry.key()) ? entry : entry.with(key));
			} else {
				entries.put(element, entry.with(key));
			}
		}
		orphans = rest;
	}

	private static Site site(ElementKey key) {
		return switch (key) {
		case ElementKey.ShapeKey k -> new Site(k.mapping(), List.of("shape", k.parent()));
		case ElementKey.EdgeKey k -> new Site(k.mapping(), List.of("edge", k.source(), k.target()));
		};
	}

	/** One that is gone and one that is new at the same site are the same. Gives whether there was any. */
	private boolean findRenamed(Map<ElementKey, DiagramElement> open) {
		Map<Site, List<String>> gone = new LinkedHashMap<>();
		Map<Site, List<String>> fresh = new HashMap<>();
		for (ViewEntry entry : orphans) {
			add(gone, entry.key());
		}
		open.keySet().forEach(key -> add(fresh, key));
		boolean found = false;
		for (Map.Entry<Site, List<String>> site : gone.entrySet()) {
			List<String> now = fresh.getOrDefault(site.getKey(), List.of());
			if (site.getValue().size() != 1 || now.size() != 1) {
				continue;
			}
			String old = site.getValue().getFirst();
			if (!present.contains(old) && !renamed.containsKey(old) && !old.equals(now.getFirst())) {
				renamed.put(old, now.getFirst());
				found = true;
			}
		}
		return found;
	}

	private static void add(Map<Site, List<String>> sites, ElementKey key) {
		List<String> names = sites.computeIfAbsent(site(key), s -> new ArrayList<>());
		if (!names.contains(key.element())) {
			names.add(key.element());
		}
	}

	/** By element, in the order of the file. */
	public Map<DiagramElement, ViewEntry> entries() {
		return entries;
	}

	/** New names by old ones. */
	public Map<String, String> renamed() {
		return renamed;
	}

	/** What belongs to no element, under new names. */
	public List<ViewEntry> orphans() {
		return List.copyOf(orphans);
	}
}
