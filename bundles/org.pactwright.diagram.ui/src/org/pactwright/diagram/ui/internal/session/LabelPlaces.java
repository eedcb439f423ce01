package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * Keeps the labels of lines where they are from one state of a diagram to the next: as long as the line runs as it did,
 * the label is as large as it was, and nothing has come into its way. Files know nothing of them. For one thread.
 */
final class LabelPlaces {

	private static final List<Function<Route, Optional<Box>>> LABELS = List.of(Route::beginLabel, Route::centerLabel,
			Route::endLabel);

	private Map<String, Box> boxes = Map.of();
	private Map<String, Route> routes = Map.of();

	/**
	 * The placement with the labels where they were, which is what counts the next time.
	 *
	 * @param keys of the elements of the placement
	 */
	Placement settle(Placement now, Keys keys) {
		List<Box> obstacles = new ArrayList<>();
		Map<String, Box> newBoxes = new HashMap<>();
		now.boxes().forEach((shape, box) -> {
			newBoxes.put(keys.of(shape), box);
			if (isLeaf(shape) && !box.equals(boxes.get(keys.of(shape)))) {
				obstacles.add(box);
			}
		});
		Map<Edge, Route> kept = new LinkedHashMap<>();
		now.routes().forEach((edge, route) -> kept(route, Optional.ofNullable(routes.get(keys.of(edge))))
				.ifPresentOrElse(before -> kept.put(edge, before), () -> obstacles.addAll(labels(route))));
		drop(kept, now.routes(), obstacles);
		Map<Edge, Route> all = new LinkedHashMap<>(now.routes());
		all.putAll(kept);
		boxes = newBoxes;
		routes = new HashMap<>();
		all.forEach((edge, route) -> routes.put(keys.of(edge), route));
		return new Placement(now.boxes(), now.labels(), all, now.bands(),
				kept.values().stream().flatMap(route -> labels(route).stream()).reduce(now.bounds(), Box::union));
	}

	private static boolean isLeaf(Shape shape) {
		return shape.children().isEmpty();
	}

	/** The route as it was, if it still is that and has the same labels. */
	private static Optional<Route> kept(Route now, Optional<Route> before) {
		return before.filter(old -> old.points().equals(now.points()) && LABELS.stream()
				.allMatch(label -> label.apply(old).map(Box::size).equals(label.apply(now).map(Box::size))));
	}

	/** Takes those back that lie on an obstacle; the labels that they have instead may be in the way of others. */
	private static void drop(Map<Edge, Route> kept, Map<Edge, Route> now, List<Box> obstacles) {
		boolean dropped = true;
		while (dropped) {
			dropped = kept.entrySet().removeIf(entry -> {
				boolean covered = labels(entry.getValue()).stream()
						.anyMatch(label -> obstacles.stream().anyMatch(label::intersects));
				if (covered) {
					obstacles.addAll(labels(now.get(entry.getKey())));
				}
				return covered;
			});
		}
	}

	private static List<Box> labels(Route route) {
		return LABELS.stream().flatMap(label -> label.apply(route).stream()).toList();
	}
}
