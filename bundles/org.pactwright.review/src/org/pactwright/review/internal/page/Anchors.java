package org.pactwright.review.internal.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.NamedElement;
import org.pactwright.model.RelationshipManagementPlan;

/**
 * Gives every named element of a project an anchor of its own: its id where that is free, else the id, a dot and a
 * number. Anchors of parts of the report hold a dash, which no anchor of an element does.
 */
public final class Anchors {

	private final Map<EObject, String> anchors = new HashMap<>();

	public Anchors(List<GovernanceModel> models, List<RelationshipManagementPlan> plans) {
		Set<String> taken = new HashSet<>();
		Map<String, Integer> next = new HashMap<>();
		for (List<? extends NamedElement> roots : List.of(models, plans)) {
			for (NamedElement root : roots) {
				assign(root, taken, next);
				for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
					if (all.next() instanceof NamedElement element) {
						assign(element, taken, next);
					}
				}
			}
		}
	}

	/** The anchor of an element of the project. */
	public Optional<String> of(EObject element) {
		return Optional.ofNullable(anchors.get(element));
	}

	/** The anchor of a part of the report that belongs to an element. */
	public String part(NamedElement element, String part) {
		return of(element).orElse("part") + "-" + part;
	}

	private void assign(NamedElement element, Set<String> taken, Map<String, Integer> next) {
		String wanted = Names.id(element).replaceAll("[^A-Za-z0-9_]", "_");
		if (wanted.isEmpty()) {
			wanted = "element";
		}
		String anchor = wanted;
		while (!taken.add(anchor)) {
			anchor = wanted + "." + next.merge(wanted, 2, (last, two) -> last + 1);
		}
		anchors.put(element, anchor);
	}
}
