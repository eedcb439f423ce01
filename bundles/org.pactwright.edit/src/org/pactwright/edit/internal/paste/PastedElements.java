package org.pactwright.edit.internal.paste;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.EditResult;
import org.pactwright.edit.ElementPath;
import org.pactwright.edit.TextEdit;
import org.pactwright.edit.internal.grammar.Shapes;
import org.pactwright.edit.internal.text.LineText;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.Symbols;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage.Literals;

/** Copies of elements that were read elsewhere, fit for a project: with ids of their own, and references into it. */
public final class PastedElements {

	private final Project project;
	private final EObject container;
	private final Symbols together = new Symbols();
	private final Shapes shapes = new Shapes();
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier();
	private final Set<EObject> copied = new HashSet<>();
	private final Set<String> missing = new LinkedHashSet<>();
	private final List<Copy> copies = new ArrayList<>();
	/** What the text that was read says otherwise in the copies. */
	private final List<TextEdit> otherNames = new ArrayList<>();
	private final List<EObject> read;
	private final Set<EObject> incomplete = new HashSet<>();

	/** An element to be added to the container. */
	public record Copy(EReference containment, EObject element) {
	}

	/**
	 * @param read as they were read, in the place of the container
	 * @param container of the project, that takes them
	 */
	public PastedElements(Project project, List<EObject> read, EObject container) {
		this.project = project;
		this.container = container;
		this.read = List.copyOf(read);
		List<EObject> all = new ArrayList<>();
		for (EObject root : read) {
			all.add(root);
			for (TreeIterator<EObject> inner = root.eAllContents(); inner.hasNext();) {
				all.add(inner.next());
			}
		}
		together.add(all);
		copier.copyAll(read);
		copied.addAll(copier.values());
		giveIds(all);
		all.forEach(this::refer);
		leaveOut();
		for (EObject root : read) {
			EObject copy = copier.get(root);
			if (!incomplete.contains(copy)) {
				copies.add(new Copy(root.eContainmentFeature(), copy));
			}
		}
	}

	/** What is to be added, in order. */
	public List<Copy> copies() {
		return List.copyOf(copies);
	}

	/** The names of what is referred to and not there. */
	public List<String> missing() {
		return List.copyOf(missing);
	}

	/**
	 * The statements of the copies as they were read, comments and all, with the new names and without what is left out; at
	 * the left margin and indented by tabs. None where that cannot be taken out of the text: then it is written anew.
	 *
	 * @param text that was read
	 * @param change works out the edits of a change of a project
	 */
	public Map<EObject, String> wordings(String text, BiFunction<Project, Runnable, EditResult> change) {
		String named = DocumentEdits.apply(text, otherNames.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList());
		Path file = Places.file(container);
		Optional<String> left = missing.isEmpty() && incomplete.isEmpty() ? Optional.of(named)
				: LeftOut.of(project, file, named, copier.keySet().stream().map(ElementPath::of).toList(), copier.keySet()
						.stream().filter(owner -> incomplete.contains(copier.get(owner))).map(ElementPath::of).toList(), change);
		return left.map(now -> wordings(now, Project.of(project.root(), Map.of(file, now)))).orElse(Map.of());
	}

	/** @param alone the text by itself, read anew */
	private Map<EObject, String> wordings(String text, Project alone) {
		Map<EObject, String> wordings = new IdentityHashMap<>();
		Map<EReference, Integer> gone = new HashMap<>();
		for (EObject root : read) {
			EReference feature = root.eContainmentFeature();
			int index = ((List<?>) root.eContainer().eGet(feature)).indexOf(root) - gone.getOrDefault(feature, 0);
			if (incomplete.contains(copier.get(root))) {
				gone.merge(feature, 1, Integer::sum);
				continue;
			}
			List<String> steps = new ArrayList<>(ElementPath.of(container).steps());
			steps.add(feature.getName() + "." + index);
			Optional<EObject> now = new ElementPath(Places.file(container), steps).find(alone);
			if (now.isEmpty()) {
				return Map.of();
			}
			Place place = Places.whole(now.get());
			String statement = text.substring(place.offset(), place.offset() + place.length());
			String indent = indent(text, text.lastIndexOf('\n', place.offset() - 1) + 1);
			wordings.put(copier.get(root), LineText.moved(statement, indent, "", unit(statement, indent), "\t", "\n"));
		}
		return wordings;
	}

	/** Whether a feature of an element says to what its text refers. */
	static boolean isReference(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && !reference.isDerived() && reference.isChangeable();
	}

	/** The name by which a text refers to something. */
	static String name(INode node) {
		return NodeModelUtils.getTokenText(node).replace("^", "").replace(" ", "");
	}

