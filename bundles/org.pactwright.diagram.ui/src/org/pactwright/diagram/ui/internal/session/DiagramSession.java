package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.ui.internal.control.Choice;
import org.pactwright.diagram.ui.internal.control.Destination;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.MenuEntry;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.edit.EditResult;
import org.pactwright.edit.ModelEdit;
import org.pactwright.edit.Pasting;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ide.session.ProjectSession.ProjectState;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.tool.JavaActions;
import org.pactwright.viewpoint.tool.ToolCall;
import org.pactwright.viewpoint.tool.ToolResult;
import org.pactwright.viewpoint.tool.ToolRunner;
import org.pactwright.viewpoint.tool.ToolUser;

/**
 * One open diagram: makes it of the model after each change of the text, and turns what the user does into edits of the
 * text. Methods of the control may be called from the UI thread and return at once; everything else happens on the worker
 * of the project.
 */
public final class DiagramSession implements DiagramControl {

	private final ProjectSession project;
	private final DiagramSource source;
	private final ToolUser user;
	private final Steps steps;
	private final Consumer<DiagramView> show;
	private final Consumer<ProjectState> listener = this::build;
	private final AtomicReference<Consumer<String>> refusals = new AtomicReference<>(message -> { });
	private final AtomicReference<Consumer<List<String>>> selections = new AtomicReference<>(keys -> { });
	private final AtomicReference<Consumer<Destination>> destinations = new AtomicReference<>(wanted -> { });
	private final Motions motions;
	/** What the UI asks about; replaced as a whole by the worker. */
	private volatile Optional<Shown> shown = Optional.empty();
	/** Worker only. */
	private final LabelPlaces labels = new LabelPlaces();
	/** Worker only. */
	private final NewSelection newSelection = new NewSelection();

	/**
	 * @param source makes the diagram of the model, and keeps where everything is
	 * @param user is asked for what only the user knows; called on the worker
	 * @param steps takes what is done to positions
	 * @param show takes each new view; called on the worker
	 */
	public DiagramSession(ProjectSession project, DiagramSource source, ToolUser user, Steps steps,
			Consumer<DiagramView> show) {
		this.project = project;
		this.source = source;
		this.user = user;
		this.steps = steps;
		this.show = show;
		this.motions = new Motions(source);
	}

	/** Makes the diagram for the first time, and follows the text from now on. */
	public void open() {
		project.with(state -> {
			project.listen(listener);
			build(state);
		});
	}

	@Override
	public void close() {
		project.with(state -> {
			project.forget(listener);
			shown.ifPresent(last -> last.made().live().close());
			shown = Optional.empty();
		});
	}

	/** Makes the diagram anew, for instance after its specification has changed. */
	public void refresh() {
		project.with(this::build);
	}

	/** Draws the diagram anew, for instance after findings have come; everything stays where it is. */
	public void redraw() {
		project.with(state -> current(state).ifPresentOrElse(
				now -> show(state, now.made(), now.placement()), () -> build(state)));
	}

	/** Does something to the source on the worker, and makes the diagram anew. */
	public void refreshAfter(Runnable change) {
		project.with(state -> {
			change.run();
			build(state);
		});
	}

	private void build(ProjectState state) {
		Optional<LiveDiagram> made = source.make(state.project());
		if (made.isEmpty()) {
			keepLast(problem(state, shown.isPresent()).orElse(
					"What this diagram shows is not in the model, or its kind is not described any more. Undo, or close it."));
			return;
		}
		Shown.Made now = Shown.Made.of(made.get(), state, shown);
		show(state, now, placed(now));
	}

	/** Says anew where everything is; the diagram itself stays if its model has not changed. */
	private void lay(ProjectState state) {
		current(state).ifPresentOrElse(
				now -> show(state, now.made(), placed(now.made())), () -> build(state));
	}

	private Placement placed(Shown.Made made) {
		return labels.settle(source.lay(made.live()).placement(), made.keys());
	}

	/** What is shown, if it was made of the model as it is now. */
	private Optional<Shown> current(ProjectState state) {
		return shown.filter(last -> last.made().isOf(state));
	}

	private void show(ProjectState state, Shown.Made made, Placement placement) {
		LiveDiagram live = made.live();
		Drawing drawing = source.draw(live, placement);
		motions.end(live, placement, made.keys());
		DiagramView view = ViewMaker.make(source.title(live), live.diagram(), made.keys(), placement, drawing.scene(),
				source::findings, problem(state, true).or(() -> live.problems().stream().findFirst()
						.map(found -> "Parts of this diagram cannot be made. " + found)));
		shown.map(Shown::made).filter(last -> last != made).ifPresent(last -> last.live().close());
		shown = Optional.of(new Shown(made, placement, view));
		show.accept(view);
		selectNew(view);
		source.keep();
	}

