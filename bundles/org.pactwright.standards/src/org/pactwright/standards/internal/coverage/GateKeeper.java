package org.pactwright.standards.internal.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.model.Applicability;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.OutputKind;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;
import org.pactwright.standards.Acceptance;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Rule;
import org.pactwright.standards.RuleInfo;
import org.pactwright.standards.coverage.StageGate;
import org.pactwright.standards.coverage.StageGate.Item;
import org.pactwright.standards.coverage.StageGate.Mark;
import org.pactwright.standards.coverage.StageGate.State;
import org.pactwright.standards.internal.Packs;
import org.pactwright.standards.internal.RuleReport;
import org.pactwright.standards.internal.RuleReport.Written;
import org.pactwright.standards.internal.Stages;
import org.pactwright.standards.internal.WaiverBook;
import org.pactwright.standards.internal.iso44001.DueOutputs;

/** Makes the checklists of stages. */
public final class GateKeeper {
	/** The rule that asks for the outputs of a stage. */
	private static final String OUTPUTS = "ISO44001-8-d";

	private final CheckContext context;
	private final Catalogue catalogue = Catalogue.standard();
	private final WaiverBook waivers;
	private final Map<Enumerator, List<Rule.Gated>> rules = new LinkedHashMap<>();

	/** @param context the project */
	public GateKeeper(CheckContext context) {
		this.context = context;
		this.waivers = new WaiverBook(context, catalogue);
		for (Rule rule : Packs.rules()) {
			if (rule instanceof Rule.Gated gated) {
				gated.gate().ifPresent(
						gate -> rules.computeIfAbsent(gate.stage(), key -> new ArrayList<>()).add(gated));
			}
		}
	}

	/** The gates of all partnerships; see {@link StageGate#of}. */
	public List<StageGate> gates() {
		List<StageGate> gates = new ArrayList<>();
		for (Partnership partnership : context.all(Partnership.class)) {
			Optional<RelationshipManagementPlan> plan = context.governingPlan(partnership);
			plan.ifPresent(counts -> {
				for (LifecycleStage stage : LifecycleStage.values()) {
					gates.add(gate(partnership, plan, stage, state(counts, stage)));
				}
			});
			for (JourneyStage stage : JourneyStage.values()) {
				State state = context.journeyPassed(partnership, stage) ? State.CLOSED
						: context.journeyReached(partnership, stage) ? State.UNDER_WAY : State.AHEAD;
				gates.add(gate(partnership, Optional.empty(), stage, state));
			}
		}
		return gates.stream().filter(gate -> !gate.items().isEmpty()).toList();
	}

	private static State state(RelationshipManagementPlan plan, LifecycleStage stage) {
		Optional<StagePlan> own = entry(plan, stage);
		if (own.filter(entry -> entry.getApplicability() != Applicability.APPLIES).isPresent()) {
			return State.OMITTED;
		}
		if (own.filter(entry -> entry.getStatus() == WorkStatus.IN_PROGRESS).isPresent()) {
			return State.UNDER_WAY; // also where a later stage runs beside it
		}
		return Stages.isDone(plan, stage) ? State.CLOSED : State.AHEAD;
	}

	private static Optional<StagePlan> entry(RelationshipManagementPlan plan, LifecycleStage stage) {
		return plan.getStages().stream().filter(entry -> entry.getStage() == stage).findFirst();
	}

	private StageGate gate(Partnership partnership, Optional<RelationshipManagementPlan> plan, Enumerator stage,
			State state) {
		context.stopIfCancelled();
		List<Item> items = new ArrayList<>();
		if (state != State.OMITTED) {
			if (plan.isPresent() && stage instanceof LifecycleStage own
					&& context.profileOn(catalogue.get(OUTPUTS).pack(), partnership)) {
				items.addAll(outputs(plan.get(), own));
			}
			for (Rule.Gated rule : rules.getOrDefault(stage, List.of())) {
				if (context.profileOn(catalogue.get(rule.id()).pack(), partnership)) {
					items.addAll(ask(rule, partnership));
				}
			}
		}
		return new StageGate(partnership, plan, stage, state, items);
	}

	// ------------------------------------------------------------ outputs

	private List<Item> outputs(RelationshipManagementPlan plan, LifecycleStage stage) {
		Optional<StagePlan> entry = entry(plan, stage);
		EObject home = entry.isPresent() ? entry.get() : plan;
		List<Item> items = new ArrayList<>();
		for (OutputKind kind : DueOutputs.of(stage)) {
			String name = "Output \"" + Names.word(kind) + "\"";
			List<StageOutput> own = entry.stream().flatMap(each -> each.getOutputs().stream())
					.filter(output -> output.getKind() == kind).toList();
			Optional<StageOutput> shown = own.stream().filter(output -> DueOutputs.isShown(output, context)).findFirst();
			if (shown.isPresent()) {
				items.add(item(Mark.THERE, name + " with evidence", catalogue.get(OUTPUTS), shown.get()));
			} else if (own.isEmpty()) {
				items.add(missing(name + " is not there", catalogue.get(OUTPUTS), home, Places.of(home)));
			} else {
				items.add(missing(name + " has neither evidence nor address", catalogue.get(OUTPUTS), own.getFirst(),
						Places.of(own.getFirst())));
			}
		}
		return items;
	}

	// ------------------------------------------------------------ rules

	private List<Item> ask(Rule.Gated rule, Partnership partnership) {
		RuleInfo info = catalogue.get(rule.id());
		RuleReport report = new RuleReport(info);
		try {
			rule.foresee(partnership, context, report);
		} catch (CancellationException notWanted) {
			throw notWanted;
		} catch (RuntimeException | StackOverflowError failure) {
			report.failed(partnership, failure);
		}
		List<Item> items = new ArrayList<>();
		report.failure().ifPresent(failure -> items.add(item(Mark.NOT_CHECKABLE,
				"Rule " + info.id() + " could not be run: " + failure.cause(), info, partnership)));
		for (Written written : report.written()) {
			items.add(missing(written.message(), info, written.element(), written.place()));
		}
		if (items.isEmpty()) {
			items.add(item(Mark.THERE, "Nothing to say about \"" + info.title() + "\"", info, partnership));
		}
		return items;
	}

	private Item missing(String text, RuleInfo info, EObject element, Place place) {
		Optional<Acceptance> waiver = waivers.accept(info, element);
		return new Item(waiver.isPresent() ? Mark.WAIVED : Mark.MISSING, info.severity(),
				waiver.map(each -> text + " Accepted: " + each.reason().strip()).orElse(text), info, element, place);
	}

	private Item item(Mark mark, String text, RuleInfo info, EObject element) {
		return new Item(mark, info.severity(), text, info, element, Places.of(element));
	}
}
