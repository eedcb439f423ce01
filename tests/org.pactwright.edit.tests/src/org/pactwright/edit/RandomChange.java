package org.pactwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage.Literals;

/** Random changes of a project's model, such as tools, properties and quick fixes make them. */
final class RandomChange {

	private final Random random;
	private final Project project;
	private final RandomElements elements;
	private final List<EObject> all;
	private final StringBuilder told = new StringBuilder();
	private final List<EObject> made = new ArrayList<>();
	/** Whether ids were changed or elements made, moved or deleted, so that references anywhere may be written anew. */
	private boolean names;
	private boolean deletes;
	private final List<EObject> touched = new ArrayList<>();

	RandomChange(Random random, Project project) {
		this.random = random;
		this.project = project;
		this.elements = new RandomElements(random, project);
		this.all = project.all(EObject.class);
	}

	/** What was done. */
	@Override
	public String toString() {
		return told.toString();
	}

	boolean changesNames() {
		return names;
	}

	boolean deletes() {
		return deletes;
	}

	List<EObject> made() {
		return made;
	}

	/** The elements whose own features were changed. */
	List<EObject> touched() {
		return touched;
	}

	/** Changes the model. */
	void run() {
		for (int i = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 1; i > 0; i--) {
			step();
		}
	}

	private void step() {
		EObject object = all.get(random.nextInt(all.size()));
		if (object.eResource() == null) {
			return;
		}
		switch (random.nextInt(12)) {
			case 0, 1, 2 -> value(object);
			case 3, 4, 5 -> reference(object);
			case 6, 7 -> create(object);
			case 8 -> delete(object);
			case 9 -> reorder(object);
			case 10 -> move(object);
			default -> rename(object);
		}
	}

	private void tell(String what, EObject object, EStructuralFeature feature) {
		told.append(what).append(' ').append(object.eClass().getName()).append(' ')
				.append(org.pactwright.language.Names.label(object)).append(' ')
				.append(feature == null ? "" : feature.getName()).append("; ");
		touched.add(object);
	}

	private <T> Optional<T> one(List<T> list) {
		return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
	}

	private void value(EObject object) {
		one(object.eClass().getEAllAttributes().stream().filter(each -> each != Literals.NAMED_ELEMENT__ID).toList())
				.ifPresent(attribute -> {
					if (attribute.isMany()) {
						list(object, attribute, () -> Optional.of(elements.value(attribute)));
					} else if (random.nextInt(4) == 0 && !isNeeded(object, attribute)) {
						tell("unset", object, attribute);
						object.eUnset(attribute);
					} else {
						tell("set", object, attribute);
						object.eSet(attribute, elements.value(attribute));
					}
				});
	}

	/** Whether a statement cannot be written without it. */
	private static boolean isNeeded(EObject object, EStructuralFeature feature) {
		return feature.isRequired() && feature != Literals.NAMED_ELEMENT__NAME && !feature.isUnsettable();
	}

	private void reference(EObject object) {
		one(object.eClass().getEAllReferences().stream().filter(each -> !each.isContainment()).toList())
				.ifPresent(reference -> {
					if (reference.isMany()) {
						list(object, reference, () -> elements.target(reference));
					} else if (random.nextInt(3) == 0 && !isNeeded(object, reference)) {
						tell("unset", object, reference);
						object.eUnset(reference);
					} else {
						elements.target(reference).ifPresent(target -> {
							tell("set", object, reference);
							object.eSet(reference, target);
						});
					}
				});
	}

	private interface Source {
		Optional<?> get();
	}

	@SuppressWarnings("unchecked")
	private void list(EObject object, EStructuralFeature feature, Source source) {
		EList<Object> list = (EList<Object>) object.eGet(feature);
		switch (random.nextInt(5)) {
			case 0 -> {
				if (!list.isEmpty()) {
					tell("remove from", object, feature);
					list.remove(random.nextInt(list.size()));
				}
			}
			case 1 -> {
				if (list.size() > 1) {
					tell("reorder", object, feature);
					list.move(random.nextInt(list.size()), random.nextInt(list.size()));
				}
			}
			case 2 -> {
				tell("clear", object, feature);
				list.clear();
			}
			default -> source.get().filter(value -> !list.contains(value) || !feature.isUnique()).ifPresent(value -> {
				tell("add to", object, feature);
				list.add(random.nextInt(list.size() + 1), value);
			});
		}
	}

	@SuppressWarnings("unchecked")
	private void create(EObject object) {
		one(object.eClass().getEAllContainments()).ifPresent(containment -> {
			Optional<EObject> child = elements.make(elements.concrete(containment.getEReferenceType()), 0);
			if (child.isPresent()) {
				tell("create in", object, containment);
				if (containment.isMany()) {
					EList<EObject> list = (EList<EObject>) object.eGet(containment);
					list.add(random.nextBoolean() ? list.size() : random.nextInt(list.size() + 1), child.get());
				} else {
					if (object.eGet(containment) instanceof EObject last) {
						new Deletion(project).delete(List.of(last)); // with the references to it
						deletes = true;
					}
					object.eSet(containment, child.get());
				}
				names = true;
				made.add(child.get());
			}
		});
	}

	private void delete(EObject object) {
		if (object.eContainer() != null && object.eContainer().eContainer() != null) {
			tell("delete", object, null);
			touched.add(object.eContainer());
			new Deletion(project).delete(List.of(object));
			names = true;
			deletes = true;
		}
	}

	@SuppressWarnings("unchecked")
	private void reorder(EObject object) {
		one(object.eClass().getEAllContainments().stream().filter(EReference::isMany).toList()).ifPresent(containment -> {
			EList<EObject> list = (EList<EObject>) object.eGet(containment);
			if (list.size() > 1) {
				tell("reorder", object, containment);
				list.move(random.nextInt(list.size()), random.nextInt(list.size()));
				names = true;
			}
		});
	}

	@SuppressWarnings("unchecked")
	private void move(EObject object) {
		EReference containment = object.eContainmentFeature();
		if (containment == null || !containment.isMany()) {
			return;
		}
		List<EObject> containers = new ArrayList<>();
		for (Resource resource : project.resourceSet().getResources()) {
			resource.getAllContents().forEachRemaining(each -> {
				if (each != object.eContainer() && !org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(object, each)
						&& each.eClass().getEAllContainments().contains(containment)) {
					containers.add(each);
				}
			});
		}
		one(containers).ifPresent(container -> {
			tell("move", object, null);
			EList<EObject> list = (EList<EObject>) container.eGet(containment);
			list.add(random.nextInt(list.size() + 1), object);
			names = true;
		});
	}

	private void rename(EObject object) {
		if (object instanceof NamedElement element) {
			tell("rename", object, null);
			element.setId(elements.id());
			names = true;
		}
	}

	/** Whether an attribute of one value. */
	static boolean isSingle(EStructuralFeature feature) {
		return feature instanceof EAttribute && !feature.isMany();
	}
}
