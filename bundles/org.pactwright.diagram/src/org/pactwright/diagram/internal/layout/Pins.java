package org.pactwright.diagram.internal.layout;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.viewpoint.diagram.Shape;

/** Brings what is pinned back to its place after everything was arranged; what stood there makes way. */
final class Pins {

	private final Drawn drawn;
	private final Settings settings;
	private final KnownPlaces known;
	private final Set<Item> moved = new HashSet<>();

	Pins(Drawn drawn, Settings settings, KnownPlaces known) {
		this.drawn = drawn;
		this.settings = settings;
		this.known = known;
	}

	void apply() {
		Map<Item, Set<Item>> pinned = new LinkedHashMap<>();
		for (Item item : drawn.items.reversed()) {
			if (item.shape instanceof Shape shape && known.pinned().contains(shape) && known.shapes().containsKey(shape)
					&& !item.onBorder && item.parent.isFree()) {
				pinned.computeIfAbsent(item.parent, p -> new HashSet<>()).add(item);
				for (Item up = item.parent.parent; up != null; up = up.parent) {
					if (up.isFree()) {
						pinned.computeIfAbsent(up, p -> new HashSet<>());
					}
				}
			}
		}
		pinned.keySet().stream().sorted(Comparator.comparingInt((Item i) -> -i.depth).thenComparingInt(i -> i.index))
				.forEach(container -> place(container, pinned.get(container)));
		for (Link link : drawn.links) {
			if (isMoved(link.from()) || isMoved(link.to())) {
				link.clear();
			}
			KnownPlaces.Way way = known.edges().get(link.edge);
			if (way != null && known.pinned().contains(link.edge) && link.source != null) {
				link.clear();
				link.frame = null;
				way.points().forEach(p -> link.points.add(p.plus(link.source.left(), link.source.top())));
				link.kept = Anchors.fit(link, true);
			}
		}
	}

	private boolean isMoved(Item item) {
		for (Item at = item; at != null; at = at.parent) {
			if (moved.contains(at)) {
				return true;
			}
		}
		return false;
	}

	private void place(Item container, Set<Item> pinned) {
		FreePlace space = new FreePlace(Math.min(settings.spacing(), 24));
		for (Item item : container.children) {
			if (pinned.contains(item)) {
				Point offset = known.shapes().get(item.shape).offset();
				item.x = Math.rint(offset.x());
				item.y = Math.rint(offset.y());
				moved.add(item);
				space.take(item.extentInParent());
			}
		}
		double least = container.isRoot() ? -1e7 : 0;
		Box limits = new Box(least + container.insets.left(), least + container.insets.top(), 2e7, 2e7);
		for (Item item : container.children) {
			if (!pinned.contains(item)) {
				Box extent = item.extentInParent();
				Point at = space.isFree(extent.grow(-Math.min(settings.spacing(), 24) + 4)) ? extent.topLeft()
						: space.nearest(extent, limits, true);
				if (at.distance(extent.topLeft()) > 0.5) {
					item.x += at.x() - extent.x();
					item.y += at.y() - extent.y();
					moved.add(item);
				}
				space.take(item.extentInParent());
			}
			Box extent = item.extentInParent();
			container.width = Math.max(container.width, Math.ceil(extent.right() + container.insets.right()));
			container.height = Math.max(container.height, Math.ceil(extent.bottom() + container.insets.bottom()));
		}
		for (Item up = container; !up.isRoot() && up.parent.isStack(); up = up.parent) {
			ContentLayout.stretch(up.parent);
		}
	}
}