	private static String indent(String text, int line) {
		int end = line;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return text.substring(line, end);
	}

	/** By how much the first deeper line is indented more; a tab if there is none. */
	private static String unit(String statement, String indent) {
		return statement.lines().skip(1).map(line -> indent(line, 0))
				.filter(own -> own.length() > indent.length() && own.startsWith(indent)).findFirst()
				.map(own -> own.substring(indent.length())).orElse("\t");
	}

	private void say(INode node, String name) {
		otherNames.add(new TextEdit(node.getOffset(), node.getLength(), name));
	}

	private void giveIds(List<EObject> all) {
		Set<String> taken = new HashSet<>();
		for (EObject element : all) {
			if (element instanceof NamedElement named && named.getId() != null) {
				String id = free(named.getId(), taken);
				taken.add(id);
				if (!id.equals(named.getId())) {
					NodeModelUtils.findNodesForFeature(named, Literals.NAMED_ELEMENT__ID).forEach(node -> say(node, id));
				}
				((NamedElement) copier.get(named)).setId(id);
			}
		}
	}

	/** The id itself, or else without the number at its end and with the next one that is free. */
	private String free(String id, Set<String> taken) {
		if (isFree(id, taken)) {
			return id;
		}
		int end = id.length();
		while (end > 1 && Character.isDigit(id.charAt(end - 1))) {
			end--;
		}
		String stem = id.substring(0, end);
		int number = 2;
		while (!isFree(stem + number, taken)) {
			number++;
		}
		return stem + number;
	}

	private boolean isFree(String id, Set<String> taken) {
		return !taken.contains(id) && project.symbols().ofId(id).isEmpty();
	}

	/** Lets a copy refer to what the text says: something that is pasted too, or else something of the project. */
	@SuppressWarnings("unchecked")
	private void refer(EObject owner) {
		EObject copy = copier.get(owner);
		for (EReference reference : owner.eClass().getEAllReferences()) {
			if (!isReference(reference)) {
				continue;
			}
			for (INode node : NodeModelUtils.findNodesForFeature(owner, reference)) {
				String name = name(node);
				Optional<NamedElement> target = target(name, owner, reference);
				target.filter(copied::contains).filter(own -> !own.getId().equals(name))
						.ifPresent(own -> say(node, own.getId()));
				if (target.isEmpty()) {
					missing.add(name);
				} else if (!reference.isMany()) {
					copy.eSet(reference, target.get());
				} else if (!((List<EObject>) copy.eGet(reference)).contains(target.get())) {
					((List<EObject>) copy.eGet(reference)).add(target.get());
				}
			}
			if (!copy.eIsSet(reference) && isNeeded(owner, reference)) {
				incomplete.add(copy);
			}
		}
	}

	private Optional<NamedElement> target(String name, EObject owner, EReference reference) {
		List<NamedElement> own = together.resolve(name, reference.getEReferenceType(), owner);
		if (own.size() == 1) {
			return Optional.of((NamedElement) copier.get(own.getFirst()));
		}
		List<NamedElement> there = project.symbols().resolve(name, reference.getEReferenceType(), container);
		return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
	}

	/** Whether the statement of an element cannot be written without what its text refers to. */
	private boolean isNeeded(EObject owner, EReference reference) {
		return !NodeModelUtils.findNodesForFeature(owner, reference).isEmpty() && (owner.eClass().getEStructuralFeature(
				reference.getName()).isRequired() || shapes.of(owner).fixed().stream()
						.anyMatch(unit -> !unit.isOptional() && unit.needs().contains(reference.getName())));
	}

	/** Takes out what cannot be said, and references of the rest to it. */
	private void leaveOut() {
		for (boolean more = !incomplete.isEmpty(); more;) {
			Set<EObject> gone = new HashSet<>();
			for (EObject copy : incomplete) {
				gone.add(copy);
				copy.eAllContents().forEachRemaining(gone::add);
			}
			more = false;
			for (EObject owner : copier.keySet()) {
				EObject copy = copier.get(owner);
				for (EReference reference : copy.eClass().getEAllReferences()) {
					if (isReference(reference) && !gone.contains(copy) && forget(copy, reference, gone)
							&& !copy.eIsSet(reference) && isNeeded(owner, reference)) {
						more |= incomplete.add(copy);
					}
				}
			}
		}
		incomplete.stream().filter(copy -> copy.eContainer() != null).forEach(EcoreUtil::remove);
	}

	private static boolean forget(EObject copy, EReference reference, Set<EObject> gone) {
		if (copy.eGet(reference) instanceof List<?> list) {
			return list.removeIf(gone::contains);
		}
		if (gone.contains(copy.eGet(reference))) {
			copy.eUnset(reference);
			return true;
		}
		return false;
	}
}
