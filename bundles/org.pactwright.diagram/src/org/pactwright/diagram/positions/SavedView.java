package org.pactwright.diagram.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.internal.positions.Keys;
import org.pactwright.diagram.internal.positions.Matching;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * What is saved of one diagram, matched with its elements. Elements that were renamed by hand are recognised: where of
 * the same mapping and in the same parent exactly one is gone and one is new. Make a new one when the diagram changed.
 */
public final class SavedView {

	private final ViewFile file;
	private final ViewKey view;
	private final Keys keys;
	private final Matching matching;

	private SavedView(ViewFile file, ViewKey view, Keys keys) {
		this.file = file;
		this.view = view;
		this.keys = keys;
		this.matching = new Matching(keys, file.entries(view));
	}

	/**
	 * Matches a file with a diagram.
	 *
	 * @param names gives the qualified name of a semantic element; the same name for no two elements, if it can be
	 */
	public static SavedView of(ViewFile file, Diagram diagram, Function<EObject, String> names) {
		return new SavedView(file, key(diagram, names), Keys.of(diagram, names));
	}

	/** How a file names a diagram. */
	public static ViewKey key(Diagram diagram, Function<EObject, String> names) {
		return new ViewKey(diagram.spec().name(), names.apply(diagram.target()));
	}

	/** What a layout needs to know. */
	public KnownPlaces places() {
		Map<Shape, KnownPlaces.Place> shapes = new LinkedHashMap<>();
		Map<Edge, KnownPlaces.Way> edges = new LinkedHashMap<>();
		Set<DiagramElement> hidden = new HashSet<>();
		Set<Shape> collapsed = new HashSet<>();
		Set<DiagramElement> pinned = new HashSet<>();
		matching.entries().forEach((element, entry) -> {
			if (element instanceof Shape shape) {
				entry.at().ifPresent(at -> shapes.put(shape, new KnownPlaces.Place(at, entry.size())));
				if (entry.collapsed()) {
					collapsed.add(shape);
				}
			} else if (element instanceof Edge edge && entry.path().size() >= 2) {
				edges.put(edge, new KnownPlaces.Way(entry.path()));
			}
			if (entry.hidden()) {
				hidden.add(element);
			}
			if (entry.pinned()) {
				pinned.add(element);
			}
		});
		return new KnownPlaces(shapes, edges, hidden, collapsed, pinned);
	}

	/** The layers and filters that are on; empty if nothing is saved. */
	public Optional<ViewSwitches> switches() {
		return file.switches(view);
	}

	/** New names by old ones of elements that were recognised as renamed. */
	public Map<String, String> renamed() {
		return matching.renamed();
	}

	/** What is saved of elements that are not on the diagram. */
	public List<ViewEntry> orphans() {
		return matching.orphans();
	}

	/** For people: what was recognised, and what is no longer on the diagram. */
	public List<String> notices() {
		List<String> notices = new ArrayList<>();
		renamed().forEach((old, now) -> notices.add(old + " is now called " + now + "; it keeps its place."));
		if (!orphans().isEmpty()) {
			notices.add("Places are saved of " + orphans().size() + (orphans().size() == 1 ? " element that is" : " elements that are")
					+ " no longer on the diagram " + view.kind() + ", such as " + orphans().getFirst().key().element()
					+ ". They are forgotten when the diagram is saved.");
		}
		return notices;
	}

	/**
	 * The file with what is known of the diagram's elements now. Of elements that are not on the diagram it keeps what is
	 * saved, under their new names, so that undo brings them back to their places.
	 */
	public ViewFile store(KnownPlaces known) {
		List<ViewEntry> entries = entries(known);
		Set<ElementKey> taken = new HashSet<>();
		entries.forEach(entry -> taken.add(entry.key()));
		orphans().stream().filter(entry -> taken.add(entry.key())).forEach(entries::add);
		return file.with(view, entries);
	}

	/** As {@link #store}, but forgets what is not on the diagram: for writing to disk. */
	public ViewFile storeWithoutOrphans(KnownPlaces known) {
		return file.with(view, entries(known));
	}

	private List<ViewEntry> entries(KnownPlaces known) {
		List<ViewEntry> entries = new ArrayList<>();
		Map<DiagramElement, ViewEntry> before = new HashMap<>(matching.entries());
		keys.all().forEach((element, key) -> {
			Optional<Point> at = Optional.empty();
			Optional<Size> size = Optional.empty();
			List<Point> path = List.of();
			if (element instanceof Shape shape && known.shapes().containsKey(shape) && !keys.isLine(shape)) {
				at = Optional.of(known.shapes().get(shape).offset());
				size = known.shapes().get(shape).size();
			} else if (element instanceof Edge edge && known.edges().containsKey(edge)) {
				path = known.edges().get(edge).points();
			}
			boolean pinned = known.pinned().contains(element);
			boolean hidden = known.hidden().contains(element);
			boolean collapsed = element instanceof Shape shape && known.collapsed().contains(shape);
			if (at.isPresent() || !path.isEmpty() || pinned || hidden || collapsed) {
				entries.add(new ViewEntry(key, at, size, path, pinned, hidden, collapsed));
			} else if (before.containsKey(element) && !element.visible()) {
				entries.add(before.get(element).with(key));
			}
		});
		return entries;
	}
}
