package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Figure.Role;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.LabelAlignment;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.BorderStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** Draws shapes with all that is in and on them. */
final class ShapePainter {

	/** What the sign that there are more lines takes at the end of a list. */
	private static final double MORE = 10;

	private final Painting painting;
	private final MarkPainter marks;

	ShapePainter(Painting painting) {
		this.painting = painting;
		this.marks = new MarkPainter(painting);
	}

	/** Draws a shape if it has a place; what is in it even then, if that has one. */
	void paint(Shape shape, List<Figure> out) {
		Optional<Box> box = painting.placement.box(shape);
		if (box.isEmpty() || shape.style().isEmpty()) {
			content(shape, out);
			return;
		}
		List<Figure> figures = new ArrayList<>();
		List<Figure> own = new ArrayList<>();
		Role role = Role.NODE;
		if (shape.collapsed()) {
			collapsed(shape, box.get(), own);
		} else if (shape.kind() == ElementKind.LIST_ELEMENT) {
			shape.nodeStyle().ifPresent(style -> line(shape, style, box.get(), own));
		} else if (shape.nodeStyle().isPresent()) {
			node(shape, shape.nodeStyle().get(), box.get(), own);
		} else {
			role = Role.CONTAINER;
			shape.containerStyle().ifPresent(style -> container(shape, style, box.get(), own));
		}
		figures.addAll(painting.dimmed(shape, own));
		if (!shape.collapsed()) {
			content(shape, figures);
		}
		figures.addAll(painting.dimmed(shape, separators(shape, box.get())));
		figures.addAll(painting.dimmed(shape, marks.decorations(shape, box.get())));
		out.add(painting.group(shape, role, figures));
		outerLabel(shape);
		marks.findings(shape, new Point(box.get().right(), box.get().y()));
	}

	private void content(Shape shape, List<Figure> out) {
		List<Figure> inside = new ArrayList<>();
		for (Shape child : shape.children()) {
			if (isBeyond(shape, child)) {
				more(painting.placement.box(shape).orElseThrow(), inside);
				painting.notices.add("The list “" + painting.shortName(shape)
						+ "” is too small for all its lines. Make it higher, or"
						+ " its height automatic.");
				break;
			}
			paint(child, inside);
		}
		out.addAll(inside);
		for (Shape border : shape.borderNodes()) {
			paint(border, out);
		}
	}

	/** Whether a line of a list lies below the list's end, because the height of the list is given. */
	private boolean isBeyond(Shape list, Shape line) {
		Optional<Box> box = painting.placement.box(list);
		Optional<Box> place = painting.placement.box(line);
		if (list.kind() != ElementKind.LIST || box.isEmpty() || place.isEmpty()) {
			return false;
		}
		boolean last = list.children().getLast() == line;
		return place.get().bottom() > box.get().bottom() + 0.5
				|| !last && overflows(list, box.get()) && place.get().bottom() > box.get().bottom() - MORE;
	}

	private boolean overflows(Shape list, Box box) {
		return list.children().stream().flatMap(line -> painting.placement.box(line).stream())
				.anyMatch(line -> line.bottom() > box.bottom() + 0.5);
	}

	/** Three dots at the lower end: there is more. */
	private static void more(Box box, List<Figure> out) {
		for (int i = -1; i <= 1; i++) {
			out.add(new Figure.Ellipse(new Box(box.center().x() + i * 6 - 1.5, box.bottom() - 7, 3, 3),
					Fill.of(Tones.QUIET),
					Stroke.NONE));
		}
	}

	private void node(Shape node, NodeStyle style, Box box, List<Figure> out) {
		Box room = LabelRoom.in(style, box);
		Label label = painting.labels.inner(node, style, room.width(), room.height());
		noteCut(label, node);
		if (style instanceof NodeStyle.Gauge && !label.isEmpty()) {
			gauge(style, label, box, out);
			return;
		}
		painting.bodies.node(style, box, label.isEmpty(), out);
		LabelStyle look = style.basics().label();
		TextPainter.middle(label, room, look.alignment(), look.colour(), out);
	}

