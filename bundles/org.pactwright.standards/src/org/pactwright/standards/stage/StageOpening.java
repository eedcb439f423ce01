package org.pactwright.standards.stage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pactwright.edit.EditResult;
import org.pactwright.edit.ModelEdit;
import org.pactwright.language.Names;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.Applicability;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.OutputKind;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Checker;
import org.pactwright.standards.Finding;
import org.pactwright.standards.coverage.StageGate;
import org.pactwright.standards.fix.FixOffer;
import org.pactwright.standards.fix.FixOffers;
import org.pactwright.standards.fix.QuickFixes;
import org.pactwright.standards.internal.iso44001.DueOutputs;

/**
 * Opens the next stage of a plan: its entry is under way from the day of the model on, the outputs that are due from it
 * (003:149-160) have their lines, and what the rules ask for before the stage is closed is there as far as it follows
 * from the model. Each addition is tried like a quick fix: it stays only if it is what was asked for, and the language
 * has no new complaint. What only people can write is listed.
 *
 * <p>The project is changed in memory and left so; give it one that nobody else reads.
 */
public final class StageOpening {
	/** More than any stage asks for; a bound for what goes wrong. */
	private static final int MOST = 100;

	private final Project project;
	private final Checker checker;
	private final Progress progress;
	private final Map<Path, String> before = new HashMap<>();
	private final List<String> done = new ArrayList<>();

	/**
	 * @param project as it was parsed
	 * @param checker the rules
	 * @param progress may cancel
	 */
	public StageOpening(Project project, Checker checker, Progress progress) {
		this.project = project;
		this.checker = checker;
		this.progress = progress;
		project.files().forEach(file -> before.put(file.path(), file.text()));
	}

	/**
	 * The stage that comes next: the first that applies and is neither under way nor complete, after the last that is.
	 *
	 * @return empty when all are
	 */
	public static Optional<LifecycleStage> next(RelationshipManagementPlan plan) {
		LifecycleStage last = null;
		for (StagePlan entry : plan.getStages()) {
			if (entry.getStatus() != WorkStatus.NOT_STARTED && (last == null || entry.getStage().compareTo(last) > 0)) {
				last = entry.getStage();
			}
		}
		int from = last == null ? 0 : last.ordinal() + 1;
		return Arrays.stream(LifecycleStage.values()).skip(from).filter(stage -> entry(plan, stage)
				.filter(entry -> entry.getApplicability() != Applicability.APPLIES).isEmpty()).findFirst();
	}

	/** The stages that are under way and come before another. */
	public static List<LifecycleStage> underWayBefore(RelationshipManagementPlan plan, LifecycleStage stage) {
		return plan.getStages().stream().filter(entry -> entry.getStatus() == WorkStatus.IN_PROGRESS)
				.map(StagePlan::getStage).filter(one -> one.compareTo(stage) < 0).sorted().toList();
	}

	private static Optional<StagePlan> entry(RelationshipManagementPlan plan, LifecycleStage stage) {
		return plan.getStages().stream().filter(entry -> entry.getStage() == stage).findFirst();
	}

	/**
	 * Opens the next stage of a plan.
	 *
	 * @param id the id of the plan
	 * @param close whether to mark the stages that are under way before it as complete
	 */
	public StageResult open(String id, boolean close) {
		Optional<RelationshipManagementPlan> plan = plan(id);
		if (plan.isEmpty()) {
			return new StageResult.Refused("There is no plan '" + id + "' in this project.");
		}
		Optional<Problem> broken = project.problems().stream().filter(one -> one.severity() == Severity.ERROR
				&& (one.code().equals(Problem.SYNTAX) || one.code().equals(Problem.FILE))
				&& one.place().file().equals(Places.file(plan.get()))).findFirst();
		if (broken.isPresent()) {
			return new StageResult.Refused("The text of the plan has an error in line " + broken.get().place().line()
					+ ": " + broken.get().message() + " Mend it first.");
		}
		Optional<LifecycleStage> next = next(plan.get());
		if (next.isEmpty()) {
			return new StageResult.Refused("All stages of '" + Names.title(plan.get())
					+ "' are under way, complete or left out; there is none to open.");
		}
		Set<String> known = said();
		EditResult entry = ModelEdit.record(project, () -> enter(plan.get(), next.get(), close));
		if (entry instanceof EditResult.Refused refused) {
			return new StageResult.Refused(refused.message());
		}
		done.add("Stage \"" + Names.word(next.get()) + "\" is under way.");
		project.update(((EditResult.Done) entry).edits().newTexts(project), progress);
		List<Finding> asked = fill(id, next.get(), known);
		SortedMap<Path, String> texts = new TreeMap<>();
		for (SourceFile file : project.files()) {
			if (!file.text().equals(before.get(file.path()))) {
				texts.put(file.path(), file.text());
			}
		}
		return new StageResult.Opened(next.get(), done, left(asked), texts);
	}

	private Optional<RelationshipManagementPlan> plan(String id) {
		return project.plans().stream().filter(plan -> id.equals(plan.getId())).findFirst();
	}

