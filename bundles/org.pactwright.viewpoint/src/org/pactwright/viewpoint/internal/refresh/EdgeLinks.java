package org.pactwright.viewpoint.internal.refresh;

/** Which edges start and end at which elements: the edges of a diagram, hung onto their ends in their order. */
final class EdgeLinks {

	private EdgeLinks() {
	}

	/** Hangs the edges of a diagram onto their ends. */
	static void relink(DiagramView diagram) {
		for (ShapeView shape : diagram.shapes) {
			TargetIndex.walk(shape, EdgeLinks::unlink);
		}
		diagram.edges.forEach(EdgeLinks::unlink);
		for (EdgeView edge : diagram.edges.reversed()) {
			edge.nextOutgoing = edge.from().firstOutgoing;
			edge.from().firstOutgoing = edge;
			edge.nextIncoming = edge.to().firstIncoming;
			edge.to().firstIncoming = edge;
		}
	}

	private static void unlink(ElementView view) {
		view.firstOutgoing = null;
		view.firstIncoming = null;
	}
}
