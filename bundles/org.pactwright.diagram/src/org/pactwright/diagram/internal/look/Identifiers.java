package org.pactwright.diagram.internal.look;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.viewpoint.diagram.DiagramElement;

/** Gives every element an id of its own: what the caller wants where that works, else one made by counting. */
final class Identifiers {

	/** What follows the id of an element in that of the group of its label. */
	static final String LABEL = "-label";
	/** What follows it in that of its findings. */
	static final String FINDINGS = "-findings";
	/** The ids of parts that are no elements. */
	static final List<String> PARTS = List.of("bands", "shapes", "edges", "labels", "marks", "title-line", "legend");

	private static final int LONGEST = 200;

	private final PaintOptions options;
	private final Map<DiagramElement, String> ids = new IdentityHashMap<>();
	private final Set<String> used = new HashSet<>(PARTS);
	private int count;

	Identifiers(PaintOptions options) {
		this.options = options;
	}

	String of(DiagramElement element) {
		String known = ids.get(element);
		if (known != null) {
			return known;
		}
		count++;
		String wanted = options.ids().apply(element).map(Identifiers::safe).orElse("");
		String start = wanted.isEmpty() ? "e" + count : wanted;
		String id = start;
		for (int i = 2; used.contains(id) || used.contains(id + LABEL) || used.contains(id + FINDINGS); i++) {
			id = start + "-" + i;
		}
		used.addAll(List.of(id, id + LABEL, id + FINDINGS));
		ids.put(element, id);
		return id;
	}

	/** Letters, digits and {@code . _ -} of ASCII stay, other signs become {@code _}; starts with a letter. */
	private static String safe(String wanted) {
		StringBuilder safe = new StringBuilder();
		for (int i = 0; i < wanted.length() && i < LONGEST; i++) {
			char c = wanted.charAt(i);
			boolean good = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
			safe.append(good ? c : '_');
		}
		if (!safe.isEmpty() && !Character.isLetter(safe.charAt(0))) {
			safe.insert(0, "e");
		}
		return safe.toString();
	}
}
