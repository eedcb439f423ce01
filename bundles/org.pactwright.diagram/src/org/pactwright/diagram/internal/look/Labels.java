package org.pactwright.diagram.internal.look;

import java.util.Optional;

import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.internal.text.TextBlock;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.LabelAlignment;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** Breaks the labels of elements into lines: in one place, so that what is measured is what is drawn. */
final class Labels {

	private final Pictures pictures;

	Labels(Pictures pictures) {
		this.pictures = pictures;
	}

	/** Whether the label of a node stands beside it. */
	boolean isOuter(Shape node) {
		return node.kind() == ElementKind.NODE && !node.collapsed() && node.nodeStyle()
				.filter(s -> !s.basics().hideLabel() && s.basics().labelPosition() == LabelPosition.BORDER).isPresent();
	}

	/** The label beside a node; empty if there is none. */
	Label outer(Shape node) {
		if (!isOuter(node)) {
			return none();
		}
		LabelStyle style = node.nodeStyle().orElseThrow().basics().label();
		return free(node.label(), style, node);
	}

	/** The label in a node, in a room; empty if it is outside or hidden. */
	Label inner(Shape node, NodeStyle style, double widest, double highest) {
		if (style.basics().hideLabel() || style.basics().labelPosition() == LabelPosition.BORDER) {
			return none();
		}
		LabelStyle label = style.basics().label();
		TextFont font = TextFont.of(label);
		Optional<Picture> icon = icon(label, node);
		double extra = icon.isEmpty() || label.alignment() != LabelAlignment.CENTER ? 0 : Label.extra(font);
		int lines =
				(int) Math.max(1,
				Math.min(Dimensions.MOST_LINES, Math.floor((highest - extra + 0.01) / font.lineHeight())));
		return block(node.label(), label, widest, lines, icon);
	}

	/** The title of a container; broken at its width if that is given, or when it is long. */
	Label title(Shape container, ContainerStyle style) {
		if (style.basics().hideLabel()) {
			return none();
		}
		LabelStyle label = style.basics().label();
		TextFont font = TextFont.of(label);
		Optional<Picture> icon = icon(label, container);
		double given = Dimensions.given(container.width());
		double widest = given == 0 ? Dimensions.TITLE_EMS * font.size()
				: given - 2 * Dimensions.PADDING_X - 2 * Dimensions.border(style.basics().border());
		return block(container.label(), label, widest, Dimensions.MOST_LINES, icon);
	}

	/**
	 * As {@link #title}, in a box that is perhaps narrower: then in as many lines as were measured, with an ellipsis.
	 */
	Label title(Shape container, ContainerStyle style, Box box) {
		Label measured = title(container, style);
		double room = box.width() - 2 * Dimensions.PADDING_X;
		if (measured.width() <= room + 0.5 || measured.text().isEmpty()) {
			return measured;
		}
		return block(container.label(), style.basics().label(), room, measured.text().lines().size(), measured.icon());
	}

	/** A line of a list. */
	Label line(Shape line, NodeStyle style, double widest) {
		if (style.basics().hideLabel()) {
			return none();
		}
		LabelStyle label = style.basics().label();
		Optional<Picture> icon = icon(label, line);
		TextFont font = TextFont.of(label);
		double room = widest - iconWidth(icon);
		boolean fixed = line.parent().filter(list -> Dimensions.given(list.width()) > 0).isPresent();
		return new Label(fixed ? TextBlock.line(line.label(), font, room)
				: TextBlock.of(line.label(), font, room, Dimensions.MOST_LINES), icon);
	}

	/** A label that stands apart, at edges and beside nodes. */
	Label free(String text, LabelStyle style, DiagramElement owner) {
		if (text.isBlank()) {
			return none();
		}
		Optional<Picture> icon = icon(style, owner);
		TextFont font = TextFont.of(style);
		return new Label(TextBlock.balanced(text, font, Dimensions.NODE_EMS * font.size(), Dimensions.MOST_LINES,
				iconWidth(icon)), icon);
	}

	private Optional<Picture> icon(LabelStyle style, DiagramElement owner) {
		boolean relation = owner instanceof Edge edge && style.iconPath().isBlank() && !showsElement(edge);
		return relation ? Optional.empty() : pictures.icon(style, owner);
	}

	/** An edge that stands for a relation has no element of its own whose icon it could show. */
	private static boolean showsElement(Edge edge) {
		return edge.mapping() instanceof EdgeMappingSpec mapping && mapping.elementBased();
	}

	/** Centred lines are balanced, with the icon in the first; others have the icon in a column. */
	private static Label block(String text, LabelStyle style, double widest, int most, Optional<Picture> icon) {
		TextFont font = TextFont.of(style);
		double indent = iconWidth(icon);
		return new Label(style.alignment() == LabelAlignment.CENTER
				? TextBlock.balanced(text, font, widest, most, indent)
				: TextBlock.balanced(text, font, widest - indent, most, 0), icon);
	}

	private static double iconWidth(Optional<Picture> icon) {
		return icon.isEmpty() ? 0 : Dimensions.ICON + Dimensions.ICON_GAP;
	}

	private static Label none() {
		return new Label(TextBlock.of("", TextFont.plain(1), 1, 1), Optional.empty());
	}
}
