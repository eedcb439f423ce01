package org.pactwright.language.internal.link;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pactwright.language.Names;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.internal.NearNames;
import org.pactwright.language.project.Symbols;
import org.pactwright.model.NamedElement;

/**
 * Sets the references of parsed files, in one walk over the nodes of each. A reference that cannot be set stays empty
 * and is reported. Several threads may link at once, each a file of its own; the messages are worded afterwards, by one
 * thread in the order of the files, so that they do not depend on which thread was first.
 */
public final class ReferenceLinker {

	/** Comparing a wrong name with every id of a large project takes a moment: only the first ones get suggestions. */
	private static final int WITH_SUGGESTIONS = 50;

	private final Symbols symbols;
	private final LostNames lost;
	private final Map<CrossReference, String> features = new ConcurrentHashMap<>();
	private final Map<EClass, Collection<String>> ids = new HashMap<>();
	private int suggested;

	/**
	 * @param symbols the elements of all files that may be referred to
	 * @param lost what may be meant though it could not be read
	 */
	public ReferenceLinker(Symbols symbols, LostNames lost) {
		this.symbols = symbols;
		this.lost = lost;
	}

	/**
	 * Links a file anew: references that are set are forgotten first.
	 *
	 * @param problems takes what cannot be linked; each is worded when it is asked for, which is for one thread at a time
	 */
	public void relink(XtextResource resource, Consumer<Supplier<Problem>> problems) {
		for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && object.eIsSet(reference)) {
					object.eUnset(reference);
				}
			}
		}
		link(resource, problems);
	}

	/** Links a file that was just parsed; see {@link #relink}. */
	public void link(XtextResource resource, Consumer<Supplier<Problem>> problems) {
		if (resource.getParseResult() != null && resource.getParseResult().getRootASTElement() != null) {
			walk(resource.getParseResult().getRootNode(), null, new Target(Places.file(resource), problems));
		}
	}

	/** The file that is linked, and who hears of it. */
	private record Target(Path file, Consumer<Supplier<Problem>> problems) {
	}

	private void walk(ICompositeNode composite, EObject outer, Target target) {
		EObject owner = composite.hasDirectSemanticElement() ? composite.getSemanticElement() : outer;
		for (INode node = composite.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node.getGrammarElement() instanceof CrossReference reference) {
				if (owner != null) {
					set(owner, reference, node, target);
				}
			} else if (node instanceof ICompositeNode child) {
				walk(child, owner, target);
			}
		}
	}

	private void set(EObject owner, CrossReference crossReference, INode node, Target target) {
		Path file = target.file();
		String feature = features.computeIfAbsent(crossReference,
				key -> GrammarUtil.containingAssignment(key).getFeature());
		String name = name(node);
		if (!(owner.eClass().getEStructuralFeature(feature) instanceof EReference reference) || name.isEmpty()) {
			return; // an id that is missing has a message already
		}
		List<NamedElement> found = symbols.resolve(name, reference.getEReferenceType(), owner);
		if (found.isEmpty()) {
			if (!lost.mayMean(lastId(name), reference.getEReferenceType())) {
				target.problems().accept(() -> unknown(name, reference, file, node));
			}
		} else if (found.size() > 1) {
			target.problems().accept(() -> ambiguous(name, found, reference, owner, file, node));
		} else if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<EObject> values = (InternalEList<EObject>) owner.eGet(reference);
			if (values.contains(found.getFirst())) {
				target.problems().accept(() -> new Problem(Severity.WARNING, Problem.DUPLICATE,
						"'" + name + "' is listed twice here; once is enough.", Places.of(file, node), List.of()));
			} else {
				values.addUnique(found.getFirst());
			}
		} else if (owner.eIsSet(reference)) {
			target.problems().accept(() -> Problem.error(Problem.DUPLICATE,
					"This is given twice in one statement. Keep one of the two.", Places.of(file, node)));
		} else {
			owner.eSet(reference, found.getFirst());
		}
	}

	/** The ids without what marks them as such, and without blanks and comments around the dots. */
	private static String name(INode node) {
		String text = NodeModelUtils.getTokenText(node);
		return text.indexOf('^') < 0 && text.indexOf(' ') < 0 ? text : text.replace("^", "").replace(" ", "");
	}

	private static String lastId(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private Problem unknown(String name, EReference reference, Path file, INode node) {
		String wanted = Names.kind(reference.getEReferenceType());
		List<NamedElement> others = symbols.ofId(lastId(name));
		if (!others.isEmpty() && name.indexOf('.') < 0) {
			return problem("'" + name + "' is " + article(Names.kind(others.getFirst().eClass())) + ", but "
					+ article(wanted) + " is expected here.", file, node, List.of());
		}
		List<String> near = suggested++ < WITH_SUGGESTIONS
				? NearNames.of(lastId(name), ids.computeIfAbsent(reference.getEReferenceType(), symbols::idsOf), 3)
				: List.of();
		String remedy = near.isEmpty() ? " Correct the id, or add the " + wanted + "." : NearNames.question(near);
		return problem("There is no " + wanted + " '" + name + "'." + remedy, file, node, near);
	}

	private Problem ambiguous(String name, List<NamedElement> found, EReference reference, EObject owner, Path file,
			INode node) {
		List<String> qualified = found.stream()
				.map(element -> symbols.nameFor(element, reference.getEReferenceType(), owner)).distinct().limit(5)
				.toList();
		String remedy = qualified.size() > 1
				? " Write one of " + qualified.stream().collect(Collectors.joining("', '", "'", "'")) + "."
				: " Give each its own id.";
		return problem("'" + name + "' could mean " + found.size() + " elements." + remedy, file, node,
				qualified.size() > 1 ? qualified : List.of());
	}

	private static Problem problem(String message, Path file, INode node, List<String> suggestions) {
		return new Problem(Severity.ERROR, Problem.REFERENCE, message, Places.of(file, node), suggestions);
	}

	private static String article(String kind) {
		return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
	}
}
