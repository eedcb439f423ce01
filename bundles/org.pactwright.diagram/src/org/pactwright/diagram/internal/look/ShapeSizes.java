package org.pactwright.diagram.internal.look;

import java.util.Optional;

import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** How large shapes are. */
public final class ShapeSizes {

	private static final Size SMALL = new Size(30, 30);
	private static final Size DOT = new Size(20, 20);
	private static final Size NOTE = new Size(60, 40);
	private static final Size GAUGE = new Size(60, 40);
	private static final double LARGEST_NATURAL = 400;
	private static final double LEAST_WIDTH = 40;
	private static final double LEAST_CONTAINER_WIDTH = 60;
	private static final double LEAST_CONTAINER_HEIGHT = 40;

	private final Labels labels;
	private final Pictures pictures;

	public ShapeSizes(Pictures pictures) {
		this.pictures = pictures;
		this.labels = new Labels(pictures);
	}

	/** See {@link org.pactwright.diagram.Measure#size}. */
	public Size size(Shape shape) {
		if (shape.style().isEmpty()) {
			return Size.NONE;
		}
		if (shape.collapsed()) {
			return new Size(Dimensions.COLLAPSED, Dimensions.COLLAPSED);
		}
		if (shape.kind() == ElementKind.LIST_ELEMENT) {
			return shape.nodeStyle().map(style -> line(shape, style)).orElse(Size.NONE);
		}
		return shape.nodeStyle().map(style -> node(shape, style))
				.or(() -> shape.containerStyle().map(style -> container(shape, style))).orElse(Size.NONE);
	}

	/** See {@link org.pactwright.diagram.Measure#insets}. */
	public Insets insets(Shape container) {
		return container.containerStyle().map(style -> insets(container, style)).orElse(Insets.NONE);
	}

	/** See {@link org.pactwright.diagram.Measure#outerLabel}. */
	public Size outerLabel(Shape shape) {
		return labels.outer(shape).size();
	}

	/** See {@link org.pactwright.diagram.Measure#text}. */
	public Size text(String text, LabelStyle style, DiagramElement owner) {
		return labels.free(text, style, owner).size();
	}

	private Size line(Shape line, NodeStyle style) {
		double given = line.parent().map(p -> Dimensions.given(p.width())).orElse(0.0);
		double widest = given > 0 ? given - 2 * Dimensions.PADDING_X
				: Dimensions.LINE_EMS * TextFont.of(style.basics().label()).size();
		Label label = labels.line(line, style, widest);
		double height = Math.max(label.size().height(), TextFont.of(style.basics().label()).lineHeight());
		return new Size(label.size().width() + 2 * Dimensions.PADDING_X, height + 2 * Dimensions.LINE_PADDING);
	}

	private Size node(Shape node, NodeStyle style) {
		double width = Dimensions.given(node.width());
		double height = Dimensions.given(node.height());
		if (style instanceof NodeStyle.Square square && square.width() > 0 && square.height() > 0) {
			width = Math.min(Dimensions.LARGEST, square.width() * Dimensions.UNIT);
			height = Math.min(Dimensions.LARGEST, square.height() * Dimensions.UNIT);
		}
		boolean inside = style.basics().labelPosition() == LabelPosition.NODE && !style.basics().hideLabel()
				&& !node.label().isBlank();
		if (!inside) {
			return withoutLabel(style, width, height);
		}
		boolean fixed = width >= Dimensions.READABLE;
		double room = fixed ? LabelRoom.in(style, Box.of(
				new Point(0, 0), new Size(width, Math.max(height, 1000)))).width()
				: (LabelRoom.isCompact(style) ? Dimensions.COMPACT_EMS : Dimensions.NODE_EMS)
						* TextFont.of(style.basics().label()).size();
		Label label = labels.inner(node, style, room, Double.MAX_VALUE);
		Size needed = LabelRoom.around(style, label.size());
		Size least = style instanceof NodeStyle.Image ? withoutLabel(style, width, height) : new Size(LEAST_WIDTH, 0);
		return new Size(fixed ? width : Math.max(Math.max(width, least.width()), needed.width()),
				fixed && height > 0 ? height : Math.max(Math.max(height, least.height()), needed.height()));
	}

	private Size withoutLabel(NodeStyle style, double width, double height) {
		if (width > 0 && height > 0) {
			return new Size(width, height);
		}
		Size natural = switch (style) {
		case NodeStyle.Image image -> natural(image.path());
		case NodeStyle.Dot dot -> DOT;
		case NodeStyle.Note note -> NOTE;
		case NodeStyle.Gauge gauge -> GAUGE;
		default -> SMALL;
		};
		if (width > 0) {
			return new Size(width, style instanceof NodeStyle.Image ? width * natural.height() / natural.width()
					: width);
		}
		if (height > 0) {
			return new Size(style instanceof NodeStyle.Image ? height * natural.width() / natural.height() : height,
					height);
		}
		return natural;
	}

	private Size natural(String path) {
		Optional<Picture> picture = pictures.at(path);
		Size size = picture.map(Picture::size).orElse(SMALL);
		double scale = Math.min(1, LARGEST_NATURAL / Math.max(size.width(), size.height()));
		return new Size(Math.max(1, Math.ceil(size.width() * scale)), Math.max(1, Math.ceil(size.height() * scale)));
	}

	private Size container(Shape container, ContainerStyle style) {
		Insets insets = insets(container, style);
		Label title = labels.title(container, style);
		double border = 2 * Dimensions.border(style.basics().border());
		double lean = style instanceof ContainerStyle.Shaped ? 2 * Dimensions.LEAN : 0;
		Size needed = new Size(
				Math.max(LEAST_CONTAINER_WIDTH, title.size().width() + 2 * Dimensions.PADDING_X + border + lean),
				insets.top() + insets.bottom());
		if (container.kind() == ElementKind.LIST) {
			needed = withLines(container, insets, needed);
		} else {
			needed = needed.union(new Size(0, LEAST_CONTAINER_HEIGHT));
		}
		if (style instanceof ContainerStyle.Image image) {
			needed = needed.union(natural(image.path()));
		}
		double width = Dimensions.given(container.width());
		double height = Dimensions.given(container.height());
		return new Size(width > 0 ? width : needed.width(), height > 0 ? height : needed.height());
	}

	private Size withLines(Shape list, Insets insets, Size title) {
		double width = 0;
		double height = 0;
		for (Shape line : list.children()) {
			if (line.visible()) {
				Size size = size(line);
				width = Math.max(width, size.width());
				height += size.height();
			}
		}
		return new Size(Math.max(title.width(), width + insets.left() + insets.right()), title.height() + height);
	}

	private Insets insets(Shape container, ContainerStyle style) {
		double border = Dimensions.border(style.basics().border());
		double title = labels.title(container, style).size().height();
		double top = title == 0 ? border : border + 2 * Dimensions.PADDING_Y + Math.ceil(title);
		if (container.kind() == ElementKind.LIST) {
			return new Insets(top + Dimensions.LINE_PADDING, border, border + 2 * Dimensions.LINE_PADDING, border);
		}
		boolean stack = container.presentation()
				.filter(p -> p == Presentation.HORIZONTAL_STACK || p == Presentation.VERTICAL_STACK).isPresent();
		if (stack) {
			return new Insets(top, border, border, border);
		}
		double lean = style instanceof ContainerStyle.Shaped ? Dimensions.LEAN : 0;
		double side = border + Dimensions.MARGIN;
		return new Insets(title == 0 ? side : top + Dimensions.PADDING_Y / 2, side + lean, side, side + lean);
	}
}
