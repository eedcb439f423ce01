package org.pactwright.edit.internal.plan;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.edit.internal.record.Change;
import org.pactwright.edit.internal.record.Recorder;
import org.pactwright.edit.internal.record.Recording;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage.Literals;

/** Which elements came, went, moved or got another id in a recording, and which ids may mean something else thereby. */
public final class Affected {

	private final Set<EObject> made = identitySet();
	private final Set<EObject> moved = identitySet();
	private final Set<EObject> removed = identitySet();
	private final Map<NamedElement, String> oldIds = new LinkedHashMap<>();
	private final Map<EObject, EStructuralFeature> featuresBefore = new IdentityHashMap<>();
	private final Set<String> ids = new HashSet<>();

	/** Looks through a recording, with the model as it is afterwards. */
	public Affected(Recorder recorder, Recording recording) {
		for (Change change : recording.changes()) {
			if (change.feature() == Literals.NAMED_ELEMENT__ID && recorder.knows(change.object())) {
				oldIds.put((NamedElement) change.object(),
						change.before().value() == null ? "" : (String) change.before().value());
			} else if (change.feature() instanceof EReference reference && reference.isContainment()) {
				contained(change, recorder);
			}
		}
		made.forEach(this::collectIds);
		moved.forEach(this::collectIds);
		removed.forEach(this::collectIds);
		oldIds.keySet().forEach(this::collectIds);
		ids.addAll(oldIds.values());
	}

	private void contained(Change change, Recorder recorder) {
		Set<Object> before = identitySet();
		before.addAll(change.before().values());
		for (Object value : change.after().values()) {
			if (!before.remove(value)) {
				(recorder.knows((EObject) value) ? moved : made).add((EObject) value);
			}
		}
		for (Object value : before) {
			featuresBefore.put((EObject) value, change.feature());
			if (((EObject) value).eResource() == null) {
				removed.add((EObject) value);
			}
		}
	}

	private void collectIds(Object root) {
		addId(root);
		EcoreUtil.getAllContents((EObject) root, true).forEachRemaining(this::addId);
	}

	private void addId(Object object) {
		if (object instanceof NamedElement element) {
			ids.add(Names.id(element));
		}
	}

	private static <T> Set<T> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	/** The elements that are new in their containers and were nowhere before; without those inside them. */
	public Set<EObject> made() {
		return made;
	}

	/** The elements that were in another container before. */
	public Set<EObject> moved() {
		return moved;
	}

	/** The elements that are gone; without those inside them. */
	public Set<EObject> removed() {
		return removed;
	}

	/** The elements with another id, and the ids that they had. */
	public Map<NamedElement, String> oldIds() {
		return oldIds;
	}

	/** The containment that a moved element was in; of one that was moved within its list, the same as now. */
	EStructuralFeature featureBefore(EObject element) {
		return featuresBefore.getOrDefault(element, element.eContainingFeature());
	}

	/** The id that an element had before. */
	String oldId(NamedElement element) {
		return oldIds.getOrDefault(element, Names.id(element));
	}

	/** Whether a name with this id may mean something else than before. */
	public boolean mayChange(String id) {
		return ids.contains(id);
	}

	/** Whether names may mean something else than before. */
	public boolean namesMayChange() {
		return !ids.isEmpty();
	}
}
