package org.pactwright.standards.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.pactwright.edit.EditResult;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;
import org.pactwright.standards.Finding;

/**
 * Mends the findings of a project one after the other. After each fix the project is parsed and checked again: a fix
 * stays only if the finding is gone, no other rule says anything new and the language has no new complaint. The project
 * is changed in memory; nothing is written.
 */
public final class FixRun {

	/** What takes longer than this many findings is better fixed by hand, or in several runs. */
	private static final int MOST = 2_000;

	private final Project project;
	private final Checker checker;
	private final Progress progress;
	private CheckResult state;

	/**
	 * A fix that stays.
	 *
	 * @param rule the id of the rule
	 * @param place where it fired, in the text before this fix
	 * @param message what it said
	 * @param label what was done
	 */
	public record Fixed(String rule, Place place, String message, String label) {
	}

	/**
	 * A finding that stays.
	 *
	 * @param finding what the rule says, in the text after all fixes
	 * @param reason why it was not fixed, as a sentence
	 */
	public record Left(Finding finding, String reason) {
	}

	/**
	 * What a run did.
	 *
	 * @param fixed the fixes in the order in which they were made
	 * @param left the findings that were to be fixed and are still there
	 * @param newTexts the files that change, with their new texts
	 */
	public record Result(List<Fixed> fixed, List<Left> left, SortedMap<Path, String> newTexts) {
	}

	/**
	 * @param project as it was parsed; changed by {@link #run}
	 * @param checker the rules
	 * @param progress may cancel
	 */
	public FixRun(Project project, Checker checker, Progress progress) {
		this.project = project;
		this.checker = checker;
		this.progress = progress;
	}

	/**
	 * Mends all findings that were not accepted.
	 *
	 * @param wanted which findings are to be mended
	 * @param choose whether to take the first of several answers too, where only people can tell which is right
	 */
	public Result run(Predicate<Finding> wanted, boolean choose) {
		Map<Path, String> before = new HashMap<>();
		project.files().forEach(file -> before.put(file.path(), file.text()));
		state = checker.check(project, progress);
		List<Fixed> fixed = new ArrayList<>();
		Map<String, String> reasons = new HashMap<>();
		for (Optional<Finding> next = next(wanted, reasons); next.isPresent() && fixed.size() < MOST; next = next(wanted,
				reasons)) {
			Finding finding = next.get();
			progress.check();
			progress.step("Fixing " + finding.rule().id());
			String key = key(finding);
			Place place = finding.place();
			Attempt attempt = mend(finding, choose);
			attempt.label().ifPresentOrElse(
					label -> fixed.add(new Fixed(finding.rule().id(), place, finding.message(), label)),
					() -> reasons.put(key, attempt.reason()));
		}
		List<Left> left = open(wanted).map(finding -> new Left(finding, reasons.getOrDefault(key(finding),
				"Too many findings for one run. Run it again."))).toList();
		SortedMap<Path, String> texts = new TreeMap<>();
		for (SourceFile file : project.files()) {
			if (!file.text().equals(before.get(file.path()))) {
				texts.put(file.path(), file.text());
			}
		}
		return new Result(List.copyOf(fixed), left, texts);
	}

	private java.util.stream.Stream<Finding> open(Predicate<Finding> wanted) {
		return state.findings().stream().filter(finding -> !finding.accepted()).filter(wanted);
	}

	private Optional<Finding> next(Predicate<Finding> wanted, Map<String, String> reasons) {
		return open(wanted).filter(finding -> !reasons.containsKey(key(finding))).findFirst();
	}

	/** What a finding is known by from one parse to the next. */
	private static String key(Finding finding) {
		return finding.rule().id() + '\n' + finding.place().file() + '\n' + finding.message();
	}

	private record Attempt(Optional<String> label, String reason) {
	}

