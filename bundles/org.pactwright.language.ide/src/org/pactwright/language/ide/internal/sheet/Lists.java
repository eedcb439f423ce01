package org.pactwright.language.ide.internal.sheet;

import java.util.List;

import org.eclipse.emf.common.util.EList;

/** Changes lists of the model with few steps, so that what stays is not written anew. */
final class Lists {

	private Lists() {
	}

	/** Makes a list hold these values in this order. */
	@SuppressWarnings("unchecked")
	static void set(EList<?> list, List<?> values) {
		EList<Object> changed = (EList<Object>) list;
		changed.removeIf(each -> !values.contains(each));
		for (int i = 0; i < values.size(); i++) {
			int at = changed.indexOf(values.get(i));
			if (at < 0) {
				changed.add(i, values.get(i));
			} else if (at != i) {
				changed.move(i, at);
			}
		}
	}
}
