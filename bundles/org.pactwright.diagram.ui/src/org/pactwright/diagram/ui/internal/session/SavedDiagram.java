package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.DiagramKind;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.drawing.FindingMark;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.layout.Arrangement;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.diagram.positions.SavedView;
import org.pactwright.diagram.positions.ViewFile;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.positions.ViewSwitches;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.RenameParticipant;
import org.pactwright.edit.Renaming;
import org.pactwright.language.project.Project;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RuleViolation;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.diagram.ViewOptions;
import org.pactwright.viewpoint.tool.ToolCall;

/** A diagram whose positions are in a {@code .pview} file. */
public final class SavedDiagram implements DiagramSource {

	private final ViewKey key;
	private final Kind kind;
	private final Runnable changed;
	private final ShownMarks marks;
	private ViewFile file;
	/** Stands for what users made of the positions so far; another one after each of their steps. */
	private Object step = new Object();
	private Object savedStep = step;
	private Optional<PictureMaker> maker = Optional.empty();
	private Optional<Placement> placement = Optional.empty();
	/** The file with the places that the last layout found; empty when that is the file. */
	private Optional<Supplier<ViewFile>> unkept = Optional.empty();
	/** Where the next new element goes, absolute; empty if the layout is to choose. */
	private Optional<Point> expected = Optional.empty();

	private record State(ViewFile file, Object step) implements Saved {

		/** Places that the layout found for what is new do not count. */
		@Override
		public boolean equals(Object other) {
			return other instanceof State that && that.step == step;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(step);
		}
	}

	/**
	 * @param key which diagram of the file
	 * @param changed told when positions were changed that are worth saving
	 * @param findings marks to show
	 * @param own where kinds are described that do not ship with the product
	 */
	public SavedDiagram(ViewFile file, ViewKey key, OwnSpecifications own, Runnable changed,
			Function<Diagram, List<FindingMark>> findings) {
		this.file = file;
		this.key = key;
		this.changed = changed;
		this.marks = new ShownMarks(findings);
		this.kind = Arrays.stream(DiagramKind.values()).filter(each -> each.descriptionName().equals(key.kind()))
				.findFirst().<Kind>map(OurKind::new).orElseGet(() -> new OwnKind(own, key.kind()));
	}

	/** The file as it would be saved now. */
	public synchronized String text() {
		return file.text();
	}

	/** Whether users have changed positions since they were saved. */
	public synchronized boolean isDirty() {
		return step != savedStep;
	}

	/** It was saved. */
	public synchronized void saved(String text) {
		if (file.text().equals(text)) {
			savedStep = step;
		}
	}

	/** Another program has written the file: its places count. */
	public synchronized void reload(ViewFile newFile) {
		file = newFile;
		unkept = Optional.empty();
		step = new Object();
		savedStep = step;
	}

	/** Its places count, and are not saved. */
	public void restoreUnsaved(ViewFile newFile) {
		synchronized (this) {
			file = newFile;
			unkept = Optional.empty();
			step = new Object();
		}
		changed.run();
	}

	@Override
	public synchronized Saved saved() {
		return new State(file, step);
	}

	@Override
	public void restore(Saved saved) {
		synchronized (this) {
			State state = (State) saved;
			file = state.file();
			unkept = Optional.empty();
			step = state.step();
		}
		changed.run();
	}

	@Override
	public Optional<LiveDiagram> make(Project project) {
		return kind.make(project, key.target(), spec -> options(spec.layers(), spec.filters())).map(made -> {
			maker = Optional.of(made.maker());
			return made.live();
		});
	}

	private ViewOptions options(List<LayerSpec> layers, List<FilterSpec> filters) {
		Optional<ViewSwitches> switches = file.switches(key);
		if (switches.isEmpty() || switches.get().layers().isEmpty() && switches.get().filters().isEmpty()) {
			return ViewOptions.standard();
		}
		return ViewOptions.standard()
				.withLayers(layers.stream().filter(each -> switches.get().layers().contains(each.name())).toList())
				.withFilters(filters.stream().filter(each -> switches.get().filters().contains(each.name())).toList());
	}

	@Override
	public String title(LiveDiagram live) {
		return kind.title(live);
	}

	@Override
	public Laid lay(LiveDiagram live) {
		SavedView view = saved(live.diagram());
		KnownPlaces known = placeExpected(live.diagram(), view.places());
		Set<String> notices = new LinkedHashSet<>();
		Arrangement arrangement = maker().layouter(live.diagram(), notices).arrangeNew(live.diagram(), known);
		placement = Optional.of(arrangement.placement());
		unkept = Optional.of(() -> view.store(known.at(arrangement.placement())));
		return new Laid(arrangement.placement(), arrangement.notices());
	}

	@Override
	public void keep() {
		synchronized (this) {
			unkept.ifPresent(places -> file = places.get());
			unkept = Optional.empty();
		}
		marks.tell();
	}