	/** Bars above, the label below: text on bars could not be read. */
	private void gauge(NodeStyle style, Label label, Box box, List<Figure> out) {
		double below = Math.min(box.height() / 2, label.size().height() + 2);
		painting.bodies.node(style, new Box(box.x(), box.y(), box.width(), box.height() - below), true, out);
		LabelStyle look = style.basics().label();
		TextPainter.middle(label, new Box(box.x(), box.bottom() - below, box.width(), below), look.alignment(),
				look.colour(),
				out);
	}

	private void outerLabel(Shape node) {
		Box place = painting.placement.labels().get(node);
		Label label = place == null || node.style().isEmpty() ? null : painting.labels.outer(node);
		if (label == null || label.isEmpty()) {
			return;
		}
		noteCut(label, node);
		List<Figure> figures = new ArrayList<>();
		Colour colour = node.nodeStyle().orElseThrow().basics().label().colour();
		TextPainter.free(label, place, colour, painting.backdrop(place.center()), figures);
		painting.apart.add(new Figure.Group(painting.ids.of(node) + Identifiers.LABEL, Role.LABEL, "", "",
				Optional.empty(),
				painting.options.dimmed().test(node) ? Painting.DIM : 1, Optional.empty(), figures));
	}

	private void line(Shape line, NodeStyle style, Box box, List<Figure> out) {
		LabelStyle look = style.basics().label();
		Box room = new Box(box.x() + Dimensions.PADDING_X, box.y(), Math.max(1, box.width() - 2 * Dimensions.PADDING_X),
				box.height());
		Label label = painting.labels.line(line, style, room.width());
		noteCut(label, line);
		TextPainter.middle(label, room, LabelAlignment.LEFT, look.colour(), out);
	}

	private void container(Shape container, ContainerStyle style, Box box, List<Figure> out) {
		painting.bodies.container(style, box, isRegion(container), out);
		if (container.children().stream().anyMatch(Shape::visible)) {
			painting.ground(box, Tones.fill(style));
		}
		Label title = painting.labels.title(container, style, box);
		noteCut(title, container);
		double border = Dimensions.border(style.basics().border());
		double lean = style instanceof ContainerStyle.Shaped ? Dimensions.LEAN : 0;
		Box room = new Box(box.x() + border + Dimensions.PADDING_X + lean, box.y(),
				Math.max(1, box.width() - 2 * (border + Dimensions.PADDING_X) - lean), box.height());
		double top = box.y() + border + Dimensions.PADDING_Y;
		boolean empty = container.kind() == ElementKind.CONTAINER && container.children().stream()
				.noneMatch(Shape::visible);
		LabelStyle look = style.basics().label();
		labelBorder(style, title, box, border, out);
		if (empty && container.borderNodes().isEmpty() && style instanceof ContainerStyle.Flat) {
			TextPainter.middle(title, room, look.alignment(), look.colour(), out);
		} else {
			TextPainter.at(title, room, top, look.alignment(), look.colour(), out);
		}
	}

	/** Whether a shape is a region of a stack: then its outline is that of the stack, and lines between regions. */
	private static boolean isRegion(Shape shape) {
		return !shape.isBorderNode() && shape.parent().filter(ShapePainter::isStack).isPresent();
	}

	private static boolean isStack(Shape shape) {
		return shape.kind() == ElementKind.CONTAINER && shape.presentation()
				.filter(p -> p == Presentation.HORIZONTAL_STACK || p == Presentation.VERTICAL_STACK).isPresent();
	}