	private Attempt mend(Finding first, boolean choose) {
		String key = key(first);
		Finding finding = first;
		Set<String> tried = new HashSet<>();
		String reason = "No quick fix is known for it. " + first.rule().remedy();
		while (true) {
			FixOffers offers = new QuickFixes(project).of(finding);
			Optional<FixOffer> offer = offers.offers().stream()
					.filter(one -> (choose || !one.isChoice()) && !tried.contains(one.toString())).findFirst();
			if (offer.isEmpty()) {
				return new Attempt(Optional.empty(), tried.isEmpty() ? whyNone(offers, reason) : reason);
			}
			tried.add(offer.get().toString());
			String label = offer.get().label();
			Optional<String> objection = tryOut(finding, offer.get());
			if (objection.isEmpty()) {
				return new Attempt(Optional.of(label), "");
			}
			if (tried.size() == 1) {
				reason = "'" + label + "' does not help: " + objection.get();
			}
			Optional<Finding> again = state.findings().stream().filter(one -> key(one).equals(key)).findFirst();
			if (again.isEmpty()) {
				return new Attempt(Optional.empty(), reason);
			}
			finding = again.get();
		}
	}

	private static String whyNone(FixOffers offers, String otherwise) {
		if (!offers.offers().isEmpty()) {
			return "Only people can tell: " + String.join("; ", offers.offers().stream().limit(3).map(FixOffer::label)
					.toList()) + (offers.offers().size() > 3 ? "; ..." : "") + ".";
		}
		return offers.obstacles().isEmpty() ? otherwise : offers.obstacles().getFirst();
	}

	/** Keeps a fix, or takes it back and says why. */
	private Optional<String> tryOut(Finding finding, FixOffer offer) {
		EditResult edit = offer.edit(project);
		if (edit instanceof EditResult.Refused refused) {
			return Optional.of(refused.message());
		}
		SortedMap<Path, String> texts = ((EditResult.Done) edit).edits().newTexts(project);
		if (texts.isEmpty()) {
			return Optional.of("it changes nothing.");
		}
		Map<Path, String> old = new HashMap<>();
		texts.keySet().forEach(path -> old.put(path, project.file(path).orElseThrow().text()));
		project.update(texts, progress);
		CheckResult after = checker.check(project, progress);
		Optional<String> objection = objection(finding, state, after);
		if (objection.isPresent()) {
			project.update(old, progress);
			state = checker.check(project, progress);
		} else {
			state = after;
		}
		return objection;
	}

	/** Why a project is not better than before; empty when it is. */
	static Optional<String> objection(Finding finding, CheckResult before, CheckResult after) {
		Map<String, Integer> counts = new HashMap<>();
		before.findings().stream().filter(one -> !one.accepted()).forEach(one -> counts.merge(said(one), 1, Integer::sum));
		int own = 0;
		for (Finding one : after.findings()) {
			if (one.accepted()) {
				continue;
			}
			int left = counts.merge(said(one), -1, Integer::sum);
			boolean same = one.rule().id().equals(finding.rule().id());
			own += same ? 1 : 0;
			if (left < 0 && !same) {
				return Optional.of(one.rule().id() + " would say: " + one.message());
			}
		}
		long ownBefore = before.findings().stream()
				.filter(one -> !one.accepted() && one.rule().id().equals(finding.rule().id())).count();
		if (own >= ownBefore || counts.getOrDefault(said(finding), 0) <= 0) {
			return Optional.of("the rule would still object.");
		}
		List<String> known = problems(before);
		List<String> now = problems(after);
		return now.size() <= known.size() ? Optional.empty()
				: Optional.of(now.stream().filter(one -> !known.contains(one)).findFirst().orElse(now.getLast()));
	}

	private static String said(Finding finding) {
		return finding.rule().id() + '\n' + finding.message();
	}

	private static List<String> problems(CheckResult result) {
		return result.problems().stream().filter(one -> one.severity() != Severity.INFO).map(Problem::message).toList();
	}
}
