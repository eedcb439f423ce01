package org.pactwright.language.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.language.Names;
import org.pactwright.language.internal.NearNames;
import org.pactwright.model.NamedElement;

/** The named elements of a project by id. Several may share one: then kind, qualification and nearness decide. */
public final class Symbols {

	/** More would be a list, not a hint. */
	private static final int MOST_NEAR = 3;

	private final Map<String, Object> byId = new HashMap<>();

	/** Adds all named elements of a parsed file. */
	public void add(Resource resource) {
		List<EObject> contents = new ArrayList<>();
		resource.getAllContents().forEachRemaining(contents::add);
		add(contents);
	}

	/** Adds the named ones among the elements of a parsed file. */
	public void add(List<EObject> contents) {
		for (EObject each : contents) {
			if (each instanceof NamedElement element && element.getId() != null) {
				byId.merge(element.getId(), element, Symbols::join);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static Object join(Object old, Object added) {
		if (old instanceof List<?> list) {
			((List<Object>) list).add(added);
			return list;
		}
		List<Object> list = new ArrayList<>(2);
		list.add(old);
		list.add(added);
		return list;
	}

	/** All elements of exactly this id, in file order. */
	@SuppressWarnings("unchecked")
	public List<NamedElement> ofId(String id) {
		Object found = byId.get(id);
		return found == null ? List.of()
				: found instanceof NamedElement element ? List.of(element) : (List<NamedElement>) found;
	}

	/**
	 * What a reference may mean.
	 *
	 * @param name an id, or ids joined by dots, the container's first
	 * @param type the kind that is wanted
	 * @param from the element that refers; elements beside it are preferred to those of other containers
	 * @return none, the one that is meant, or several when it cannot be told
	 */
	public List<NamedElement> resolve(String name, EClass type, EObject from) {
		int dot = name.lastIndexOf('.');
		Object found = byId.get(dot < 0 ? name : name.substring(dot + 1));
		if (found == null) {
			return List.of();
		}
		if (found instanceof NamedElement single) {
			return type.isSuperTypeOf(single.eClass()) && (dot < 0 || isBelow(single, name)) ? List.of(single)
					: List.of();
		}
		List<NamedElement> candidates = new ArrayList<>();
		for (Object candidate : (List<?>) found) {
			NamedElement element = (NamedElement) candidate;
			if (type.isSuperTypeOf(element.eClass()) && (dot < 0 || isBelow(element, name))) {
				candidates.add(element);
			}
		}
		if (candidates.size() > 1 && dot >= 0) {
			List<NamedElement> rightBelow = candidates.stream().filter(element -> isRightBelow(element, name)).toList();
			candidates = rightBelow.isEmpty() ? candidates : rightBelow;
		}
		return candidates.size() < 2 ? candidates : nearest(candidates, from);
	}

	/**
	 * The shortest name by which one element can refer to another: its id, or that of its container before it, and so on.
	 *
	 * @param type the kind that the reference wants
	 * @param from the element that refers
	 * @return the id alone when the other element is not among these; the longest name when none is unique
	 */
	public String nameFor(NamedElement element, EClass type, EObject from) {
		StringBuilder name = new StringBuilder(Names.id(element));
		EObject container = element.eContainer();
		List<NamedElement> meant = resolve(name.toString(), type, from);
		while (container != null && !meant.isEmpty() && !(meant.size() == 1 && meant.getFirst() == element)) {
			if (container instanceof NamedElement named && !Names.id(named).isEmpty()) {
				name.insert(0, '.').insert(0, named.getId());
				meant = resolve(name.toString(), type, from);
			}
			container = container.eContainer();
		}
		return name.toString();
	}

	/** All ids of elements of a kind, sorted, for suggestions. */
	public Collection<String> idsOf(EClass type) {
		TreeSet<String> ids = new TreeSet<>();
		byId.forEach((id, found) -> {
			if (ofId(id).stream().anyMatch(element -> type.isSuperTypeOf(element.eClass()))) {
				ids.add(id);
			}
		});
		return ids;
	}

	/**
	 * What somebody may have meant by a name that leads nowhere.
	 *
	 * @return ids of elements of a kind, the nearest first; may be empty
	 */
	public List<String> near(String name, EClass type) {
		return NearNames.of(name.substring(name.lastIndexOf('.') + 1), idsOf(type), MOST_NEAR);
	}

	/** Whether the ids before the last dot name containers of the element, from the inside out. */
	private static boolean isBelow(NamedElement element, String name) {
		String[] parts = name.split("\\.");
		int wanted = parts.length - 2;
		for (EObject container = element.eContainer(); container != null && wanted >= 0; container = container.eContainer()) {
			if (container instanceof NamedElement named && parts[wanted].equals(named.getId())) {
				wanted--;
			}
		}
		return wanted < 0;
	}

	/** Whether the ids before the last dot are those of the nearest containers, none left out. */
	private static boolean isRightBelow(NamedElement element, String name) {
		String[] parts = name.split("\\.");
		int wanted = parts.length - 2;
		for (EObject container = element.eContainer(); container != null && wanted >= 0; container = container
				.eContainer()) {
			if (container instanceof NamedElement named && named.getId() != null) {
				if (!parts[wanted].equals(named.getId())) {
					return false;
				}
				wanted--;
			}
		}
		return wanted < 0;
	}

	private static List<NamedElement> nearest(List<NamedElement> candidates, EObject from) {
		for (EObject scope = from; scope != null; scope = scope.eContainer()) {
			List<NamedElement> inside = new ArrayList<>();
			for (NamedElement candidate : candidates) {
				if (isInside(candidate, scope)) {
					inside.add(candidate);
				}
			}
			if (!inside.isEmpty()) {
				return inside;
			}
		}
		return candidates;
	}

	private static boolean isInside(EObject element, EObject scope) {
		for (EObject current = element; current != null; current = current.eContainer()) {
			if (current == scope) {
				return true;
			}
		}
		return false;
	}
}
