package org.pactwright.diagram.ui.internal.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.edit.EditResult;
import org.pactwright.edit.ModelEdit;
import org.pactwright.language.Problem;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ide.session.ProjectSession.ProjectState;
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
	private final Consumer<DiagramView> show;
	private final Consumer<ProjectState> listener = this::follow;
	private final AtomicReference<Consumer<String>> refusals = new AtomicReference<>(message -> { });
	/** What the UI asks about; replaced as a whole by the worker. */
	private volatile Optional<Shown> shown = Optional.empty();

	/** The texts of the last diagram; for the worker. */
	private Map<Path, String> built = Map.of();

	/** The diagram as it was made last, with what belongs to it. */
	private record Shown(LiveDiagram live, Keys keys, Palette palette, ToolCalls calls, DiagramView view) {
	}

	/**
	 * @param source makes the diagram of the model, and keeps where everything is
	 * @param user is asked for what only the user knows; called on the worker
	 * @param show takes each new view; called on the worker
	 */
	public DiagramSession(ProjectSession project, DiagramSource source, ToolUser user, Consumer<DiagramView> show) {
		this.project = project;
		this.source = source;
		this.user = user;
		this.show = show;
	}

	/** Makes the diagram for the first time, and follows the text from now on. */
	public void open() {
		project.listen(listener);
		project.with(this::build);
	}

	@Override
	public void close() {
		project.forget(listener);
		project.with(state -> shown.ifPresent(last -> last.live().close()));
	}

	/** Makes the diagram anew, for instance after findings have come. */
	public void refresh() {
		project.with(this::build);
	}

	/** The text has changed: do not wait until it is checked. */
	public void refreshSoon() {
		project.changed();
	}

	/** Others bring the model up to date too. */
	private void follow(ProjectState state) {
		if (built != state.base()) {
			build(state);
		}
	}

	private void build(ProjectState state) {
		built = state.base();
		Optional<LiveDiagram> made = source.make(state.project());
		Optional<String> problem = problem(state, made);
		if (made.isEmpty() || problem.isPresent() && shown.isPresent()) {
			keepLast(problem.orElse("Its element is not there any more. Undo, or close this diagram."));
			return;
		}
		LiveDiagram live = made.get();
		Keys keys = new Keys(live.diagram());
		Palette palette = new Palette(live.diagram().spec(), live.diagram().activeLayers());
		DiagramSource.Laid laid = source.lay(live);
		Drawing drawing = source.draw(live, laid.placement());
		DiagramView view = ViewMaker.make(source.title(live), live.diagram(), keys, laid.placement(), drawing.scene(),
				problem);
		shown.ifPresent(last -> last.live().close());
		shown = Optional.of(new Shown(live, keys, palette, new ToolCalls(state.project(), live.diagram(), keys, palette),
				view));
		show.accept(view);
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

	private static Optional<String> problem(ProjectState state, Optional<LiveDiagram> made) {
		List<Problem> errors = state.syntaxErrors();
		return errors.isEmpty() ? Optional.empty()
				: Optional.of("The text cannot be read at " + errors.getFirst().place().file().getFileName() + ":"
						+ errors.getFirst().place().line() + ". The diagram shows the last state that could be: "
						+ errors.getFirst().message());
	}

	// ------------------------------------------------------------------------------------------ control

	@Override
	public List<PaletteEntry.Section> palette() {
		return shown.map(now -> now.palette().sections()).orElse(List.of());
	}

	@Override
	public boolean accepts(String container, String tool) {
		return shown.flatMap(now -> now.palette().tool(tool).map(spec -> now.calls().accepts(container, spec)))
				.orElse(false);
	}

	@Override
	public boolean connects(String tool, String element, boolean asSource) {
		return shown.flatMap(now -> now.palette().tool(tool).map(spec -> now.calls().connects(spec, element, asSource)))
				.orElse(false);
	}

	@Override
	public boolean renames(String element) {
		return shown.flatMap(now -> now.keys().find(element)).flatMap(ToolCalls::directEdit).isPresent();
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
	public void request(Request request) {
		project.with(state -> {
			switch (request) {
				case Request.Place place -> arrange(state, keys -> source.place(keys, place));
				case Request.Bend bend -> arrange(state, keys -> source.bend(keys, bend));
				case Request.Arrange wish -> arrange(state, keys -> source.arrange(keys, wish));
				case Request.Hide hide -> arrange(state, keys -> source.hide(keys, hide));
				case Request.Switch choice -> arrange(state, keys -> source.choose(choice));
				case Request.ConnectToNew wish -> connectToNew(state, wish);
				default -> run(state, request);
			}
		});
	}

	private void arrange(ProjectState state, Consumer<DiagramSource.Positions> change) {
		shown.ifPresent(now -> {
			change.accept(new DiagramSource.Positions(now.live().diagram(), now.keys()::find));
			build(state);
		});
	}

	/** On the model as it is now: the diagram that is shown may be one change behind. */
	private void run(ProjectState state, Request request) {
		try (LiveDiagram live = source.make(state.project()).orElse(null)) {
			if (live == null) {
				refuse("The element of this diagram is not there any more.");
				return;
			}
			Keys keys = new Keys(live.diagram());
			Palette palette = new Palette(live.diagram().spec(), live.diagram().activeLayers());
			List<ToolCall> calls = new ToolCalls(state.project(), live.diagram(), keys, palette).of(request);
			if (calls.isEmpty()) {
				refuse(request.label() + ": this diagram has no tool for that here.");
				return;
			}
			perform(state, request, calls, ToolRunner.of(live, user, JavaActions.NONE));
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
		if (result instanceof EditResult.Done) {
			source.expect(request);
		}
		project.write(state, result, request.label()).ifPresent(this::refuse);
	}

	/** Two tools one after the other: the connection leads to what the first one has made. */
	private void connectToNew(ProjectState state, Request.ConnectToNew wish) {
		List<String> before = shown.map(now -> now.view().nodes().stream().map(node -> node.key()).toList())
				.orElse(List.of());
		run(state, new Request.Create(wish.label(), wish.nodeTool(), wish.container(), wish.at()));
		project.with(later -> {
			Optional<LiveDiagram> live = source.make(later.project());
			live.ifPresent(made -> {
				Keys keys = new Keys(made.diagram());
				Optional<String> created = made.diagram().elements().stream().map(keys::of)
						.filter(key -> !before.contains(key)).findFirst();
				made.close();
				created.ifPresent(key -> run(later,
						new Request.Connect(wish.label(), wish.edgeTool(), wish.source(), key)));
			});
		});
	}

	private void refuse(String message) {
		refusals.get().accept(message);
	}
}
