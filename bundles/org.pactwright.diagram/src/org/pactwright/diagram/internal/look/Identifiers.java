package org.pactwright.diagram.internal.look;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.viewpoint.diagram.DiagramElement;

/** Gives every element an id of its own: what the caller wants where that works, else one made by counting. */
final class Identifiers {

	private static final int LONGEST = 200;

	private final PaintOptions options;
	private final Map<DiagramElement, String> ids = new IdentityHashMap<>();
	private final Set<String> used = new HashSet<>();
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
		String id = wanted.isEmpty() ? "e" + count : wanted;
		for (int i = 2; !used.add(id); i++) {
			id = (wanted.isEmpty() ? "e" + count : wanted) + "-" + i;
		}
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
