package org.pactwright.standards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.RulePack;
import org.pactwright.standards.internal.Packs;
import org.pactwright.standards.internal.RuleReport;
import org.pactwright.standards.internal.RuleReport.Failure;
import org.pactwright.standards.internal.RuleReport.Written;
import org.pactwright.standards.internal.RuleRunner;
import org.pactwright.standards.internal.RuleRunner.Task;
import org.pactwright.standards.internal.Severities;
import org.pactwright.standards.internal.WaiverBook;
import org.pactwright.standards.internal.house.HouseRules;

/**
 * Asks the rules of all packs that are switched on what they have to say about a project, weighs the findings by how
 * far the plan has come, and marks those that were accepted on purpose. The same project gives the same result at any
 * time, on any machine and with any number of threads.
 */
public final class Checker {

	/** From this many elements on, a second thread saves more than it costs. */
	private static final int LARGE = 5_000;

	private final Catalogue catalogue;
	private final List<Rule> rules;
	private final int threads;

	/** A checker with all rules that come with Pactwright. */
	public Checker() {
		this(Catalogue.standard(), Packs.rules(), 0);
	}

	/**
	 * A checker with other rules.
	 *
	 * @param catalogue has an entry for each of the rules, and for the rules about waivers
	 * @param rules the rules
	 * @param threads how many threads to use; 0 to decide by the size of the project
	 * @throws IllegalArgumentException when a rule is not in the catalogue
	 */
	public Checker(Catalogue catalogue, List<Rule> rules, int threads) {
		rules.forEach(rule -> catalogue.get(rule.id()));
		WaiverBook.RULES.forEach(catalogue::get);
		this.catalogue = catalogue;
		this.rules = List.copyOf(rules);
		this.threads = threads;
	}

	/**
	 * Checks a project.
	 *
	 * @param project the project; it must not change meanwhile
	 * @param progress asked now and then whether the result is still wanted
	 * @return what the language and the rules say; a rule that fails is among the problems
	 * @throws java.util.concurrent.CancellationException when the result is not wanted any more
	 */
	public CheckResult check(Project project, Progress progress) {
		return check(project, Map.of(), progress);
	}

	/**
	 * The same, with files of house rules whose texts are not saved yet.
	 *
	 * @param houseTexts texts by absolute path that hide those on disk
	 */
	public CheckResult check(Project project, Map<Path, String> houseTexts, Progress progress) {
		progress.check();
		progress.step("Checking rules");
		CheckContext context = new CheckContext(project, progress);
		HouseRules house = HouseRules.of(project, catalogue, houseTexts);
		Catalogue known = house.catalogue();
		Set<RulePack> on = packsOn(context, house);
		List<Task> tasks = house.rules(rules).stream().map(rule -> new Task(rule, new RuleReport(known.get(rule.id()))))
				.filter(task -> task.report().info().house() || on.contains(task.report().info().pack())).toList();
		new RuleRunner(context).run(tasks, threads(context));
		progress.check();

		List<Problem> problems = new ArrayList<>(project.problems());
		problems.addAll(house.problems());
		WaiverBook waivers = new WaiverBook(context, known);
		List<Finding> findings = new ArrayList<>();
		for (RuleReport report : tasks.stream().map(Task::report).toList()) {
			report.failure().ifPresent(failure -> problems.add(problem(report.info(), failure, project)));
			for (Written written : report.written()) {
				if (house.isOn(report.info(), written.element(), context)) {
					findings.add(finding(context, report.info(), written,
							waivers.accept(report.info(), written.element())));
				}
			}
		}
		for (RuleReport report : waivers.reports()) {
			report.written().stream().filter(written -> house.isOn(report.info(), written.element(), context))
					.forEach(written -> findings.add(finding(context, report.info(), written, Optional.empty())));
		}
		problems.sort(null);
		findings.sort(null);
		return new CheckResult(problems, findings);
	}

	/** The rules that there are for a project: those of the catalogue, weighed by the house, and those of the house. */
	public Catalogue catalogue(Project project) {
		return HouseRules.of(project, catalogue).catalogue();
	}

	private static Finding finding(CheckContext context, RuleInfo rule, Written written,
			Optional<Acceptance> waiver) {
		List<RelationshipManagementPlan> plans = context.weighingPlans(written.element());
		Severity severity = Severities.of(rule, plans);
		return new Finding(rule, severity, written.message(), written.element(), written.place(), waiver);
	}

	private static Problem problem(RuleInfo rule, Failure failure, Project project) {
		Optional<EObject> element = failure.element();
		Place place = element.map(Places::of).orElseGet(() -> Place.wholeFile(project.files().getFirst().path()));
		String where = element.map(one -> " on '" + Names.label(one) + "'").orElse("");
		String others = failure.others() == 0 ? "" : " and " + failure.others() + " more";
		String message = "Rule " + rule.id() + " could not be checked" + where + others + ": " + failure.cause()
				+ ". This is a fault in Pactwright, not in the text; please report it.";
		return Problem.error(CheckResult.BROKEN_RULE, message, place);
	}

	/** The packs that at least one model switches on, or the house. */
	private static Set<RulePack> packsOn(CheckContext context, HouseRules house) {
		Set<RulePack> on = EnumSet.noneOf(RulePack.class);
		for (GovernanceModel model : context.all(GovernanceModel.class)) {
			on.addAll(context.profilesOn(model));
		}
		for (RelationshipManagementPlan plan : context.all(RelationshipManagementPlan.class)) {
			on.addAll(context.profilesOn(plan));
		}
		for (RulePack pack : RulePack.values()) {
			house.pack(pack).ifPresent(wanted -> {
				if (wanted) {
					on.add(pack);
				} else {
					on.remove(pack);
				}
			});
		}
		return on;
	}

	private int threads(CheckContext context) {
		if (threads > 0) {
			return threads;
		}
		return context.size() < LARGE ? 1 : Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), 8));
	}
}