	/** The lines between the title and what is below, and between the regions of a stack; over what is inside. */
	private List<Figure> separators(Shape shape, Box box) {
		Optional<ContainerStyle> style = shape.containerStyle();
		boolean list = shape.kind() == ElementKind.LIST && !isUnbordered(style);
		boolean stack = isStack(shape);
		List<Box> regions = shape.children().stream().flatMap(c -> painting.placement.box(c).stream()).toList();
		if (style.isEmpty() || shape.collapsed() || regions.isEmpty() || !list && !stack) {
			return List.of();
		}
		BorderStyle border = style.get().basics().border();
		double width = isRegion(shape) ? 0 : Dimensions.border(border);
		Stroke stroke = Stroke.of(border.size() > 0 ? border.colour() : Tones.LINE, 1);
		List<Figure> out = new ArrayList<>();
		Label title = painting.labels.title(shape, style.get(), box);
		double below =
				Math.floor(box.y() + Dimensions.border(border) + 2 * Dimensions.PADDING_Y
				+ Math.ceil(title.size().height())) + 0.5;
		if (!title.isEmpty() && below < box.bottom() - width) {
			out.add(new Figure.Polyline(List.of(new Point(box.x() + width, below),
					new Point(box.right() - width, below)),
					stroke));
		}
		boolean beside = shape.presentation().filter(p -> p == Presentation.HORIZONTAL_STACK).isPresent();
		for (Box region : stack ? regions.subList(1, regions.size()) : List.<Box>of()) {
			double at = Math.floor(beside ? region.x() : region.y()) + 0.5;
			out.add(new Figure.Polyline(beside ? List.of(new Point(at, region.y()), new Point(at, region.bottom()))
					: List.of(new Point(region.x(), at), new Point(region.right(), at)), stroke));
		}
		return out;
	}

	private static boolean isUnbordered(Optional<ContainerStyle> style) {
		return style.isPresent() && style.get() instanceof ContainerStyle.Flat flat && flat.labelBorder()
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^a-z]", "").contains("nolabelborder");
	}

	/** The frame of a title with bevelled corner, as around the names of UML frames. */
	private static void labelBorder(ContainerStyle style, Label title, Box box, double border, List<Figure> out) {
		boolean bevelled = style instanceof ContainerStyle.Flat flat
				&& flat.labelBorder().toLowerCase(Locale.ROOT).contains("bevel");
		if (!bevelled || title.isEmpty()) {
			return;
		}
		double width = title.size().width() + 2 * Dimensions.PADDING_X;
		double left = switch (style.basics().label().alignment()) {
		case LEFT -> box.x() + border;
		case CENTER -> box.center().x() - width / 2;
		case RIGHT -> box.right() - border - width;
		};
		double top = box.y() + border;
		double bottom = top + title.size().height() + 2 * Dimensions.PADDING_Y - 1;
		double cut = 6;
		Colour colour = border > 0 ? style.basics().border().colour() : Tones.LINE;
		boolean leftCorner = style.basics().label().alignment() != LabelAlignment.LEFT;
		boolean rightCorner = style.basics().label().alignment() != LabelAlignment.RIGHT;
		List<Point> line =
				new ArrayList<>(List.of(new Point(left, top), new Point(left, bottom - (leftCorner ? cut : 0))));
		if (leftCorner) {
			line.add(new Point(left + cut, bottom));
		}
		line.add(new Point(left + width - (rightCorner ? cut : 0), bottom));
		line.add(new Point(left + width, bottom - (rightCorner ? cut : 0)));
		line.add(new Point(left + width, top));
		out.add(new Figure.Polygon(line, new Fill.Solid(Colour.WHITE, 0.5), Stroke.of(colour, 1)));
	}

	/** A small square with a plus: there is more here. */
	private static void collapsed(Shape shape, Box box, List<Figure> out) {
		double side = Math.min(Dimensions.COLLAPSED, Math.min(box.width(), box.height()));
		Box b = new Box(box.center().x() - side / 2, box.center().y() - side / 2, side, side).grow(-0.5);
		Stroke stroke = new Stroke(Tones.QUIET, 1.2, List.of(), true, 1);
		out.add(new Figure.Rectangle(b, 3, 3, Fill.of(Colour.WHITE), Stroke.of(Tones.QUIET, 1)));
		double arm = side / 4;
		Point c = b.center();
		out.add(new Figure.Polyline(List.of(c.plus(-arm, 0), c.plus(arm, 0)), stroke));
		out.add(new Figure.Polyline(List.of(c.plus(0, -arm), c.plus(0, arm)), stroke));
	}

	private void noteCut(Label label, Shape shape) {
		painting.noteLetters(label, shape);
		if (label.text().cut()) {
			painting.notices.add("The label of “" + painting.shortName(shape)
					+ "” does not fit and is cut. Make the element larger,"
					+ " or its size automatic.");
		}
	}
}
