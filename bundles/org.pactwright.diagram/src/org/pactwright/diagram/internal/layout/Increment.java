package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.viewpoint.description.Presentation;

/**
 * Keeps what has a place and places the rest near what it is linked with, from the inside out. A container that has to
 * grow pushes aside what is right of it and below.
 */
final class Increment {

	private static final double FAR = 1e7;

	private final Drawn drawn;
	private final Settings settings;
	private final KnownPlaces known;
	private final ContentLayout layout;
	private final Set<Item> selected;
	private final Set<Item> placed = new HashSet<>();
	/** Whether something in it has a place. */
	private final Set<Item> touched = new HashSet<>();
	/** Whether something in or on it is new. */
	private final Set<Item> grown = new HashSet<>();
	/** The size that containers would have without what is new. */
	private final Map<Item, Size> sizeBefore = new HashMap<>();

	/** @param selected what is placed anew although it has a place */
	Increment(Drawn drawn, Settings settings, KnownPlaces known, Set<Item> selected) {
		this.drawn = drawn;
		this.settings = settings;
		this.known = known;
		this.layout = new ContentLayout(drawn, settings);
		this.selected = selected;
	}

	void arrange() {
		for (Item item : drawn.items) {
			layout.chooseLabelSide(item);
			KnownPlaces.Place place = known.shapes().get(item.shape);
			if (place != null && !(item.children.isEmpty() && item.borders.isEmpty())) {
				place.fit().ifPresent(fit -> {
					item.width = Math.max(item.width, Math.ceil(fit.width()));
					if (!isAsHighAsItsRows(item)) {
						item.height = Math.max(item.height, Math.ceil(fit.height()));
					}
				});
			}
			if (place != null && item.parent.isStack()) {
				touch(item);
			}
			if (place != null && !item.parent.isStack() && item.parent.presentation != Presentation.LIST) {
				item.x = Math.rint(place.offset().x());
				item.y = Math.rint(place.offset().y());
				if (!selected.contains(item)) {
					placed.add(item);
				}
				touch(item);
			}
		}
		drawn.items.stream().filter(item -> !placed.contains(item)).forEach(item -> {
			for (Item up = item.parent; up != null && grown.add(up);) {
				up = up.parent;
			}
		});
		content(drawn.root);
		ways();
	}

	/** A list with nothing on its border was never made higher by a layout, only by rows that may have gone since. */
	private static boolean isAsHighAsItsRows(Item item) {
		return item.presentation == Presentation.LIST && item.borders.isEmpty() && !item.parent.isStack();
	}

	private void touch(Item item) {
		for (Item up = item; up != null && touched.add(up);) {
			up = up.parent;
		}
	}

	/** The size that a layout gave it before. */
	private Optional<Size> fit(Item item) {
		return item.isRoot() ? Optional.empty()
				: Optional.ofNullable(known.shapes().get(item.shape)).flatMap(KnownPlaces.Place::fit);
	}

	private void content(Item item) {
		if (fit(item).isEmpty()) {
			BorderNodes.reserve(item);
		}
		if (!touched.contains(item) && !item.isRoot()) {
			layout.arrange(item);
			return;
		}
		item.children.forEach(this::content);
		if (item.isStack() || item.presentation == Presentation.LIST) {
			layout.enclose(item);
		} else if (!item.children.isEmpty()) {
			free(item);
		}
		borders(item);
	}

	private void free(Item container) {
		List<Item> kept = container.children.stream().filter(placed::contains).toList();
		List<Item> fresh = new ArrayList<>(container.children);
		fresh.removeAll(kept);
		for (Item child : kept) {
			makeRoom(container, kept, child);
		}
		if (container.isRoot() && settings.bands().isPresent()) {
			inBands(kept, fresh);
			return;
		}
		separate(kept);
		sizeBefore.put(container, size(container, kept));
		place(container, kept, fresh);
		Size size = size(container, container.children);
		container.width = size.width();
		container.height = size.height();
	}

	private Size size(Item container, List<Item> children) {
		double right = 0;
		double bottom = 0;
		for (Item child : children) {
			Box extent = child.extentInParent();
			right = Math.max(right, extent.right());
			bottom = Math.max(bottom, extent.bottom());
		}
		return container.natural.union(new Size(Math.ceil(right + container.insets.right()),
				Math.ceil(bottom + container.insets.bottom()))).union(new Size(container.width, container.height));
	}

