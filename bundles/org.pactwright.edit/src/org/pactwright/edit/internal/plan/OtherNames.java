package org.pactwright.edit.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.edit.internal.record.Recorder;
import org.pactwright.edit.internal.text.Obstacle;
import org.pactwright.language.Names;
import org.pactwright.language.Places;
import org.pactwright.language.project.Symbols;
import org.pactwright.language.write.Words;
import org.pactwright.model.NamedElement;

/** Finds the references that would mean something else, or several things, after a change, and the names they need. */
final class OtherNames {

	/** Takes a reference and the name by which it has to be written. */
	interface Taker {
		void take(EObject owner, EReference reference, EObject target, String name);
	}

	private final Affected affected;
	private final Recorder recorder;
	private final Symbols symbols;
	private final Words words;
	private final Taker taker;
	private final Map<EClass, List<EReference>> references = new HashMap<>();

	/** @param symbols the elements as they are after the change */
	OtherNames(Affected affected, Recorder recorder, Symbols symbols, Words words, Taker taker) {
		this.affected = affected;
		this.recorder = recorder;
		this.symbols = symbols;
		this.words = words;
		this.taker = taker;
	}

	/** Looks through all files, with the model as it is after the change. */
	void find(Collection<Resource> resources) {
		for (Resource resource : resources) {
			for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
				find(all.next(), false);
			}
		}
		for (EObject moved : affected.moved()) {
			find(moved, true);
			EcoreUtil.getAllContents(moved, true).forEachRemaining(each -> find((EObject) each, true));
		}
	}

	private void find(EObject owner, boolean everything) {
		for (EReference reference : references.computeIfAbsent(owner.eClass(), OtherNames::referencesOf)) {
			Object value = owner.eGet(reference);
			if (value instanceof List<?> list) {
				for (Object target : list) {
					find(owner, reference, (NamedElement) target, everything);
				}
			} else if (value != null) {
				find(owner, reference, (NamedElement) value, everything);
			}
		}
	}

	private static List<EReference> referencesOf(EClass type) {
		return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()).toList();
	}

	private void find(EObject owner, EReference reference, NamedElement target, boolean everything) {
		if ((everything || affected.mayChange(Names.id(target)) || affected.mayChange(affected.oldId(target)))
				&& recorder.knows(owner) && recorder.knows(target)) {
			nameOf(owner, reference, target);
		}
	}

	private void nameOf(EObject owner, EReference reference, NamedElement target) {
		if (Names.id(target).isEmpty()) {
			throw new Obstacle(Names.sentence(Names.kind(target.eClass())) + " '" + affected.oldId(target)
					+ "' cannot go without its id.", Places.of(target));
		}
		for (INode node : NodeModelUtils.findNodesForFeature(owner, reference)) {
			String name = name(node);
			if (lastId(name).equals(affected.oldId(target)) && !means(name, owner, reference, target)) {
				String other = withNewIds(name, target);
				if (!means(other, owner, reference, target)) {
					other = symbols.nameFor(target, reference.getEReferenceType(), owner);
				}
				if (!means(other, owner, reference, target)) {
					throw new Obstacle(Names.sentence(Names.kind(target.eClass())) + " '" + Names.id(target)
							+ "' could not be told from another element of that id any more. Choose another id.",
							Places.of(owner));
				}
				taker.take(owner, reference, target, words.escaped(other));
			}
		}
	}

	private boolean means(String name, EObject owner, EReference reference, NamedElement target) {
		List<NamedElement> found = symbols.resolve(name, reference.getEReferenceType(), owner);
		return found.size() == 1 && found.getFirst() == target;
	}

	/** The same name with the new ids of the element and its containers. */
	private String withNewIds(String name, NamedElement target) {
		String[] ids = name.split("\\.");
		ids[ids.length - 1] = Names.id(target);
		int wanted = ids.length - 2;
		for (EObject outer = target.eContainer(); outer != null && wanted >= 0; outer = outer.eContainer()) {
			if (outer instanceof NamedElement named && affected.oldId(named).equals(ids[wanted])) {
				ids[wanted--] = Names.id(named);
			}
		}
		return String.join(".", ids);
	}

	/** A reference as the linker reads it. */
	static String name(INode node) {
		return NodeModelUtils.getTokenText(node).replace("^", "").replace(" ", "");
	}

	private static String lastId(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	/** The names of references in a list, for messages and tests of what is written. */
	static List<String> names(Words words, EObject owner, EReference reference, List<?> targets) {
		List<String> names = new ArrayList<>();
		targets.forEach(target -> names.add(words.reference(owner, reference, target)));
		return names;
	}
}
