package org.pactwright.analysis.internal.cascade;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.model.CriticalElement;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Procedure;
import org.pactwright.model.TechnologyService;

/**
 * Everything that can be lost in a cascade, numbered: critical elements, technology services, exchanges, organisations,
 * bodies, procedures; each kind in the order of the text. The first two are the nodes of the net; the others follow
 * from them and nothing follows from them again.
 */
final class Subjects {

	/** Not a subject. */
	static final int NOBODY = -1;

	private static final List<Class<? extends NamedElement>> KINDS = List.of(CriticalElement.class,
			TechnologyService.class, InformationExchange.class, Organisation.class, GovernanceBody.class, Procedure.class);

	private final List<NamedElement> elements = new ArrayList<>();
	private final Map<NamedElement, Integer> numbers;
	private final int[] ends = new int[KINDS.size()];

	/** @param all elements of a project, in the order of the text */
	Subjects(List<NamedElement> all) {
		List<List<NamedElement>> byKind = new ArrayList<>();
		KINDS.forEach(kind -> byKind.add(new ArrayList<>()));
		for (NamedElement element : all) {
			for (int k = 0; k < KINDS.size(); k++) {
				if (KINDS.get(k).isInstance(element)) {
					byKind.get(k).add(element);
				}
			}
		}
		for (int k = 0; k < ends.length; k++) {
			elements.addAll(byKind.get(k));
			ends[k] = elements.size();
		}
		numbers = new IdentityHashMap<>(elements.size());
		for (int i = 0; i < elements.size(); i++) {
			numbers.put(elements.get(i), i);
		}
	}

	/** All, by number. */
	List<NamedElement> elements() {
		return elements;
	}

	/** The number of an element, or {@link #NOBODY} when it cannot be lost. */
	int number(NamedElement element) {
		return numbers.getOrDefault(element, NOBODY);
	}

	int criticals() {
		return ends[0];
	}

	/** Critical elements and technology services. */
	int nodes() {
		return ends[1];
	}

	/** Where the exchanges end and the organisations begin. */
	int exchangesEnd() {
		return ends[2];
	}

	int organisationsEnd() {
		return ends[3];
	}

	int bodiesEnd() {
		return ends[4];
	}

	int size() {
		return elements.size();
	}
}
