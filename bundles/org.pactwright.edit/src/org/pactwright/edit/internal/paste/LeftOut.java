package org.pactwright.edit.internal.paste;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.EditResult;
import org.pactwright.edit.ElementPath;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.NamedElement;

/**
 * Takes out of a text what cannot be said in a project, as one deletes elements: comments and lines of the rest stay. To
 * that end the text is read as a part of the project, stand-ins are put in the place of the elements that are missing, and
 * these are deleted.
 */
final class LeftOut {

	private final Project whole;
	private final Path file;
	private final Map<EObject, List<Value>> standIns = new HashMap<>();

	/** A reference to a stand-in. */
	private record Value(EReference reference, EObject standIn) {
	}

	private LeftOut(Project whole, Path file) {
		this.whole = whole;
		this.file = file;
	}

	/**
	 * The text without what is missing.
	 *
	 * @param project that is to take what was read
	 * @param file of the project, in whose text it was read
	 * @param text of that file with what was read, under the names that it is to have
	 * @param owners all that was read, by where it is
	 * @param incomplete what of it cannot be said at all, by where it is
	 * @param change works out the edits of a change of a project
	 * @return empty where the text cannot be changed like that
	 */
	static Optional<String> of(Project project, Path file, String text, Collection<ElementPath> owners,
			Collection<ElementPath> incomplete, BiFunction<Project, Runnable, EditResult> change) {
		Map<Path, String> texts = new HashMap<>();
		for (SourceFile source : project.files()) {
			texts.put(source.path(), source.text());
		}
		texts.put(file, text);
		LeftOut leftOut = new LeftOut(Project.of(project.root(), texts), file);
		return leftOut.standIn(owners) ? leftOut.text(text, incomplete, change) : Optional.empty();
	}

	/** @return whether everything that is referred to has one value now */
	private boolean standIn(Collection<ElementPath> owners) {
		for (ElementPath path : owners) {
			Optional<EObject> owner = path.find(whole);
			if (owner.isEmpty() || !owner.get().eClass().getEAllReferences().stream()
					.filter(PastedElements::isReference).allMatch(reference -> standIn(owner.get(), reference))) {
				return false;
			}
		}
		return true;
	}

	private boolean standIn(EObject owner, EReference reference) {
		List<EObject> values = new ArrayList<>();
		Set<EObject> distinct = new HashSet<>();
		List<Value> missing = new ArrayList<>();
		for (INode node : NodeModelUtils.findNodesForFeature(owner, reference)) {
			String name = PastedElements.name(node);
			List<NamedElement> there = whole.symbols().resolve(name, reference.getEReferenceType(), owner);
			EObject value = there.size() == 1 ? there.getFirst() : create(reference.getEReferenceType(), name);
			if (there.size() != 1) {
				missing.add(new Value(reference, value));
			}
			values.add(value);
			distinct.add(value);
		}
		if (missing.isEmpty()) {
			return true;
		}
		standIns.computeIfAbsent(owner, key -> new ArrayList<>()).addAll(missing);
		owner.eSet(reference, reference.isMany() ? values : values.getLast());
		return distinct.size() == values.size();
	}

	private static EObject create(EClass type, String name) {
		EObject made = EcoreUtil.create(type.isAbstract() ? concrete(type) : type);
		if (made instanceof NamedElement named) {
			named.setId(name);
		}
		return made;
	}

	private static EClass concrete(EClass type) {
		for (EClassifier each : type.getEPackage().getEClassifiers()) {
			if (each instanceof EClass other && !other.isAbstract() && type.isSuperTypeOf(other)) {
				return other;
			}
		}
		throw new IllegalStateException("Nothing can be of the type " + type.getName());
	}

	private Optional<String> text(String text, Collection<ElementPath> incomplete,
			BiFunction<Project, Runnable, EditResult> change) {
		List<EObject> gone = incomplete.stream().flatMap(path -> path.find(whole).stream()).toList();
		EditResult result = change.apply(whole, () -> {
			standIns.forEach((owner, values) -> values.forEach(value -> forget(owner, value)));
			gone.stream().filter(element -> element.eContainer() != null).forEach(EcoreUtil::remove);
		});
		return result instanceof EditResult.Done done ? Optional.of(DocumentEdits.apply(text, done.edits().of(file)))
				: Optional.empty();
	}

	private static void forget(EObject owner, Value value) {
		if (owner.eGet(value.reference()) instanceof List<?> list) {
			list.remove(value.standIn());
		} else {
			owner.eUnset(value.reference());
		}
	}
}
