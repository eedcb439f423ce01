package org.pactwright.standards.internal.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.Problem;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RuleWaiver;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Finding;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Rule;
import org.pactwright.standards.RuleInfo;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.RuleCoverage;
import org.pactwright.standards.internal.EvidenceReader;
import org.pactwright.standards.internal.EvidenceReader.Kind;
import org.pactwright.standards.internal.house.HouseRules;

/** Says of each rule how a project stands towards it, from the findings of a check and what the model holds. */
public final class RuleJudge {
	private static final Map<String, List<Kind>> EVIDENCE = EvidenceReader.ofResource();

	private final CheckContext context;
	private final HouseRules house;
	private final Map<String, List<Finding>> findings = new HashMap<>();
	private final Set<String> broken = new HashSet<>();
	private final Map<Kind, List<EObject>> held = new HashMap<>();

	/**
	 * @param context the project
	 * @param house what its files of rules say
	 * @param result what a check said about it
	 */
	public RuleJudge(CheckContext context, HouseRules house, CheckResult result) {
		this.context = context;
		this.house = house;
		result.findings().forEach(finding -> findings.computeIfAbsent(finding.rule().id(), key -> new ArrayList<>())
				.add(finding));
		result.problems().stream().filter(problem -> problem.code().equals(CheckResult.BROKEN_RULE))
				.map(Problem::message).forEach(message -> broken.add(message.split(" ", 3)[1])); // "Rule ID could not …"
	}

	/**
	 * How the project stands towards a rule.
	 *
	 * @param info the rule as the catalogue knows it
	 * @param rule its class; empty for the rules about waivers, which have none
	 */
	public RuleCoverage judge(RuleInfo info, Optional<Rule> rule) {
		List<Finding> said = findings.getOrDefault(info.id(), List.of());
		List<EObject> evidence = without(said, evidence(info, kinds(info, rule)));
		if (said.stream().anyMatch(finding -> !finding.accepted())) {
			return new RuleCoverage(info, CoverageStatus.MISSED, "", said, evidence);
		}
		if (broken.contains(info.id())) {
			return new RuleCoverage(info, CoverageStatus.NOT_CHECKABLE,
					"Rule " + info.id() + " could not be run; 'pactwright check' says why.", said, evidence);
		}
		if (!said.isEmpty()) {
			String reasons = said.stream().map(finding -> finding.waiver().orElseThrow().reason().strip()).distinct()
					.collect(Collectors.joining("; "));
			return new RuleCoverage(info, CoverageStatus.WAIVED, reasons, said, evidence);
		}
		Optional<String> silent = whySilent(info, rule);
		if (silent.isPresent()) {
			return new RuleCoverage(info, CoverageStatus.NOT_APPLICABLE, silent.get(), said, List.of());
		}
		if (evidence.isEmpty()) {
			return new RuleCoverage(info, CoverageStatus.NOT_APPLICABLE, "the model has no "
					+ names(kinds(info, rule)), said, evidence);
		}
		return new RuleCoverage(info, CoverageStatus.MET, "", said, evidence);
	}

	private Optional<String> whySilent(RuleInfo info, Optional<Rule> rule) {
		List<GovernanceModel> models = context.all(GovernanceModel.class);
		if (house.isOff(info)) {
			return Optional.of("the house rules switch it off");
		}
		if (!models.isEmpty() && models.stream().noneMatch(model -> house.isOn(info, model, context))) {
			return Optional.of("pack " + info.packName() + " is switched off");
		}
		Optional<Gate> gate = rule.flatMap(Rule::gate);
		if (gate.isEmpty()) {
			return Optional.empty();
		}
		List<Partnership> partnerships = context.all(Partnership.class).stream()
				.filter(partnership -> house.isOn(info, partnership, context)).toList();
		if (partnerships.isEmpty()) {
			return Optional.of("the model has no partnership");
		}
		return partnerships.stream().anyMatch(partnership -> gate.get().isOpen(partnership, context)) ? Optional.empty()
				: Optional.of("judged only " + gate.get().words());
	}

	// ------------------------------------------------------------ evidence

	private static List<Kind> kinds(RuleInfo info, Optional<Rule> rule) {
		List<Kind> named = EVIDENCE.get(info.id());
		return named != null ? named : List.of(new Kind(subject(rule), Map.of()));
	}

	/** A rule without a class is one about waivers. */
	private static EClass subject(Optional<Rule> rule) {
		Class<?> type = rule.isEmpty() ? RuleWaiver.class : rule.get().subject().map(each -> (Class<?>) each)
				.orElseThrow(() -> new IllegalStateException(
						EvidenceReader.FILE + " has no entry for rule " + rule.get().id() + "; add one"));
		return (EClass) PactwrightPackage.eINSTANCE.getEClassifier(type.getSimpleName());
	}

	private List<EObject> evidence(RuleInfo info, List<Kind> kinds) {
		Set<EObject> all = new LinkedHashSet<>();
		kinds.forEach(kind -> all.addAll(held.computeIfAbsent(kind, this::held)));
		boolean everywhere = context.all(GovernanceModel.class).stream()
				.allMatch(model -> house.isOn(info, model, context));
		return all.stream().filter(element -> everywhere || house.isOn(info, element, context)).toList();
	}

	@SuppressWarnings("unchecked")
	private List<EObject> held(Kind kind) {
		List<? extends EObject> all = context.all((Class<? extends EObject>) kind.type().getInstanceClass());
		return all.stream().filter(kind::fits).map(each -> (EObject) each).toList();
	}

	private static List<EObject> without(List<Finding> findings, List<EObject> evidence) {
		if (findings.isEmpty()) {
			return evidence;
		}
		Set<EObject> blamed = Collections.newSetFromMap(new IdentityHashMap<>());
		findings.forEach(finding -> blamed.add(finding.element()));
		return evidence.stream().filter(element -> !blamed.contains(element)).toList();
	}

	private static String names(List<Kind> kinds) {
		return kinds.stream().map(kind -> Names.kind(kind.type()) + kind.filter().values().stream().findFirst()
				.map(word -> " of kind " + Names.word(word)).orElse("")).collect(Collectors.joining(" or "));
	}
}
