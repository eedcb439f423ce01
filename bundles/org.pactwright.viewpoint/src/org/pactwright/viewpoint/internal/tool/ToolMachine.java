package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.ToolBasics;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.DiagramViews;
import org.pactwright.viewpoint.tool.ToolCall;
import org.pactwright.viewpoint.tool.ToolProblem;
import org.pactwright.viewpoint.tool.ToolResult;
import org.pactwright.viewpoint.tool.ToolResult.Outcome;
import org.pactwright.viewpoint.tool.ToolSettings;
import org.pactwright.viewpoint.tool.ToolStep;
import org.pactwright.viewpoint.tool.ToolUser;

/** Uses tools: all of one or nothing. */
public final class ToolMachine {

	private final DiagramViews views;
	private final ToolSettings settings;
	private final Types types;
	/** Kept between calls, see {@link Variables}. */
	private final Evaluator evaluator;

	public ToolMachine(DiagramViews views, ToolSettings settings) {
		this.views = views;
		this.settings = settings;
		this.types = new Types(settings.interpreters().engine().packages());
		this.evaluator = newEvaluator();
	}

	private Evaluator newEvaluator() {
		EvaluationContext context = new EvaluationContext().crossReferencer(settings.references())
				.knownContents(settings.contents());
		return new Evaluator(settings.interpreters(), new Variables(context), this::place);
	}

	/** A run that only looks: nothing is left of it. */
	private Run trial() {
		return new Run(newEvaluator(), types, views, ToolUser.NOBODY, settings.actions());
	}

	public Availability canRun(ToolCall call) {
		try {
			Availability fits = Handlers.fits(call, trial());
			return fits.possible() ? Handlers.allows(call, trial()) : fits;
		} catch (Cancelled e) {
			// The user would be asked before the condition can be evaluated.
			return Availability.YES;
		}
	}

	public Availability canStart(ToolSpec.EdgeCreation tool, DiagramElement source) {
		return EdgeHandler.canStart(tool, source, trial());
	}

	public boolean isOffered(ToolSpec tool) {
		Diagram diagram = views.diagram();
		Run run = trial();
		return tool.basics().filters().stream()
				.noneMatch(f -> !f.precondition().isBlank() && run.evaluator().holds(f.precondition(), diagram));
	}

	public String textToEdit(ToolSpec.DirectEdit tool, DiagramElement element) {
		return DirectEditHandler.inputText(tool, element, trial());
	}

	public ToolResult run(ToolCall call) {
		Run run = new Run(evaluator, types, views, settings.user(), settings.actions());
		Optional<Availability> refusal;
		try {
			refusal = Optional.of(Handlers.allows(call, run)).filter(a -> !a.possible());
		} catch (Cancelled e) {
			return ToolResult.without(Outcome.CANCELLED, List.of());
		}
		return refusal.map(r -> ToolResult.without(Outcome.REFUSED, List.of(problem(call, r.reason()))))
				.orElseGet(() -> execute(call, run));
	}

	private ToolResult execute(ToolCall call, Run run) {
		DiagramViews.State before = views.state();
		Collection<Resource> models = List.copyOf(settings.models().get());
		Recording recording = new Recording(models);
		try {
			Handlers.run(call, run);
			DanglingReferences.remove(recording.detached(), models);
			if (!run.failures().isEmpty() && (recording.hasChanges() || !before.equals(views.state()))) {
				throw new ToolFailure(run.failures());
			}
		} catch (ToolFailure e) {
			return takenBack(Outcome.FAILED, e.problems(), recording, before);
		} catch (Cancelled e) {
			return takenBack(Outcome.CANCELLED, List.of(), recording, before);
		} catch (RuntimeException | StackOverflowError e) {
			return takenBack(Outcome.FAILED, List.of(problem(call, "The tool has failed: " + e + ".")), recording,
					before);
		}
		ModelChange change = recording.end();
		views.refresh();
		return result(call, run, change, new Done(label(call), change, before, views.state()));
	}

	private ToolResult takenBack(Outcome outcome, List<ToolProblem> problems, Recording recording,
			DiagramViews.State before) {
		recording.rollBack();
		views.restore(before);
		views.refresh();
		return ToolResult.without(outcome, problems);
	}

	private static ToolResult result(ToolCall call, Run run, ModelChange change, ToolStep step) {
		List<ToolProblem> problems = new ArrayList<>(run.failures());
		problems.addAll(run.notes());
		boolean inverse = call.tool().map(ToolSpec::basics).map(ToolBasics::inverseSelectionOrder).orElse(false);
		return new ToolResult(Outcome.EXECUTED, problems, List.copyOf(run.created()), change.changed(),
				change.deleted(), run.createdViews(), run.operationViews(), run.selection(), inverse, run.requests(),
				Optional.of(step));
	}

	private ToolProblem problem(ToolCall call, String message) {
		SourcePlace place = call.tool().map(ToolSpec::identity).map(i -> specification(i).place(i))
				.orElseGet(() -> SourcePlace.ofFile(views.diagram().spec().identity().file()));
		return new ToolProblem(place, "", message);
	}

	private SourcePlace place(Identity identity, String feature) {
		return specification(identity).place(identity, feature);
	}

	private CompiledSpecification specification(Identity of) {
		return settings.specifications().stream().filter(s -> s.source().uri().toString().equals(of.file()))
				.findFirst().orElse(settings.specifications().iterator().next());
	}

	private static String label(ToolCall call) {
		return call.tool().map(ToolSpec::title).orElseGet(() -> switch (call) {
			case ToolCall.Delete c -> "Delete";
			case ToolCall.RemoveFromDiagram c -> "Remove from the diagram";
			default -> "Change";
		});
	}

	/** What a call did. */
	private final class Done implements ToolStep {

		private final String label;
		private final ModelChange change;
		private final DiagramViews.State before;
		private final DiagramViews.State after;

		Done(String label, ModelChange change, DiagramViews.State before, DiagramViews.State after) {
			this.label = label;
			this.change = change;
			this.before = before;
			this.after = after;
		}

		@Override
		public String label() {
			return label;
		}

		@Override
		public boolean isEmpty() {
			return change.isEmpty() && before.equals(after);
		}

		@Override
		public void undo() {
			change.reverse();
			// Mostly this refresh is enough: putting views back costs a full one.
			views.refresh();
			views.restore(before);
			views.refresh();
		}

		@Override
		public void redo() {
			change.reverse();
			views.refresh();
			views.restore(after);
			views.refresh();
		}
	}
}
