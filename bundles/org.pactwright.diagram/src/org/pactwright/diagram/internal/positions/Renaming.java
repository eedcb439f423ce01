package org.pactwright.diagram.internal.positions;

import java.util.Map;

import org.pactwright.diagram.positions.ElementKey;

/** Gives elements their new names. */
public final class Renaming {

	private static final String BETWEEN = "./:#";

	private final Map<String, String> names;

	/** @param names new names by old ones */
	public Renaming(Map<String, String> names) {
		this.names = names;
	}

	/** The new name of an element; the same if neither it nor what it is in is renamed. */
	public String apply(String name) {
		String now = names.get(name);
		if (now != null) {
			return now;
		}
		for (int i = name.length() - 1; i > 0; i--) {
			if (BETWEEN.indexOf(name.charAt(i)) >= 0) {
				String outer = names.get(name.substring(0, i));
				if (outer != null) {
					return outer + name.substring(i);
				}
			}
		}
		return name;
	}

	/** The key with new names. */
	public ElementKey apply(ElementKey key) {
		return names.isEmpty() ? key : renamed(key);
	}

	private ElementKey renamed(ElementKey key) {
		return switch (key) {
		case ElementKey.ShapeKey k -> new ElementKey.ShapeKey(k.mapping(), apply(k.element()), apply(k.parent()), k.number());
		case ElementKey.EdgeKey k -> new ElementKey.EdgeKey(k.mapping(), apply(k.element()), apply(k.source()),
				apply(k.target()), k.number());
		};
	}
}