	private void selectNew(DiagramView view) {
		List<String> made = newSelection.of(view, refusals.get());
		if (!made.isEmpty()) {
			selections.get().accept(made);
		}
	}

	/** The last good state stays, with a banner that says why. */
	private void keepLast(String reason) {
		shown.ifPresent(last -> {
			DiagramView old = last.view();
			show.accept(new DiagramView(old.title(), old.nodes(), old.edges(), old.scene(), old.bounds(),
					Optional.of(reason)));
		});
		if (shown.isEmpty()) {
			refusals.get().accept(reason);
		}
	}

	private static Optional<String> problem(ProjectState state, boolean lastState) {
		return state.syntaxErrors().isEmpty() ? Optional.empty()
				: Optional.of((lastState ? "Parts of the text cannot be read; of these the diagram shows the last state. "
						: "The text cannot be read. ") + ProjectSession.describe(state.syntaxErrors().getFirst()));
	}

	// ------------------------------------------------------------------------------------------ control

	@Override
	public List<PaletteEntry.Section> palette() {
		return shown.map(Shown::sections).orElse(List.of());
	}

	@Override
	public List<MenuEntry> menu() {
		return shown.map(now -> now.made().menu().entries()).orElse(List.of());
	}

	@Override
	public List<Choice> layers() {
		return shown.map(Shown::layers).orElse(List.of());
	}

	@Override
	public List<Choice> filters() {
		return shown.map(Shown::filters).orElse(List.of());
	}

	@Override
	public boolean accepts(String container, String tool) {
		return shown.map(now -> now.accepts(container, tool)).orElse(false);
	}

	@Override
	public boolean connects(String tool, String element, boolean asSource) {
		return shown.map(now -> now.connects(tool, element, asSource)).orElse(false);
	}

	@Override
	public List<PaletteEntry> endsFor(String tool, String container) {
		return shown.map(now -> now.endsFor(tool, container)).orElse(List.of());
	}

	@Override
	public boolean renames(String element) {
		return shown.flatMap(now -> now.keys().find(element)).flatMap(ToolCalls::directEdit).isPresent();
	}

	@Override
	public boolean reconnects(String edge, boolean sourceEnd, String newEnd) {
		return shown.map(now -> now.calls().reconnects(edge, sourceEnd, newEnd)).orElse(false);
	}

	@Override
	public boolean drops(List<String> elements, String container) {
		return shown.map(now -> now.calls().drops(elements, container)).orElse(false);
	}

	@Override
	public String textOf(String element) {
		return shown.flatMap(now -> now.keys().find(element)).map(found -> found.label()).orElse("");
	}

	@Override
	public void onRefusal(Consumer<String> newListener) {
		refusals.set(newListener);
	}

	@Override
	public void onSelection(Consumer<List<String>> newListener) {
		selections.set(newListener);
	}

	/** Listens for what tools want to be opened. */
	public void onDestination(Consumer<Destination> newListener) {
		destinations.set(newListener);
	}

	/**
	 * Listens for pictures on the way to where everything is arranged; told before the view.
	 *
	 * @param wanted whether motions are wanted now; asked on the worker
	 */
	public void onMotion(BooleanSupplier wanted, Consumer<List<Scene>> newListener) {
		motions.listen(wanted, newListener);
	}

	/** Whether the specification says what a double click on an element does. */
	public boolean hasDoubleClick(String element) {
		return shown.flatMap(now -> now.keys().find(element)).flatMap(ToolCalls::doubleClick).isPresent();
	}

	/** Looks at the diagram as it was made last, on the worker. */
	public void look(Consumer<Look> task) {
		project.with(state -> shown.ifPresent(now -> task.accept(new Look(state.project(), now.made().live(), now.keys()::find))));
	}

	@Override
	public void request(Request request) {
		project.with(state -> {
			switch (request) {
				case Request.Place place -> arrange(state, place, keys -> source.place(keys, place));
				case Request.Bend bend -> arrange(state, bend, keys -> source.bend(keys, bend));
				case Request.Arrange wish -> {
					motions.begin(shown);
					arrange(state, wish, keys -> source.arrange(keys, wish));
				}
				case Request.Hide hide -> arrange(state, hide, keys -> source.hide(keys, hide));
				case Request.Switch choice -> arrange(state, choice, keys -> source.choose(keys, choice));
				case Request.ConnectToNew wish -> connectToNew(state, wish);
				default -> run(state, request);
			}
		});
	}

