package org.pactwright.language.ide.internal.complete;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.Names;
import org.pactwright.language.ide.internal.index.ProjectIndex;

/** Finds ids that no element of a project has. */
final class FreeId {

	private FreeId() {
	}

	/** An id that says what it is for: {@code Body2}. */
	static String of(ProjectIndex index, EClass type) {
		String kind = Names.kind(type);
		return of(index, Names.sentence(kind.substring(kind.lastIndexOf(' ') + 1)));
	}

	/** The base with the lowest number that makes it unique. */
	static String of(ProjectIndex index, String base) {
		int number = 1;
		while (!index.declarations(base + number).isEmpty()) {
			number++;
		}
		return base + number;
	}
}
