package org.pactwright.diagram.internal.layout;

import java.util.List;

import org.pactwright.diagram.geometry.Box;

/** Children of one container that were arranged together, and their links; moved as one. */
final class Block {

	final List<Item> items;
	final List<Link> links;
	/** What they take up, links and labels included, relative to the container; moved with them. */
	double x;
	double y;
	final double width;
	final double height;

	private Block(List<Item> items, List<Link> links, Box area) {
		this.items = items;
		this.links = links;
		this.x = area.x();
		this.y = area.y();
		this.width = area.width();
		this.height = area.height();
	}

	/** Of items that have their places already. Only links whose frame is the items' container move along. */
	static Block of(Item container, List<Item> items, List<Link> links) {
		Box area = null;
		for (Item item : items) {
			area = area == null ? item.extentInParent() : area.union(item.extentInParent());
		}
		List<Link> moving = links.stream().filter(link -> link.isRouted() && link.frame == container).toList();
		for (Link link : moving) {
			area = area.union(Geometry.around(link));
		}
		double left = Math.floor(area.x());
		double top = Math.floor(area.y());
		return new Block(items, moving,
				new Box(left, top, Math.ceil(area.right() - left), Math.ceil(area.bottom() - top)));
	}

	void moveTo(double newX, double newY) {
		double dx = newX - x;
		double dy = newY - y;
		for (Item item : items) {
			item.x += dx;
			item.y += dy;
		}
		links.forEach(link -> link.shift(dx, dy));
		x = newX;
		y = newY;
	}
}
