package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.EditResult;
import org.pactwright.edit.UnifiedDiff;
import org.pactwright.language.ide.internal.live.PrivateCopy;
import org.pactwright.language.ide.internal.live.Sources;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;
import org.pactwright.standards.Finding;
import org.pactwright.standards.fix.FixOffer;
import org.pactwright.standards.fix.FixRun;
import org.pactwright.standards.fix.QuickFixes;
import org.pactwright.standards.stage.StageOpening;
import org.pactwright.standards.stage.StageResult;

/**
 * Works out how findings of a project can be mended. It has a parse of the texts of its own, made when it is first asked
 * and brought up to date when it is asked again: a fix changes a model for a moment, and nobody else must see that.
 *
 * <p>Every method may take as long as an analysis, so call it in the background; one call runs at a time, the next waits.
 * Safe for use by several threads.
 */
public final class FixDesk {

	private final PrivateCopy copy;
	private final Checker checker = new Checker();
	private final Sources sources;
	/** What was asked since the texts last changed. */
	private volatile Answers answers = new Answers(-1);
	private Optional<CheckResult> result = Optional.empty();

	FixDesk(Path root, Sources sources) {
		this.sources = sources;
		copy = new PrivateCopy(root, sources);
	}

	private record Answers(long version, Map<FindingKey, List<FixChoice>> choices, Map<FixChoice, FixChange> changes) {
		Answers(long version) {
			this(version, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
		}
	}

	/** What {@link #choices} has answered, if the texts are still the same; at once, for the UI thread as well. */
	public Optional<List<FixChoice>> known(FindingKey finding) {
		return current().map(now -> now.choices().get(finding));
	}

	/** What {@link #change} has answered, if the texts are still the same; at once, for the UI thread as well. */
	public Optional<FixChange> known(FixChoice choice) {
		return current().map(now -> now.changes().get(choice));
	}

	private Optional<Answers> current() {
		return Optional.of(answers).filter(one -> one.version() == sources.version());
	}

	/**
	 * What can be done about a finding, the likeliest first.
	 *
	 * @param progress may cancel
	 * @return nothing when the finding is gone by now
	 * @throws java.util.concurrent.CancellationException when the answer is not wanted any more
	 */
	public synchronized List<FixChoice> choices(FindingKey finding, Progress progress) {
		List<FixChoice> choices = offers(finding, progress).stream().map(offer -> choice(finding, offer)).toList();
		answers.choices().put(finding, choices);
		return choices;
	}

	/**
	 * What a choice would change.
	 *
	 * @param progress may cancel
	 * @return empty when the finding is gone by now, or when the text cannot say it
	 */
	public synchronized Optional<FixChange> change(FixChoice choice, Progress progress) {
		Optional<FixOffer> offer = offers(choice.finding(), progress).stream()
				.filter(one -> choice(choice.finding(), one).equals(choice)).findFirst();
		if (offer.isEmpty() || !(offer.get().edit(copy.project()) instanceof EditResult.Done done)
				|| done.edits().isEmpty()) {
			return Optional.empty();
		}
		FixChange change = new FixChange(done.edits(), copy.texts(done.edits().byFile().keySet()),
				List.of(choice.label() + "."), List.of());
		answers.changes().put(choice, change);
		return Optional.of(change);
	}

	/**
	 * Mends several findings one after the other, by the first fix of each that follows from the model; each is tried,
	 * and stays only if the finding is gone and nothing else is worse.
	 *
	 * @param findings which
	 * @param choose whether to take the first answer too where only people can tell which is right; otherwise these are
	 *        left alone
	 * @param progress may cancel
	 */
	public synchronized FixChange changeAll(Collection<FindingKey> findings, boolean choose, Progress progress) {
		checked(progress);
		try {
			FixRun.Result run = new FixRun(copy.project(), checker, progress).run(wanted(findings), choose);
			Map<Path, String> base = copy.texts(run.newTexts().keySet());
			return new FixChange(edits(base, run.newTexts()), base,
					run.fixed().stream().map(one -> one.label() + " (" + one.rule() + ").").toList(),
					run.left().stream().map(one -> one.finding().message() + " " + one.reason()).toList());
		} finally {
			restore();
		}
	}

	/**
	 * Lets somebody read the parse of the desk, which no analysis changes meanwhile.
	 *
	 * @param reader gives an answer that holds nothing of the model
	 * @param progress may cancel
	 */
	public synchronized <T> T look(Function<Project, T> reader, Progress progress) {
		checked(progress);
		return reader.apply(copy.project());
	}

	/** What came of asking for the next stage of a plan: the change, or why there is none. */
	public record StageChange(Optional<FixChange> change, String refusal) {
	}

	/**
	 * Works out how the next stage of a plan is opened.
	 *
	 * @param plan the id of the plan
	 * @param close whether to mark the stages under way before it as complete
	 * @param progress may cancel
	 */
	public synchronized StageChange openStage(String plan, boolean close, Progress progress) {
		checked(progress);
		try {
			return switch (new StageOpening(copy.project(), checker, progress).open(plan, close)) {
				case StageResult.Refused refused -> new StageChange(Optional.empty(), refused.message());
				case StageResult.Opened opened -> {
					Map<Path, String> base = copy.texts(opened.newTexts().keySet());
					yield new StageChange(Optional.of(new FixChange(edits(base, opened.newTexts()), base, opened.done(),
							opened.left())), "");
				}
			};
		} finally {
			restore();
		}
	}

	/** Somebody has put other texts into the copy: the next question is answered by a fresh one. */
	private void restore() {
		Map<Path, String> now = new HashMap<>();
		copy.project().files().forEach(file -> now.put(file.path(), file.text()));
		copy.changed(now);
		result = Optional.empty();
	}

	private static DocumentEdits edits(Map<Path, String> base, SortedMap<Path, String> texts) {
		DocumentEdits all = DocumentEdits.none();
		for (Map.Entry<Path, String> each : texts.entrySet()) {
			all = all.and(DocumentEdits.of(Map.of(each.getKey(), UnifiedDiff.edits(base.get(each.getKey()), each.getValue()))));
		}
		return all;
	}

	/** A run mends what was there at its beginning; places move while it does, so rule, file and message decide. */
	private static java.util.function.Predicate<Finding> wanted(Collection<FindingKey> findings) {
		Set<FindingKey> keys = new HashSet<>();
		findings.forEach(key -> keys.add(new FindingKey(key.rule(), key.file(), key.message(), 0)));
		return finding -> keys.contains(new FindingKey(finding.rule().id(), finding.place().file(), finding.message(), 0));
	}

	private static FixChoice choice(FindingKey finding, FixOffer offer) {
		return new FixChoice(finding, offer.fix() + '\n' + offer.label(), offer.label(), offer.isChoice());
	}

	private List<FixOffer> offers(FindingKey key, Progress progress) {
		Optional<Finding> finding = checked(progress).findings().stream()
				.filter(one -> !one.accepted() && key.fits(one))
				.min(Comparator.comparingInt(one -> Math.abs(one.place().offset() - key.offset())));
		return finding.map(one -> new ArrayList<>(new QuickFixes(copy.project()).of(one).offers()))
				.orElseGet(ArrayList::new);
	}

	private CheckResult checked(Progress progress) {
		if (copy.update(progress) || result.isEmpty()) {
			result = Optional.empty();
			result = Optional.of(checker.check(copy.project(), sources.house(), progress));
			answers = new Answers(copy.version());
		}
		return result.get();
	}
}
