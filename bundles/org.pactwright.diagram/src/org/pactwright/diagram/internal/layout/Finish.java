package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.Band;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/** Completes a layout once shapes have their places: ways that are missing, labels, absolute coordinates. */
final class Finish {

	private static final double MARGIN = 20;
	/** Beyond this, ways that are missing or run through shapes are drawn as simply as can be. */
	private static final int MOST_SEARCHES = 4_000;

	private final Drawn drawn;
	private final Settings settings;
	private final Obstacles obstacles;
	private final Router router;
	private int searches;

	Finish(Drawn drawn, Settings settings) {
		this.drawn = drawn;
		this.settings = settings;
		this.obstacles = new Obstacles(drawn);
		this.router = new Router(obstacles);
	}

	Placement complete() {
		drawn.links.forEach(Link::release);
		EndLabels.order(drawn.links);
		routes();
		LabelPlacer labels = new LabelPlacer(obstacles, router.lines);
		drawn.links.forEach(labels::note);
		drawn.links.forEach(labels::place);
		return placement(settings.bands()
				.map(bands -> new BandStrips(drawn.root, bands, settings.direction()).drawn(drawn)).orElse(List.of()));
	}

	/** Links that are attached to others come after those. */
	private void routes() {
		int deepest = drawn.links.stream().mapToInt(Link::level).max().orElse(0);
		for (int level = 0; level <= deepest; level++) {
			routes(level);
		}
	}

	private void routes(int level) {
		List<Link> open = new ArrayList<>();
		for (Link link : drawn.links) {
			if (link.level() != level) {
				continue;
			}
			if (link.straight && link.points.size() > 2 && !link.kept && !link.isLoop() && !link.carries) {
				straighten(link);
			}
			if (link.isRouted() && (link.kept || Anchors.isFit(link) && !obstacles.isCrossing(link, link.points))) {
				router.note(link);
			} else {
				open.add(link);
			}
		}
		for (Link link : open) {
			if (++searches > MOST_SEARCHES && link.isRouted()) {
				router.note(link);
			} else {
				router.route(link);
			}
		}
	}

	private void straighten(Link link) {
		if (link.touchesLink() || link.centerBox != null && link.points.size() > 4) {
			return;
		}
		router.straight(link, link.source.box(), link.target.box()).ifPresent(line -> {
			link.clear();
			link.points = new ArrayList<>(line);
		});
	}

	private Placement placement(List<Band> bands) {
		Map<Shape, Box> boxes = new LinkedHashMap<>();
		Map<Shape, Box> labels = new LinkedHashMap<>();
		Map<Edge, Route> routes = new LinkedHashMap<>();
		Box bounds = null;
		for (Item item : drawn.items) {
			Box box = item.box();
			boxes.put(item.shape, box);
			bounds = bounds == null ? box : bounds.union(box);
			if (item.hasLabel()) {
				Box label = item.labelBox().plus(box.x(), box.y());
				labels.put(item.shape, label);
				bounds = bounds.union(label);
			}
		}
		for (Link link : drawn.links) {
			routes.put(link.edge, new Route(link.points, Optional.ofNullable(link.beginBox),
					Optional.ofNullable(link.centerBox), Optional.ofNullable(link.endBox)));
			Box around = Geometry.around(link);
			bounds = bounds == null ? around : bounds.union(around);
		}
		for (Band band : bands) {
			bounds = bounds == null ? band.area() : bounds.union(band.area());
		}
		Box whole = bounds == null ? new Box(0, 0, 1, 1) : bounds;
		return new Placement(boxes, labels, routes, List.copyOf(bands), outwards(whole.grow(MARGIN)));
	}

	private static Box outwards(Box box) {
		double left = Math.floor(box.x());
		double top = Math.floor(box.y());
		return new Box(left, top, Math.ceil(box.right()) - left, Math.ceil(box.bottom()) - top);
	}
}
