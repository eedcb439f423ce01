package org.pactwright.language.internal.parse;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
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
		if (structural != null && !(value instanceof Boolean) && object.eIsSet(structural)) {
			throw new ValueProblem(Problem.DUPLICATE,
					"This is said twice in one statement; keep one of the two.", node, List.of(), null);
		}
		super.set(object, feature, value, ruleName, node);
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
		super.add(object, feature, value, ruleName, node);
	}
}
