package org.pactwright.standards.fix;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Finding;
import org.pactwright.standards.internal.fix.AgreementFixes;
import org.pactwright.standards.internal.fix.ArchitectureFixes;
import org.pactwright.standards.internal.fix.BodyFixes;
import org.pactwright.standards.internal.fix.DecisionFixes;
import org.pactwright.standards.internal.fix.ExchangeFixes;
import org.pactwright.standards.internal.fix.Fix;
import org.pactwright.standards.internal.fix.Offers;
import org.pactwright.standards.internal.fix.OfficeFixes;
import org.pactwright.standards.internal.fix.PlanFixes;
import org.pactwright.standards.internal.fix.PlanPartFixes;
import org.pactwright.standards.internal.fix.ProcedureFixes;
import org.pactwright.standards.internal.fix.RiskFixes;
import org.pactwright.standards.internal.fix.Site;
import org.pactwright.standards.internal.fix.StageFixes;

/**
 * The quick fixes of the rules, by their names in the catalogue. A fix changes the model; the texts follow by the
 * smallest edits. It takes what the project already knows: a role, an organisation, a day counted from the day of the
 * model. It never makes up a person, nor the day on which something was signed, held, reviewed or observed: where a
 * rule asks for such a fact there is no fix but a sentence that says who has to write what.
 *
 * <p>Reads the model only; for one thread at a time, like the project.
 */
public final class QuickFixes {
	private static final Map<String, Fix> ALL = all();

	private final Project project;
	private final CheckContext context;

	/** @param project the project that was checked, not updated since */
	public QuickFixes(Project project) {
		this.project = project;
		this.context = new CheckContext(project, Progress.none());
	}

	private static Map<String, Fix> all() {
		Map<String, Fix> all = new TreeMap<>();
		for (Map<String, Fix> some : List.of(BodyFixes.all(), DecisionFixes.all(), OfficeFixes.all(),
				AgreementFixes.all(), ArchitectureFixes.all(), ExchangeFixes.all(), ProcedureFixes.all(), PlanFixes.all(),
				PlanPartFixes.all(), StageFixes.all(), RiskFixes.all())) {
			some.forEach((name, fix) -> {
				if (all.put(name, fix) != null) {
					throw new IllegalStateException("two fixes are called " + name);
				}
			});
		}
		return Map.copyOf(all);
	}

	/** The names of all fixes. */
	public static Set<String> names() {
		return new LinkedHashSet<>(new TreeMap<>(ALL).keySet());
	}

	/**
	 * What can be done about a finding. An offer is not tried here: {@link FixRun} tries each before it keeps it.
	 *
	 * @param finding a finding of this project
	 */
	public FixOffers of(Finding finding) {
		List<FixOffer> offers = new ArrayList<>();
		List<String> obstacles = new ArrayList<>();
		for (String name : finding.rule().quickFixes()) {
			Fix fix = ALL.get(name);
			if (fix != null) {
				Offers found = new Offers(name, finding);
				fix.offer(new Site(project, context, finding), found);
				offers.addAll(found.offers());
				obstacles.addAll(found.obstacles());
			}
		}
		return new FixOffers(offers, obstacles);
	}
}
