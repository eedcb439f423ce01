package org.pactwright.language.write;

import static org.pactwright.model.PactwrightPackage.Literals.*;

import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * What the head of a statement keeps when the statement has a block: what is nearly always given and short. Everything
 * else that may stand in either goes into the block.
 */
public final class HeadParts {

	private static final Set<EStructuralFeature> IN_HEAD = Set.of(CONTACT_POINT__CHANNELS, CAPABILITY__MOBILISATION,
			CAPABILITY__PHASES, PERSON__EMPLOYER, REGULATION__LEVEL, REGULATION__JURISDICTIONS,
			SCENARIO__TRANSBOUNDARY, PARTNERSHIP__VOLUNTARY, ROLE__ORGANISATION, GOVERNANCE_BODY__DECISION_MODE,
			GOVERNANCE_BODY__FALLBACK_MODE, DECISION__PHASES, DECISION__MAX_TIME, DECISION__BODY, AGREEMENT__BINDING,
			PROCEDURE__PHASES, STEP__MAX_TIME, INFORMATION_EXCHANGE__SOURCE, INFORMATION_EXCHANGE__TARGETS,
			INTEROPERABILITY_FUNCTION__BETWEEN, ASSESSMENT__ON, MEASURE__UNIT, MEASURE__DIRECTION,
			MEASURE__BASELINE_VALUE, MEASURE__TARGET, RISK__RESIDUAL_LIKELIHOOD, RISK__RESIDUAL_IMPACT,
			OBSTACLE__SEVERITY, EXERCISE__PLANNED_ON, EXERCISE__CONDUCTED_ON, EXIT_STRATEGY__OWNER,
			EXIT_STRATEGY__NOTICE, EXIT_STRATEGY__REVIEWED_ON);

	private HeadParts() {
	}

	/** Whether statements of a rule may have a block for the parts of their head. */
	public static boolean canHaveBlock(ParserRule rule) {
		return GrammarUtil.containedKeywords(rule).stream().anyMatch(keyword -> "{".equals(keyword.getValue()));
	}

	/** Whether a feature stands in the head even beside a block. */
	public static boolean keeps(EStructuralFeature feature) {
		return IN_HEAD.contains(feature);
	}

	/** Whether an element of the grammar is a block in braces. */
	public static boolean isBlock(AbstractElement element) {
		return element instanceof Group group && group.getElements().getFirst() instanceof Keyword keyword
				&& "{".equals(keyword.getValue());
	}
}