	private void enter(RelationshipManagementPlan plan, LifecycleStage stage, boolean close) {
		Optional<LocalDate> today = new CheckContext(project, progress).referenceDate(plan);
		if (close) {
			for (LifecycleStage open : underWayBefore(plan, stage)) {
				StagePlan entry = entry(plan, open).orElseThrow();
				entry.setStatus(WorkStatus.COMPLETE);
				today.filter(day -> entry.getStart() != null && !day.isBefore(entry.getStart())).ifPresent(entry::setEnd);
				done.add("Stage \"" + Names.word(open) + "\" is complete.");
			}
		}
		StagePlan entry = entry(plan, stage).orElseGet(() -> {
			StagePlan made = PactwrightFactory.eINSTANCE.createStagePlan();
			made.setStage(stage);
			int place = (int) plan.getStages().stream().filter(one -> one.getStage().compareTo(stage) < 0).count();
			plan.getStages().add(place, made);
			return made;
		});
		entry.setStatus(WorkStatus.IN_PROGRESS);
		if (entry.getStart() == null || today.filter(entry.getStart()::isAfter).isPresent()) {
			today.ifPresent(day -> {
				entry.setStart(day);
				if (entry.getEnd() != null && entry.getEnd().isBefore(day)) {
					entry.setEnd(null);
				}
			});
		}
		for (OutputKind kind : DueOutputs.of(stage)) {
			if (entry.getOutputs().stream().noneMatch(output -> output.getKind() == kind)) {
				StageOutput output = PactwrightFactory.eINSTANCE.createStageOutput();
				output.setKind(kind);
				entry.getOutputs().add(output);
			}
		}
	}

	// ------------------------------------------------------------ what the stage asks for

	private static String key(Finding finding) {
		return finding.rule().id() + '\n' + finding.message();
	}

	private Set<String> said() {
		Set<String> said = new LinkedHashSet<>();
		checker.check(project, progress).findings().stream().filter(one -> !one.accepted())
				.forEach(one -> said.add(key(one)));
		return said;
	}

	/** What the check says only since the stage is open, then what is missing before it may be closed; each once. */
	private List<Finding> asked(String id, LifecycleStage stage, Set<String> known) {
		Map<String, Finding> all = new java.util.LinkedHashMap<>();
		checker.check(project, progress).findings().stream()
				.filter(one -> !one.accepted() && !known.contains(key(one))).forEach(one -> all.put(key(one), one));
		StageGate.of(project, progress).stream()
				.filter(gate -> gate.stage() == stage && gate.plan().filter(plan -> id.equals(plan.getId())).isPresent())
				.flatMap(gate -> gate.missing().stream()).map(item -> new Finding(item.rule(), item.severity(),
						item.text(), item.element(), item.place(), Optional.empty()))
				.forEach(one -> all.putIfAbsent(key(one), one));
		return List.copyOf(all.values());
	}

	/** Adds what follows from the model; returns what is still asked for. */
	private List<Finding> fill(String id, LifecycleStage stage, Set<String> known) {
		Set<String> tried = new LinkedHashSet<>();
		List<Finding> asked = asked(id, stage, known);
		for (int i = 0; i < MOST; i++) {
			progress.check();
			QuickFixes fixes = new QuickFixes(project);
			Optional<FixOffer> offer = asked.stream().filter(one -> tried.add(key(one)))
					.flatMap(one -> fixes.of(one).offers().stream().filter(each -> !each.isChoice()).limit(1)).findFirst();
			if (offer.isEmpty()) {
				return asked;
			}
			asked = tryOut(offer.get(), asked, id, stage, known);
		}
		return asked;
	}

	/** Keeps an addition or takes it back; returns what is asked for after that. */
	private List<Finding> tryOut(FixOffer offer, List<Finding> asked, String id, LifecycleStage stage,
			Set<String> known) {
		if (!(offer.edit(project) instanceof EditResult.Done edit) || edit.edits().isEmpty()) {
			return asked;
		}
		String label = offer.label();
		String wanted = key(offer.finding());
		long errors = errors();
		SortedMap<Path, String> texts = edit.edits().newTexts(project);
		Map<Path, String> old = new HashMap<>();
		texts.keySet().forEach(path -> old.put(path, project.file(path).orElseThrow().text()));
		project.update(texts, progress);
		List<Finding> after = asked(id, stage, known);
		boolean helps = after.size() < asked.size() && after.stream().noneMatch(one -> key(one).equals(wanted));
		if (helps && errors() <= errors) {
			done.add(label + ".");
			return after;
		}
		project.update(old, progress);
		return asked(id, stage, known);
	}

	private long errors() {
		return project.problems().stream().map(Problem::severity).filter(one -> one != Severity.INFO).count();
	}

	private List<String> left(List<Finding> asked) {
		QuickFixes fixes = new QuickFixes(project);
		List<String> left = new ArrayList<>();
		for (Finding one : asked) {
			FixOffers offers = fixes.of(one);
			String message = one.message().endsWith(".") ? one.message() : one.message() + ".";
			String how = offers.offers().isEmpty() ? offers.obstacles().stream().findFirst().orElse(one.rule().remedy())
					: "One way: " + offers.offers().getFirst().label() + ".";
			left.add(message + " " + how);
		}
		return left;
	}
}