	/** What lies right of a container that grew moves to the right, what lies below it down; as far as needed. */
	private void makeRoom(Item container, List<Item> kept, Item grown) {
		Size before = sizeBefore.get(grown);
		if (before == null) {
			return;
		}
		double dx = grown.width - before.width();
		double dy = grown.height - before.height();
		Box old = new Box(grown.x, grown.y, before.width(), before.height());
		boolean met = kept.stream().anyMatch(other -> other != grown
				&& other.extentInParent().intersects(grown.boxInParent().grow(4)) && !other.extentInParent().intersects(old));
		if (!met || dx <= 0 && dy <= 0) {
			return;
		}
		for (Item other : container.children) {
			if (other == grown || !placed.contains(other)) {
				continue;
			}
			if (dy > 0 && other.extentInParent().y() >= old.bottom()) {
				other.y += dy;
			} else if (dx > 0 && other.extentInParent().x() >= old.right()) {
				other.x += dx;
			}
		}
	}

	/** Moves shapes down that something grown still covers, with all below. */
	private void separate(List<Item> kept) {
		List<Item> sorted = new ArrayList<>(kept);
		for (int attempt = 0; attempt < kept.size() && kept.stream().anyMatch(this::isLarger); attempt++) {
			sorted.sort(Comparator.comparingDouble((Item i) -> i.extentInParent().y()).thenComparingInt(i -> i.index));
			boolean met = false;
			for (int i = 0; i < sorted.size() && !met; i++) {
				for (int j = i + 1; j < sorted.size() && !met; j++) {
					met = isCovered(sorted.get(i), sorted.get(j));
					if (met) {
						pushDown(sorted, j, sorted.get(i).extentInParent().bottom() + 12);
					}
				}
			}
			if (!met) {
				return;
			}
		}
	}

	/** Whether it may need more room than it had. */
	private boolean isLarger(Item item) {
		Optional<Size> fit = fit(item);
		return grown.contains(item) || fit.isPresent()
				&& (item.width > fit.get().width() + 0.5 || item.height > fit.get().height() + 0.5);
	}

	private boolean isCovered(Item a, Item b) {
		return (isLarger(a) || isLarger(b)) && a.extentInParent().intersects(b.extentInParent());
	}

	private static void pushDown(List<Item> sorted, int first, double top) {
		double by = Math.ceil(top - sorted.get(first).extentInParent().y());
		for (int i = first; i < sorted.size(); i++) {
			sorted.get(i).y += by;
		}
	}

	private void inBands(List<Item> kept, List<Item> fresh) {
		BandStrips strips = new BandStrips(drawn.root, settings.bands().get(), settings.direction());
		if (strips.horizontal) {
			separate(kept);
		}
		BandPlaces places = new BandPlaces(strips, gap(), kept, this::takeLines);
		List<Item> moved = places.takeMisplaced(item -> breadthBefore(item, strips.horizontal));
		placed.removeAll(moved);
		places.keepApart();
		if (!strips.horizontal) {
			separate(kept.stream().filter(placed::contains).toList());
		}
		List<Item> waiting = new ArrayList<>(fresh);
		waiting.addAll(moved);
		waiting.sort(Comparator.comparingInt(item -> item.index));
		waiting.forEach(item -> BorderNodes.place(item, item.borders.stream().map(b -> new Point(0, 0)).toList()));
		Neighbours neighbours = new Neighbours(drawn.root, layout.linksIn(drawn.root), settings);
		neighbours.inOrder(waiting, List::of, placed, item -> {
			Optional<Point> wish = wish(item);
			places.place(item, wish.or(() -> neighbours.beside(Block.of(drawn.root, List.of(item), List.of()), placed)),
					wish.isPresent());
			placed.add(item);
		});
	}

	/** How broad an item was when it got its place, as far as that is known. */
	private double breadthBefore(Item item, boolean horizontal) {
		Size size = fit(item).orElse(new Size(item.width, item.height));
		return horizontal ? Math.min(item.height, size.height()) : Math.min(item.width, size.width());
	}

	/** Where a new item was asked to be. */
	private Optional<Point> wish(Item item) {
		return Optional.ofNullable(known.wishes().get(item.shape));
	}

	private double gap() {
		return Math.min(settings.spacing(), 24);
	}

	private void takeLines(FreePlace space) {
		known.edges().forEach((edge, way) -> {
			Link link = drawn.linkOf.get(edge);
			if (link != null && link.source != null && link.source.parent.isRoot() && placed.contains(link.source)) {
				space.takeLine(way.points().stream().map(p -> p.plus(link.source.x, link.source.y)).toList());
			}
		});
	}

