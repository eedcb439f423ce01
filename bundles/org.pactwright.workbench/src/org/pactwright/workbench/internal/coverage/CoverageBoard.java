package org.pactwright.workbench.internal.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.project.Progress;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.ClauseRef;
import org.pactwright.standards.Finding;
import org.pactwright.standards.coverage.ClauseCoverage;
import org.pactwright.standards.coverage.Coverage;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.PartnerCoverage;
import org.pactwright.standards.coverage.StandardCoverage;

/**
 * The coverage of a project as texts and places: holds nothing of the model, so it may be kept and read on any thread.
 *
 * @param standards the standards and sources with their clauses, in their order
 * @param partners the titles of the parties, in the order of the text
 * @param stages the names of the stages that rules wait for, in their order
 * @param gates the checklists of stages
 */
public record CoverageBoard(List<Standard> standards, List<String> partners, List<String> stages, List<GateRow> gates) {

	/** Nobody reads more; the command line and the review package have all. */
	private static final int MOST_EVIDENCE = 200;

	/** A standard or source. */
	public record Standard(String id, String name, List<Clause> clauses) {
	}

	/**
	 * A clause.
	 *
	 * @param all what the whole project holds for it
	 * @param partners the same as far as it is about a partner, by title
	 * @param stages the stages that its rules wait for
	 */
	public record Clause(String id, String title, Share all, Map<String, Share> partners, Set<String> stages) {
	}

	/**
	 * How a clause stands.
	 *
	 * @param reason why it is not met; may be empty
	 * @param entries what is missed or waived, then what shows it, up to a limit
	 * @param evidence how many elements show it
	 */
	public record Share(CoverageStatus status, String reason, List<Entry> entries, int evidence) {
	}

	/**
	 * One thing that is missed, accepted or there.
	 *
	 * @param status missed, waived or met
	 * @param detail the rule, or the kind of element
	 * @param place where it is, or where it belongs
	 */
	public record Entry(CoverageStatus status, String text, String detail, Location place) {
	}

	/**
	 * What a project holds and misses.
	 *
	 * @param snapshot the last analysis; the next must not have begun
	 * @param progress may cancel
	 * @throws java.util.concurrent.CancellationException when it is not wanted any more
	 */
	public static CoverageBoard of(Snapshot snapshot, Progress progress) {
		Coverage coverage = Coverage.of(snapshot.project(), new CheckResult(snapshot.problems(), snapshot.findings()),
				snapshot.house(), progress);
		Map<ClauseRef, Map<String, Share>> shares = new HashMap<>();
		List<String> partners = new ArrayList<>();
		for (PartnerCoverage partner : coverage.partners()) {
			progress.check();
			String title = Names.title(partner.partner());
			partners.add(title);
			partner.clauses().forEach(clause -> shares
					.computeIfAbsent(clause.clause().clause().ref(), key -> new LinkedHashMap<>())
					.put(title, new Share(clause.status(), "", entries(clause.findings(), clause.evidence()),
							clause.evidence().size())));
		}
		List<Standard> standards = new ArrayList<>();
		for (StandardCoverage standard : coverage.standards()) {
			standards.add(new Standard(standard.standard().id(), standard.standard().name(), standard.clauses().stream()
					.map(clause -> clause(clause, shares.getOrDefault(clause.clause().ref(), Map.of()))).toList()));
		}
		List<String> stages = coverage.stages().stream().filter(stage -> !stage.rules().isEmpty())
				.map(stage -> word(stage.stage())).toList();
		return new CoverageBoard(standards, partners, stages, GateRow.of(snapshot.project(), progress));
	}

	private static Clause clause(ClauseCoverage clause, Map<String, Share> partners) {
		Set<String> stages = new LinkedHashSet<>();
		clause.rules().forEach(rule -> rule.rule().gate().ifPresent(gate -> stages.add(word(gate.stage()))));
		return new Clause(clause.clause().ref().clause(), clause.clause().title(), new Share(clause.status(),
				clause.reason(), entries(clause.findings(), clause.evidence()), clause.evidence().size()), partners,
				stages);
	}

	static String word(Enumerator stage) {
		return Names.word(stage);
	}

	private static List<Entry> entries(List<Finding> findings, Iterable<? extends EObject> evidence) {
		List<Entry> entries = new ArrayList<>();
		for (Finding finding : findings) {
			CoverageStatus status = finding.accepted() ? CoverageStatus.WAIVED : CoverageStatus.MISSED;
			String text = finding.waiver().map(waiver -> finding.message() + " Accepted: " + waiver.reason().strip())
					.orElse(finding.message());
			entries.add(new Entry(status, text, finding.rule().id(), location(finding.place())));
		}
		int rest = MOST_EVIDENCE;
		for (EObject element : evidence) {
			if (rest-- == 0) {
				break;
			}
			entries.add(new Entry(CoverageStatus.MET, Names.label(element), Names.kind(element.eClass()),
					location(Places.of(element))));
		}
		return entries;
	}

	static Location location(Place place) {
		return new Location(place.file(), new Range(place.offset(), place.length()));
	}
}
