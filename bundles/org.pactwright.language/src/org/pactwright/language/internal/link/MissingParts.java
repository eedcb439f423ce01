package org.pactwright.language.internal.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.language.Names;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.model.PactwrightPackage;

/**
 * Reports what the metamodel asks for and the text does not say. The grammar leaves nearly everything optional, so that
 * a half written statement still is a statement; what must be there is told here, with an example.
 */
public final class MissingParts {

	private static final Map<EStructuralFeature, String> EXAMPLES = examples();

	private static final Map<EClass, List<EStructuralFeature>> REQUIRED = required();

	private final Consumer<Problem> problems;

	public MissingParts(Consumer<Problem> problems) {
		this.problems = problems;
	}

	/** Looks through all elements of one parsed and linked file. */
	public void check(List<EObject> contents) {
		for (EObject object : contents) {
			List<EStructuralFeature> required = REQUIRED.getOrDefault(object.eClass(), List.of());
			for (int i = 0; i < required.size(); i++) {
				if (isMissing(object, required.get(i))) {
					report(object, required);
					break;
				}
			}
			checkDates(object);
		}
	}

	private void report(EObject object, List<EStructuralFeature> required) {
		if (!isBroken(object)) {
			problems.accept(problem(object, required.stream().filter(feature -> isMissing(object, feature)).toList()));
		}
	}

	private static boolean isMissing(EObject object, EStructuralFeature feature) {
		int found = feature.isMany() ? ((Collection<?>) object.eGet(feature)).size() : object.eIsSet(feature) ? 1 : 0;
		return found < feature.getLowerBound() && !isWritten(object, feature);
	}

	/** A reference that is written but leads nowhere has its own message. */
	private static boolean isWritten(EObject object, EStructuralFeature feature) {
		return feature instanceof EReference
				&& Places.countOf(object, feature) >= feature.getLowerBound();
	}

	private static Problem problem(EObject object, List<EStructuralFeature> missing) {
		StringBuilder examples = new StringBuilder();
		for (int i = 0; i < missing.size(); i++) {
			int least = missing.get(i).getLowerBound();
			examples.append(i == 0 ? "" : i == missing.size() - 1 ? " and " : ", ").append(EXAMPLES.get(missing.get(i)))
					.append(least > 1 ? " (at least " + least + ")" : "");
		}
		String kind = Names.kind(object.eClass());
		String label = Names.label(object);
		return Problem.error(Problem.MISSING, Names.sentence(label.startsWith(kind) ? label : kind + " '" + label + "'")
				+ " is not complete. Add for instance: " + examples + ".", Places.of(object));
	}

	/** What is missing in a statement that could not be read may well be in the part that could not. */
	private static boolean isBroken(EObject object) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		if (node == null) {
			return false;
		}
		for (INode inner : node.getAsTreeIterable()) {
			if (inner.getSyntaxErrorMessage() != null || inner.getTotalLength() == 0) {
				return true;
			}
		}
		ILeafNode next = after(node, node.getTotalEndOffset());
		while (next != null && next.isHidden()) {
			if (next.getSyntaxErrorMessage() != null) {
				return true;
			}
			next = after(node, next.getTotalEndOffset());
		}
		return false;
	}

	private static ILeafNode after(ICompositeNode node, int offset) {
		return NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), offset);
	}

	private void checkDates(EObject object) {
		PactwrightPackage model = PactwrightPackage.eINSTANCE;
		switch (object.eClass().getClassifierID()) {
			case PactwrightPackage.STAGE_PLAN -> order(object, model.getStagePlan_Start(), model.getStagePlan_End());
			case PactwrightPackage.MEMBERSHIP -> order(object, model.getMembership_Since(), model.getMembership_Until());
			case PactwrightPackage.APPOINTMENT ->
				order(object, model.getAppointment_ValidFrom(), model.getAppointment_ValidTo());
			case PactwrightPackage.AGREEMENT ->
				order(object, model.getAgreement_EffectiveFrom(), model.getAgreement_ExpiresOn());
			case PactwrightPackage.ISSUE -> order(object, model.getIssue_RaisedOn(), model.getIssue_ResolvedOn());
			default -> {
				// no other statement spans time
			}
		}
	}

	private void order(EObject object, EAttribute first, EAttribute last) {
		if (object.eGet(first) instanceof LocalDate start && object.eGet(last) instanceof LocalDate end
				&& end.isBefore(start)) {
			problems.accept(new Problem(Severity.ERROR, Problem.VALUE,
					"This ends on " + end + ", before it begins on " + start + "; correct one of the two dates.",
					Places.ofFeature(object, last), List.of()));
		}
	}

	/** By type, for those that require something at all. */
	private static Map<EClass, List<EStructuralFeature>> required() {
		Map<EClass, List<EStructuralFeature>> all = new HashMap<>();
		for (EClassifier type : PactwrightPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof EClass eClass) {
				List<EStructuralFeature> required = eClass.getEAllStructuralFeatures().stream()
						.filter(EXAMPLES::containsKey).toList();
				if (!required.isEmpty()) {
					all.put(eClass, required);
				}
			}
		}
		return all;
	}

	/** What the grammar leaves optional though the metamodel asks for it, each with what one would write. */
	private static Map<EStructuralFeature, String> examples() {
		PactwrightPackage m = PactwrightPackage.eINSTANCE;
		return Map.ofEntries(
				Map.entry(m.getGovernanceModel_Version(), "version \"1.0\""),
				Map.entry(m.getGovernanceModel_Date(), "date 2026-11-01"),
				Map.entry(m.getGovernanceModel_Profiles(), "profiles GOV, RACI, PPP"),
				Map.entry(m.getOrganisation_Level(), "at municipal"),
				Map.entry(m.getClassificationScheme_Levels(), "level Open 0"),
				Map.entry(m.getRegulation_Level(), "at national"),
				Map.entry(m.getRegulation_Citation(), "citation \"Act 2003:778\""),
				Map.entry(m.getPartnership_Level(), "at provincial"),
				Map.entry(m.getPartnership_Scope(), "scope \"Keep power running\""),
				Map.entry(m.getPartnership_JourneyStage(), "journey engage_and_explore"),
				Map.entry(m.getGovernanceBody_DecisionMode(), "by consensus"),
				Map.entry(m.getGovernanceBody_Phases(), "in pre_crisis, in_crisis"),
				Map.entry(m.getDecision_Phases(), "in in_crisis"),
				Map.entry(m.getEscalation_Trigger(), "when \"it takes longer than planned\""),
				Map.entry(m.getAgreement_Binding(), "binding"),
				Map.entry(m.getProcedure_Phases(), "in in_crisis"),
				Map.entry(m.getInformationExchange_Phases(), "in in_crisis"),
				Map.entry(m.getInformationExchange_Source(), "from GridCo"),
				Map.entry(m.getInformationExchange_Targets(), "to CrisisTeam"),
				Map.entry(m.getInformationExchange_Items(), "items OutagePicture"),
				Map.entry(m.getInteroperabilityFunction_Between(), "between GridCo, MuniNorth"),
				Map.entry(m.getRelationshipManagementPlan_Version(), "version \"1.0\""),
				Map.entry(m.getRelationshipManagementPlan_Status(), "status draft"),
				Map.entry(m.getMeasure_Direction(), "minimise"),
				Map.entry(m.getObstacle_Severity(), "severity 3"),
				Map.entry(m.getIssue_Severity(), "severity 3"),
				Map.entry(m.getIssue_RaisedOn(), "raised 2026-11-01"));
	}
}
