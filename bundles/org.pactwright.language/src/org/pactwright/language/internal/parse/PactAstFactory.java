package org.pactwright.language.internal.parse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;
import org.pactwright.language.Problem;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;

/**
 * Fills the model while the text is parsed. The grammar lets parts come in any order, so it cannot see that one of
 * them comes twice; this does, at no cost.
 */
public class PactAstFactory extends DefaultEcoreElementFactory {

	private static final String FURTHER_ASSIGNMENT = "FurtherAssignment";

	@Override
	public void set(EObject object, String feature, Object value, String ruleName, INode node)
			throws ValueConverterException {
		EStructuralFeature structural = object.eClass().getEStructuralFeature(feature);
		if (structural != null && !(value instanceof Boolean)
				&& (object.eIsSet(structural) || mayHideBehindDefault(structural) && isGivenBefore(object, feature, node))) {
			require(node);
			throw new ValueProblem(Problem.DUPLICATE, twice(object, feature, node), node, List.of(), null);
		}
		super.set(object, feature, value, ruleName, node);
	}

	/** Whether a value may be given and still count as not set: the default, spelled out. */
	static boolean mayHideBehindDefault(EStructuralFeature feature) {
		return feature.getDefaultValueLiteral() != null && !feature.isUnsettable();
	}

	/** Without nodes the parser looks after it. */
	private static boolean isGivenBefore(EObject object, String feature, INode node) {
		return node != null && firstGiven(object, feature).filter(first -> first.getTotalOffset() < node.getTotalOffset()).isPresent();
	}

	/** A message needs something to hang on. */
	private static void require(INode node) {
		if (node == null) {
			throw new NeedsNodes();
		}
	}

	private static String twice(EObject object, String feature, INode node) {
		int line = firstGiven(object, feature).map(INode::getStartLine).orElse(node.getStartLine());
		return line == node.getStartLine() ? "This is given twice in one statement. Keep one of the two."
				: "This is given twice in one statement: line " + line + " has it already. Keep one of the two.";
	}

	/** Where a feature is given first; not looked up with the platform's help, which always reads to the end. */
	private static Optional<INode> firstGiven(EObject object, String feature) {
		for (INode node : NodeModelUtils.getNode(object).getAsTreeIterable()) {
			Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
			if (assignment != null && assignment.getFeature().equals(feature)
					&& NodeModelUtils.findActualSemanticObjectFor(node) == object) {
				return Optional.of(node);
			}
		}
		return Optional.empty();
	}

	/** Actors after the first of a RACI line take over its letter. */
	@Override
	public void add(EObject object, String feature, Object value, String ruleName, INode node)
			throws ValueConverterException {
		if (object instanceof RaciTarget target && value instanceof ResponsibilityAssignment assignment
				&& ruleName != null && ruleName.endsWith(FURTHER_ASSIGNMENT) && !target.getAssignments().isEmpty()
				&& !assignment.eIsSet(PactwrightPackage.Literals.RESPONSIBILITY_ASSIGNMENT__LETTER)) {
			assignment.setLetter(target.getAssignments().getLast().getLetter());
		}
		if (value == null || value instanceof EObject) {
			super.add(object, feature, value, ruleName, node);
			return;
		}
		Collection<?> list = (Collection<?>) object.eGet(object.eClass().getEStructuralFeature(feature));
		int before = list.size();
		super.add(object, feature, value, ruleName, node);
		if (list.size() == before) {
			require(node);
			throw new ValueProblem(ValueProblem.REPEATED,
					"'" + node.getText().strip() + "' is listed twice here; once is enough.", node, List.of(), null);
		}
	}
}
