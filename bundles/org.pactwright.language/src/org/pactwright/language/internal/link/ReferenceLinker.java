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

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.internal.NearNames;
import org.pactwright.language.internal.parse.PactParseResult;
import org.pactwright.language.internal.parse.WrittenReference;
import org.pactwright.language.project.Symbols;
import org.pactwright.model.NamedElement;

/**
 * Sets the references of parsed files, as they were noted while parsing. A reference that cannot be set stays empty
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

	/** Forgets all references of a file, so that it can be linked again. */
	public void unlink(XtextResource resource) {
		for (WrittenReference written : PactParseResult.references(resource.getParseResult())) {
			written.owner().eUnset(written.owner().eClass().getEStructuralFeature(feature(written.reference())));
		}
	}

	/**
	 * Links a file none of whose references is set.
	 *
	 * @param problems takes what cannot be linked; each is worded when it is asked for, which is for one thread at a time
	 */
	public void link(XtextResource resource, Consumer<Supplier<Problem>> problems) {
		IParseResult result = resource.getParseResult();
		Target target = new Target(Places.file(resource), result == null ? null : result.getRootNode(), problems);
		PactParseResult.references(result).forEach(written -> set(written, target));
	}

	/** The file that is linked, and who hears of it. */
	private record Target(Path file, INode root, Consumer<Supplier<Problem>> problems) {

		Place place(WrittenReference written) {
			return Places.place(file, root, written.offset(), written.end());
		}
	}

	private void set(WrittenReference written, Target target) {
		EObject owner = written.owner();
		String name = written.name();
		if (!(owner.eClass().getEStructuralFeature(feature(written.reference())) instanceof EReference reference)
				|| name.isEmpty()) {
			return; // an id that is missing has a message already
		}
		List<NamedElement> found = symbols.resolve(name, reference.getEReferenceType(), owner);
		if (found.isEmpty()) {
			if (!lost.mayMean(lastId(name), reference.getEReferenceType())) {
				target.problems().accept(() -> unknown(name, reference, target.place(written)));
			}
		} else if (found.size() > 1) {
			target.problems().accept(() -> ambiguous(name, found, reference, owner, target.place(written)));
		} else if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<EObject> values = (InternalEList<EObject>) owner.eGet(reference);
			if (values.contains(found.getFirst())) {
				target.problems().accept(() -> new Problem(Severity.WARNING, Problem.DUPLICATE,
						"'" + name + "' is listed twice here; once is enough.", target.place(written), List.of()));
			} else {
				values.addUnique(found.getFirst());
			}
		} else if (owner.eIsSet(reference)) {
			target.problems().accept(() -> Problem.error(Problem.DUPLICATE,
					"This is given twice in one statement. Keep one of the two.", target.place(written)));
		} else {
			owner.eSet(reference, found.getFirst());
		}
	}

	/** Asked for at every reference: a look into the map first, since computing locks. */
	private String feature(CrossReference reference) {
		String known = features.get(reference);
		return known != null ? known
				: features.computeIfAbsent(reference, key -> GrammarUtil.containingAssignment(key).getFeature());
	}

	private static String lastId(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private Problem unknown(String name, EReference reference, Place place) {
		String wanted = Names.kind(reference.getEReferenceType());
		List<NamedElement> others = symbols.ofId(lastId(name));
		if (!others.isEmpty() && name.indexOf('.') < 0) {
			return problem("'" + name + "' is " + article(Names.kind(others.getFirst().eClass())) + ", but "
					+ article(wanted) + " is expected here.", place, List.of());
		}
		List<String> near = suggested++ < WITH_SUGGESTIONS
				? NearNames.of(lastId(name), ids.computeIfAbsent(reference.getEReferenceType(), symbols::idsOf), 3)
				: List.of();
		String remedy = near.isEmpty() ? " Correct the id, or add the " + wanted + "." : NearNames.question(near);
		return problem("There is no " + wanted + " '" + name + "'." + remedy, place, near);
	}

	private Problem ambiguous(String name, List<NamedElement> found, EReference reference, EObject owner, Place place) {
		List<String> qualified = found.stream()
				.map(element -> symbols.nameFor(element, reference.getEReferenceType(), owner)).distinct().limit(5)
				.toList();
		String remedy = qualified.size() > 1
				? " Write one of " + qualified.stream().collect(Collectors.joining("', '", "'", "'")) + "."
				: " Give each its own id.";
		return problem("'" + name + "' could mean " + found.size() + " elements." + remedy, place,
				qualified.size() > 1 ? qualified : List.of());
	}

	private static Problem problem(String message, Place place, List<String> suggestions) {
		return new Problem(Severity.ERROR, Problem.REFERENCE, message, place, suggestions);
	}

	private static String article(String kind) {
		return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
	}
}
