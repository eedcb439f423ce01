package org.pactwright.edit.internal.check;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.internal.apply.Editor;
import org.pactwright.edit.internal.plan.Intent;
import org.pactwright.edit.internal.text.LineText;
import org.pactwright.edit.internal.text.Obstacle;
import org.pactwright.language.Names;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage.Literals;

/** Reads what an edit makes of the texts, and compares it with what was intended. A mistake of the editor ends here. */
public final class SelfCheck {

	private final Intent intent;
	private final Reduced reduced;
	private final Map<EObject, IParseResult> parsed = new LinkedHashMap<>();

	/** Reads the texts, with the model as it was parsed. */
	public SelfCheck(Project project, Intent intent, Editor editor, DocumentEdits edits) {
		this.intent = intent;
		this.reduced = new Reduced(intent, editor);
		IParser parser = PactLanguage.injector().getInstance(IParser.class);
		for (Path path : edits.byFile().keySet()) {
			SourceFile file = project.file(path).orElseThrow();
			EObject root = file.resource().getContents().getFirst();
			if (LineText.isSwallowing(file.text(), edits.of(path))) {
				throw different(root, "a comment would take the rest of its line along");
			}
			IParseResult result = parser.parse(new StringReader(reduced.text(root, edits.of(path))));
			if (result.hasSyntaxErrors() && !file.resource().getParseResult().hasSyntaxErrors()) {
				throw different(root, result.getSyntaxErrors().iterator().next().getSyntaxErrorMessage().getMessage());
			}
			parsed.put(root, result);
		}
	}

	/**
	 * Compares, with the model as it is intended.
	 *
	 * @throws Obstacle when something is different
	 */
	public void compare() {
		parsed.forEach((root, result) -> {
			if (result.getRootASTElement() == null) {
				throw different(root, "nothing can be read any more");
			}
			compare(root, result.getRootASTElement(), false);
		});
	}

	/** @param whole whether nothing was left out in the element */
	private void compare(EObject wanted, EObject found, boolean whole) {
		if (wanted.eClass() != found.eClass()) {
			throw different(wanted, "it becomes a " + Names.kind(found.eClass()));
		}
		for (EStructuralFeature feature : wanted.eClass().getEAllStructuralFeatures()) {
			if (!(feature instanceof EReference reference)) {
				boolean set = !feature.isUnsettable() || wanted.eIsSet(feature) == found.eIsSet(feature);
				if (!set || !SameValues.same(wanted.eGet(feature), found.eGet(feature))) {
					throw different(wanted, "its " + feature.getName() + " becomes " + found.eGet(feature) + " instead of "
							+ wanted.eGet(feature));
				}
			} else if (reference.isContainment()) {
				compareChildren(wanted, found, reference, whole);
			} else {
				compareReferences(wanted, found, reference);
			}
		}
	}

	private void compareChildren(EObject wanted, EObject found, EReference reference, boolean whole) {
		boolean inline = reference == Literals.RACI_TARGET__ASSIGNMENTS
				|| reference.getEReferenceType() == Literals.COMPETENCE_LEVEL;
		List<EObject> mine = children(wanted, reference).stream()
				.filter(child -> whole || inline || isWhole(child) || reduced.isTouched(child)).toList();
		List<EObject> theirs = children(found, reference);
		if (mine.size() != theirs.size()) {
			throw different(wanted, "it gets " + theirs.size() + " instead of " + mine.size() + " " + reference.getName());
		}
		for (int i = 0; i < mine.size(); i++) {
			compare(mine.get(i), theirs.get(i), whole || inline || isWhole(mine.get(i)));
		}
	}

	/** Whether a statement was written or taken over as a whole. */
	private boolean isWhole(EObject child) {
		return !intent.isKnown(child) || intent.isMoved(child);
	}

	@SuppressWarnings("unchecked")
	private static List<EObject> children(EObject object, EReference reference) {
		Object value = object.eGet(reference);
		return value instanceof List<?> list ? (List<EObject>) list : value == null ? List.of() : List.of((EObject) value);
	}

	private void compareReferences(EObject wanted, EObject found, EReference reference) {
		List<EObject> mine = children(wanted, reference);
		List<INode> nodes = NodeModelUtils.findNodesForFeature(found, reference);
		List<EObject> theirs = new ArrayList<>();
		for (INode node : nodes) {
			String name = NodeModelUtils.getTokenText(node).replace("^", "").replace(" ", "");
			List<NamedElement> meant = intent.symbols().resolve(name, reference.getEReferenceType(), wanted);
			if (meant.size() > 1) {
				meant.stream().filter(mine::contains).findFirst().ifPresent(target -> {
					throw ambiguous(target, meant);
				});
			}
			boolean fresh = meant.size() == 1 && !theirs.contains(meant.getFirst());
			boolean led = fresh && !mine.contains(meant.getFirst())
					&& intent.affected().mayChange(name.substring(name.lastIndexOf('.') + 1));
			if (fresh && !led) {
				theirs.add(meant.getFirst());
			}
		}
		if (!reference.isMany() && theirs.size() > 1) {
			theirs = theirs.subList(0, 1);
		}
		if (!mine.equals(theirs)) {
			throw different(wanted, "its " + reference.getName() + " would not lead to what it shall");
		}
	}

	private static Obstacle ambiguous(NamedElement target, List<NamedElement> meant) {
		NamedElement other = meant.stream().filter(each -> each != target).findFirst().orElseThrow();
		return new Obstacle(Names.sentence(Names.kind(target.eClass())) + " '" + Names.id(target)
				+ "' cannot be told from the " + Names.kind(other.eClass()) + " of that id here. Give one of them another id"
				+ " first.", Places.of(target));
	}

	private static Obstacle different(EObject element, String what) {
		return new Obstacle("This change cannot be written so that it is read back the same: in "
				+ Names.kind(element.eClass()) + " '" + Names.label(element) + "', " + what
				+ ". Nothing was changed; make the change in the text.", Places.of(element));
	}
}