	private void place(Item container, List<Item> kept, List<Item> fresh) {
		if (fresh.isEmpty()) {
			return;
		}
		FreePlace space = new FreePlace(gap());
		kept.forEach(item -> space.take(item.extentInParent()));
		if (container.isRoot()) {
			takeLines(space);
		}
		List<Item> picked = fresh.stream().filter(selected::contains).toList();
		if (!picked.isEmpty()) {
			Box area = null;
			for (Item item : picked) {
				area = area == null ? item.extentInParent() : area.union(item.extentInParent());
			}
			put(container, together(container, picked), space, area.topLeft());
		}
		List<Item> rest = fresh.stream().filter(item -> !selected.contains(item)).toList();
		Neighbours neighbours = new Neighbours(container, layout.linksIn(container), settings);
		neighbours.inOrder(Components.of(container, rest, layout.linksIn(container)), Components.Component::items, placed,
				next -> {
					Block block = next.items().size() == 1 && next.links().isEmpty() ? layout.grid(container, next.items())
							: layout.block(container, next);
					put(container, block, space, wish(block).or(() -> neighbours.beside(block, placed))
							.orElseGet(() -> below(container, block)));
				});
	}

	private Optional<Point> wish(Block block) {
		return block.items.stream().filter(item -> wish(item).isPresent()).findFirst()
				.map(item -> wish(item).get().plus(block.x - item.x, block.y - item.y));
	}

	/** Arranges selected children as one block. */
	private Block together(Item container, List<Item> picked) {
		List<Block> blocks = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		List<Item> single = new ArrayList<>();
		for (Components.Component component : Components.of(container, picked, layout.linksIn(container))) {
			links.addAll(component.links());
			if (component.items().size() == 1 && component.links().isEmpty()) {
				single.addAll(component.items());
			} else {
				blocks.add(layout.block(container, component));
			}
		}
		if (!single.isEmpty()) {
			blocks.add(layout.grid(container, single));
		}
		Packing.pack(blocks, settings.spacing(), settings.aspect());
		return Block.of(container, picked, links);
	}

	/** Below everything. */
	private Point below(Item container, Block block) {
		double bottom = container.insets.top();
		double left = FAR;
		for (Item item : container.children) {
			if (placed.contains(item)) {
				bottom = Math.max(bottom, item.extentInParent().bottom());
				left = Math.min(left, item.x);
			}
		}
		return new Point(left == FAR ? container.insets.left() : left, bottom - block.height);
	}

	private void put(Item container, Block block, FreePlace space, Point wanted) {
		double least = container.isRoot() ? -FAR : 0;
		Box limits = new Box(least + container.insets.left(), least + container.insets.top(), 2 * FAR, 2 * FAR);
		Point at = space.nearest(new Box(wanted.x(), wanted.y(), block.width, block.height), limits, true);
		block.moveTo(at.x(), at.y());
		block.items.forEach(item -> space.take(item.extentInParent()));
		placed.addAll(block.items);
	}

	/** Nodes on borders that have a place stay on the border; the others go where what they are linked with is. */
	private void borders(Item item) {
		if (item.borders.isEmpty()) {
			return;
		}
		item.borders.forEach(this::content);
		Map<Item, Point> kept = new HashMap<>();
		item.borders.stream().filter(placed::contains).forEach(b -> kept.put(b, new Point(b.x, b.y)));
		BorderNodes.place(item, item.borders.stream().map(b -> new Point(0, 0)).toList());
		Set<Item> settled = new LinkedHashSet<>();
		kept.forEach((border, at) -> {
			BorderNodes.snap(item, border, at);
			settled.add(border);
		});
		for (Item border : item.borders) {
			if (!settled.contains(border)) {
				BorderNodes.slide(item, border, settled);
				settled.add(border);
			}
		}
	}

	/** Ways that are known, where their ends are still there. */
	private void ways() {
		for (Link link : drawn.links) {
			if (link.isRouted() && !isFreshBlock(link)) {
				link.clear();
			}
			KnownPlaces.Way way = known.edges().get(link.edge);
			if (way == null || way.points().size() < 2 || touchesSelection(link)) {
				continue;
			}
			double dx = link.source == null ? 0 : link.source.left();
			double dy = link.source == null ? 0 : link.source.top();
			link.clear();
			link.frame = null;
			way.points().forEach(p -> link.points.add(new Point(Math.rint(p.x() + dx), Math.rint(p.y() + dy))));
			boolean pinned = known.pinned().contains(link.edge);
			link.kept = Anchors.fit(link, pinned) && pinned;
		}
	}

	private boolean isFreshBlock(Link link) {
		return link.frame != null;
	}

	private boolean touchesSelection(Link link) {
		return selected.contains(link.from()) || selected.contains(link.to());
	}
}
