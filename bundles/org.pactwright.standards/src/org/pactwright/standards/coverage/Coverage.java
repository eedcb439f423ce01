package org.pactwright.standards.coverage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.LifecycleStage;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.ClauseInfo;
import org.pactwright.standards.ClauseRef;
import org.pactwright.standards.Rule;
import org.pactwright.standards.RuleInfo;
import org.pactwright.standards.StandardInfo;
import org.pactwright.standards.internal.Packs;
import org.pactwright.standards.internal.coverage.Partners;
import org.pactwright.standards.internal.coverage.RuleJudge;
import org.pactwright.standards.internal.house.HouseRules;

/**
 * What the standards ask and how a project answers: clause by clause, stage by stage, partner by partner. Found in time
 * linear in the model and its findings. The same project gives the same coverage on any day. Immutable; it reads the
 * model, which must not change while the coverage is in use.
 */
public final class Coverage {
	private final CheckContext context;
	private final List<StandardCoverage> standards;
	private final Map<String, RuleCoverage> rules;

	private Coverage(CheckContext context, List<StandardCoverage> standards, Map<String, RuleCoverage> rules) {
		this.context = context;
		this.standards = List.copyOf(standards);
		this.rules = rules;
	}

	/**
	 * The coverage of a project by all standards and rules that come with Pactwright, and by the rules of its house.
	 *
	 * @param project the project. What the language does not understand in it is not there; see
	 *            {@link Project#problems}
	 * @param result what a check with all rules said about it
	 */
	public static Coverage of(Project project, CheckResult result) {
		return of(project, result, Progress.none());
	}

	/**
	 * The same, and somebody may lose interest meanwhile.
	 *
	 * @throws java.util.concurrent.CancellationException when the result is not wanted any more
	 */
	public static Coverage of(Project project, CheckResult result, Progress progress) {
		return of(project, result, Map.of(), progress);
	}

	/**
	 * The same, with files of house rules whose texts are not saved yet.
	 *
	 * @param houseTexts texts by absolute path that hide those on disk: the same as for the check
	 * @throws java.util.concurrent.CancellationException when the result is not wanted any more
	 */
	public static Coverage of(Project project, CheckResult result, Map<Path, String> houseTexts, Progress progress) {
		CheckContext context = new CheckContext(project, progress);
		HouseRules house = HouseRules.of(project, Catalogue.standard(), houseTexts);
		RuleJudge judge = new RuleJudge(context, house, result);
		List<Rule> known = new ArrayList<>(Packs.rules());
		house.rules(List.of()).forEach(known::add);
		Map<String, Rule> byId = known.stream().collect(Collectors.toMap(Rule::id, rule -> rule));
		Map<String, RuleCoverage> rules = new LinkedHashMap<>();
		Map<ClauseRef, List<RuleCoverage>> byClause = new HashMap<>();
		for (RuleInfo info : house.catalogue().rules()) {
			context.stopIfCancelled();
			RuleCoverage covered = judge.judge(info, Optional.ofNullable(byId.get(info.id())));
			rules.put(info.id(), covered);
			info.clauses().forEach(ref -> byClause.computeIfAbsent(ref, key -> new ArrayList<>()).add(covered));
		}
		List<StandardCoverage> standards = new ArrayList<>();
		for (StandardInfo standard : Stream.concat(Catalogue.standards().stream(), house.standard().stream()).toList()) {
			standards.add(new StandardCoverage(standard, standard.clauses().stream()
					.map(clause -> clause(clause, byClause.getOrDefault(clause.ref(), List.of()))).toList()));
		}
		return new Coverage(context, standards, rules);
	}

	/** The standards and sources with their clauses, in the order of the list of clauses. */
	public List<StandardCoverage> standards() {
		return standards;
	}

	/** All rules, in the order of the catalogue; also those that look after no clause. */
	public List<RuleCoverage> rules() {
		return List.copyOf(rules.values());
	}

	/** The rules that wait for a stage: the eight stages of ISO 44001, then Wettergren's four. */
	public List<StageCoverage> stages() {
		Map<Enumerator, List<RuleCoverage>> byStage = new LinkedHashMap<>();
		Stream.concat(Arrays.stream(LifecycleStage.values()), Arrays.stream(JourneyStage.values()))
				.forEach(stage -> byStage.put(stage, new ArrayList<>()));
		rules.values().forEach(rule -> rule.rule().gate().ifPresent(gate -> byStage.get(gate.stage()).add(rule)));
		return byStage.entrySet().stream().map(each -> new StageCoverage(each.getKey(), each.getValue())).toList();
	}

	/** The parties of all partnerships, each once, in file order. Found anew at each call. */
	public List<PartnerCoverage> partners() {
		return new Partners(context).cover(standards);
	}

	private static ClauseCoverage clause(ClauseInfo clause, List<RuleCoverage> rules) {
		if (rules.isEmpty()) {
			return new ClauseCoverage(clause, CoverageStatus.NOT_CHECKABLE,
					clause.unchecked().orElse("No rule looks after this clause."), rules);
		}
		// the order of the enumeration is the order of weight
		CoverageStatus status = rules.stream().map(RuleCoverage::status).min(Comparable::compareTo).orElseThrow();
		List<RuleCoverage> silent = rules.stream().filter(rule -> rule.status() == CoverageStatus.NOT_APPLICABLE).toList();
		String reason = switch (status) {
			case NOT_APPLICABLE, WAIVED, NOT_CHECKABLE -> reasons(rules.stream()
					.filter(rule -> rule.status() == status).toList());
			case MET -> silent.isEmpty() ? ""
					: silent.size() + " of " + rules.size() + (silent.size() == 1 ? " rules does not apply: "
						: " rules do not apply: ") + reasons(silent);
			case MISSED -> "";
		};
		return new ClauseCoverage(clause, status, reason, rules);
	}

	private static String reasons(List<RuleCoverage> rules) {
		return rules.stream().map(RuleCoverage::reason).distinct()
				.collect(Collectors.joining("; "));
	}
}