	/** Changes positions. Only layers and filters make another diagram of the same model. */
	private void arrange(ProjectState state, Request request, Consumer<DiagramSource.Positions> change) {
		shown.ifPresent(now -> {
			DiagramSource.Saved before = source.saved();
			change.accept(new DiagramSource.Positions(now.diagram(), now.keys()::find));
			if (request instanceof Request.Switch) {
				build(state);
			} else {
				lay(state);
			}
			DiagramSource.Saved after = source.saved();
			if (!after.equals(before)) {
				steps.done(request.label(), () -> refreshAfter(() -> source.restore(before)),
						() -> refreshAfter(() -> source.restore(after)));
			}
		});
	}

	/**
	 * On the diagram that is shown, if it is up to date. A tool changes it without the model, so it is made anew
	 * afterwards: by the edit of the text, or else here.
	 */
	private void run(ProjectState state, Request request) {
		if (current(state).isEmpty()) {
			build(state);
		}
		Optional<Shown> used = current(state);
		if (used.isEmpty()) {
			refuse("The element of this diagram is not there any more.");
			return;
		}
		LiveDiagram live = used.get().made().live();
		ToolRunner several = ToolRunner.of(live, user, JavaActions.NONE);
		List<ToolCall> calls = request instanceof Request.Mend mend ? source.mends(mend)
				: used.get().calls().of(request, call -> several.canRun(call).possible());
		ToolRunner runner = calls.size() == 1 ? ToolRunner.once(live, user, JavaActions.NONE) : several;
		if (request instanceof Request.Paste paste
				&& (calls.isEmpty() || !calls.stream().allMatch(call -> runner.canRun(call).possible()))) {
			EObject into = used.get().keys().find(paste.container()).map(DiagramElement::target)
					.orElse(used.get().diagram().target());
			List<String> missing = new ArrayList<>();
			finish(state, request, Pasting.of(state.project(), paste.text(), into, source.renames(), missing::addAll));
			if (!missing.isEmpty()) {
				refuse("References to " + String.join(", ", missing) + " were left out: this project has no such elements.");
			}
			return;
		}
		if (calls.isEmpty()) {
			refuse(request.label() + ": this diagram has no tool for that here.");
			return;
		}
		if (calls.stream().anyMatch(ToolCall.Java.class::isInstance)) {
			refuse(request.label() + OwnMenu.NO_JAVA);
			return;
		}
		perform(state, request, calls, runner);
		if (shown.map(Shown::made).equals(used.map(Shown::made))) {
			build(state);
		}
	}

	private void perform(ProjectState state, Request request, List<ToolCall> calls, ToolRunner runner) {
		List<ToolResult> results = new ArrayList<>();
		EditResult result = new ModelEdit(state.project(), source.renames()).record(() -> {
			for (ToolCall call : calls) {
				results.add(runner.run(call));
			}
		});
		Optional<ToolResult> failed = results.stream().filter(each -> !each.isExecuted()).findFirst();
		if (failed.isPresent()) {
			if (failed.get().outcome() != ToolResult.Outcome.CANCELLED) {
				refuse(request.label() + " was not done. " + failed.get().message());
			}
			return;
		}
		List<Destination> wanted = results.stream().flatMap(each -> each.requests().stream())
				.flatMap(each -> Destinations.of(each).stream()).toList();
		if (wanted.isEmpty() || !(result instanceof EditResult.Done done && done.edits().isEmpty())) {
			finish(state, request, result);
		}
		wanted.forEach(destinations.get());
	}

	private void finish(ProjectState state, Request request, EditResult result) {
		switch (result) {
			case EditResult.Refused refused -> refuse(refused.message());
			case EditResult.Done done when done.edits().isEmpty() -> refuse(request.label() + " changes nothing here.");
			case EditResult.Done done -> apply(state, request, done);
		}
	}

	private void apply(ProjectState state, Request request, EditResult.Done done) {
		source.expect(request);
		newSelection.expect(request, shown.map(Shown::view));
		project.write(state, done, request.label()).ifPresent(reason -> {
			newSelection.forget();
			refuse(reason);
		});
	}

	/** Two tools one after the other: the connection leads to what the first one has made. */
	private void connectToNew(ProjectState state, Request.ConnectToNew wish) {
		Set<String> before = shown.map(now -> new HashSet<>(now.view().keys())).orElse(new HashSet<>());
		run(state, new Request.Create(wish.label(), wish.nodeTool(), wish.container(), Optional.of(wish.at())));
		project.with(later -> shown.flatMap(now -> now.view().nodes().stream().map(node -> node.key())
				.filter(key -> !before.contains(key)).findFirst()).ifPresent(key -> {
					run(later, new Request.Connect(wish.label(), wish.edgeTool(), wish.source(), key));
					// which wants a name next
					selections.get().accept(List.of(key));
				}));
	}

	private void refuse(String message) {
		refusals.get().accept(message);
	}
}