	private KnownPlaces placeExpected(Diagram diagram, KnownPlaces known) {
		if (expected.isEmpty() || known.shapes().isEmpty()) {
			expected = Optional.empty();
			return known;
		}
		Optional<Shape> created = diagram.shapes().stream().flatMap(shape -> fresh(shape, known).stream()).findFirst();
		Point at = expected.get();
		expected = Optional.empty();
		if (created.isEmpty()) {
			return known;
		}
		Optional<Point> origin = created.get().parent().map(parent -> topLeft(parent, known));
		return known.wishing(created.get(), origin.map(corner -> at.plus(-corner.x(), -corner.y())).orElse(at));
	}

	/** The first one without a place, from outside to inside; rows of lists have none. */
	private static Optional<Shape> fresh(Shape shape, KnownPlaces known) {
		if (!known.shapes().containsKey(shape) && shape.kind() != ElementKind.LIST_ELEMENT) {
			return Optional.of(shape);
		}
		return java.util.stream.Stream.concat(shape.borderNodes().stream(), shape.children().stream())
				.flatMap(inner -> fresh(inner, known).stream()).findFirst();
	}

	private static Point topLeft(Shape shape, KnownPlaces known) {
		Point own = Optional.ofNullable(known.shapes().get(shape)).map(KnownPlaces.Place::offset)
				.orElse(new Point(0, 0));
		return shape.parent().map(parent -> topLeft(parent, known)).map(outer -> own.plus(outer.x(), outer.y()))
				.orElse(own);
	}

	private SavedView saved(Diagram diagram) {
		return SavedView.of(file, diagram, SavedDiagram::name);
	}

	static String name(EObject element) {
		return ElementNames.of(element);
	}

	/** Listens for what breaks rules of the specification, each time it is checked; on the worker. */
	public void onViolations(Consumer<List<RuleViolation>> listener) {
		marks.onViolations(listener);
	}

	@Override
	public Drawing draw(LiveDiagram live, Placement where) {
		return maker().draw(live.diagram(), where, PaintOptions.plain().withFindings(marks.of(live)));
	}

	@Override
	public List<ToolCall> mends(Request.Mend wish) {
		return RuleMend.calls(marks.broken(), wish);
	}

	@Override
	public List<String> findings(DiagramElement element) {
		return marks.texts(element);
	}

	private PictureMaker maker() {
		return maker.orElseThrow(() -> new IllegalStateException("Nothing was made yet"));
	}

	@Override
	public List<RenameParticipant> renames() {
		return List.of((project, renamings) -> {
			renamed(renamings);
			return DocumentEdits.none();
		});
	}

	private synchronized void renamed(List<Renaming> renamings) {
		Map<String, String> names = new HashMap<>();
		renamings.forEach(renaming -> names.put(renaming.before(), renaming.after()));
		file = file.renamed(names);
	}

	@Override
	public void expect(Request request) {
		expected = switch (request) {
			case Request.Create create -> create.at();
			case Request.DropFromModel drop -> Optional.of(drop.at());
			default -> Optional.empty();
		};
	}

	// ------------------------------------------------------------------------------------------ positions

	@Override
	public void place(Positions positions, Request.Place wish) {
		change(positions, (known, now) -> now.placed(known, wish));
	}

	@Override
	public void bend(Positions positions, Request.Bend wish) {
		change(positions, (known, now) -> now.bent(known, wish));
	}

	@Override
	public void arrange(Positions positions, Request.Arrange wish) {
		Diagram diagram = positions.diagram();
		KnownPlaces known = saved(diagram).places();
		Set<DiagramElement> chosen = new HashSet<>();
		wish.elements().ifPresent(keys -> keys
				.forEach(elementKey -> positions.find().apply(elementKey).ifPresent(chosen::add)));
		Set<String> notices = new LinkedHashSet<>();
		Arrangement arrangement = chosen.isEmpty() ? maker().layouter(diagram, notices).arrangeAll(diagram, known)
				: maker().layouter(diagram, notices).arrangeSelection(diagram, known, chosen);
		placement = Optional.of(arrangement.placement());
		synchronized (this) {
			file = saved(diagram).store(known.at(arrangement.placement()));
		}
		stepped();
	}

	@Override
	public void hide(Positions positions, Request.Hide wish) {
		change(positions, (known, now) -> now.hidden(known, wish));
	}

	@Override
	public void choose(Positions positions, Request.Switch wish) {
		synchronized (this) {
			// Nothing at all would mean: as the specification says. The layers that are always on stand for themselves.
			List<String> layers = new ArrayList<>(always(positions.diagram()));
			layers.addAll(wish.layers());
			file = file.with(key, new ViewSwitches(layers, wish.filters()));
		}
		stepped();
	}

	private static List<String> always(Diagram diagram) {
		return diagram.activeLayers().stream().filter(layer -> layer.kind() != LayerSpec.Kind.OPTIONAL)
				.map(LayerSpec::name).toList();
	}

	private void change(Positions positions, BiFunction<KnownPlaces, PlaceChanges, KnownPlaces> change) {
		SavedView view = saved(positions.diagram());
		KnownPlaces now = change.apply(view.places(), new PlaceChanges(positions, placement));
		synchronized (this) {
			file = view.store(now);
		}
		stepped();
	}

	private void stepped() {
		synchronized (this) {
			step = new Object();
		}
		changed.run();
	}
}
