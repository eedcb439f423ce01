package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.viewpoint.diagram.Edge;

/** An edge that is drawn, while its way is worked out. One of item and link is set at each end. */
final class Link {

	final Edge edge;
	final int index;
	final Item source;
	final Item target;
	final Link sourceLink;
	final Link targetLink;
	final boolean straight;
	final boolean centerSource;
	final boolean centerTarget;
	final Size begin;
	final Size center;
	final Size end;
	/** Whether other edges are attached to it. */
	boolean carries;
	/** Whether the user chose its way. */
	boolean kept;
	/** What {@link #points} and labels are relative to. */
	Item frame;
	/** Empty until it is routed. */
	List<Point> points = new ArrayList<>();
	Box beginBox;
	Box centerBox;
	Box endBox;

	Link(Edge edge, int index, Object source, Object target, boolean straight, boolean centerSource,
			boolean centerTarget, Size begin, Size center, Size end) {
		this.edge = edge;
		this.index = index;
		this.source = source instanceof Item item ? item : null;
		this.target = target instanceof Item item ? item : null;
		this.sourceLink = source instanceof Link link ? link : null;
		this.targetLink = target instanceof Link link ? link : null;
		this.straight = straight;
		this.centerSource = centerSource;
		this.centerTarget = centerTarget;
		this.begin = begin;
		this.center = center;
		this.end = end;
	}

	/** The item at the source; of an edge that starts at another one, that one's. */
	Item from() {
		return source != null ? source : sourceLink.from();
	}

	/** The item at the target; of an edge that ends at another one, that one's source. */
	Item to() {
		return target != null ? target : targetLink.from();
	}

	boolean isRouted() {
		return points.size() >= 2;
	}

	boolean isLoop() {
		return source != null && source == target;
	}

	boolean touchesLink() {
		return sourceLink != null || targetLink != null;
	}

	void clear() {
		points = new ArrayList<>();
		beginBox = null;
		centerBox = null;
		endBox = null;
	}

	void shift(double dx, double dy) {
		points.replaceAll(p -> p.plus(dx, dy));
		beginBox = moved(beginBox, dx, dy);
		centerBox = moved(centerBox, dx, dy);
		endBox = moved(endBox, dx, dy);
	}

	private static Box moved(Box box, double dx, double dy) {
		return box == null ? null : box.plus(dx, dy);
	}

	/** Makes everything absolute. */
	void release() {
		if (frame != null && !frame.isRoot()) {
			shift(frame.left(), frame.top());
		}
		frame = null;
	}
}
