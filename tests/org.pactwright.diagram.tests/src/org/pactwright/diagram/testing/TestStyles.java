package org.pactwright.diagram.testing;

import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.BackgroundStyle;
import org.pactwright.viewpoint.description.DecorationDistribution;
import org.pactwright.viewpoint.description.DecorationPosition;
import org.pactwright.viewpoint.description.DecorationSpec;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.EdgeCentering;
import org.pactwright.viewpoint.description.EdgeFolding;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LabelAlignment;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.diagram.BorderStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.Decoration;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;

/** Styles with the values that tests usually want. */
public final class TestStyles {

	public static final Identity ID = new Identity("test.odesign", "//@style");
	public static final Colour BLUE = new Colour(194, 223, 245);
	public static final Colour NAVY = new Colour(39, 76, 114);
	public static final Colour GREEN = new Colour(204, 234, 196);
	public static final Colour SAND = new Colour(253, 236, 200);
	public static final Colour GREY = new Colour(110, 120, 130);

	private TestStyles() {
	}

	public static LabelStyle label(int size, FontStyle... format) {
		return new LabelStyle(size, List.of(format), true, "", Colour.BLACK, LabelAlignment.CENTER);
	}

	public static LabelStyle label(LabelAlignment alignment) {
		return new LabelStyle(8, List.of(), true, "", Colour.BLACK, alignment);
	}

	public static BorderStyle border(int size, LineStyle line) {
		return new BorderStyle(size, String.valueOf(size), NAVY, line);
	}

	public static NodeStyle.Basics inside() {
		return node(label(8), border(1, LineStyle.SOLID), LabelPosition.NODE);
	}

	public static NodeStyle.Basics beside() {
		return node(label(8), border(1, LineStyle.SOLID), LabelPosition.BORDER);
	}

	public static NodeStyle.Basics node(LabelStyle label, BorderStyle border, LabelPosition position) {
		return new NodeStyle.Basics(ID, label, border, false, position, List.of());
	}

	public static NodeStyle square(Colour colour) {
		return new NodeStyle.Square(inside(), 0, 0, colour);
	}

	public static NodeStyle line() {
		return new NodeStyle.Square(inside(), 0, 0, Colour.WHITE);
	}

	public static ContainerStyle.Basics basics() {
		return basics(label(8, FontStyle.BOLD), border(1, LineStyle.SOLID), 0);
	}

	public static ContainerStyle.Basics basics(LabelStyle label, BorderStyle border, int arc) {
		return new ContainerStyle.Basics(ID, label, border, false, arc > 0, arc, arc);
	}

	public static ContainerStyle flat(Colour from, Colour to) {
		return new ContainerStyle.Flat(basics(), BackgroundStyle.GRADIENT_LEFT_TO_RIGHT, from, to, "");
	}

	public static EdgeStyle edge(EdgeArrow source, EdgeArrow target) {
		return edge(source, target, LineStyle.SOLID, 1, false);
	}

	public static EdgeStyle edge(EdgeArrow source, EdgeArrow target, LineStyle line, int size, boolean bracket) {
		Optional<LabelStyle> label = Optional.of(label(8));
		return new EdgeStyle(ID, GREY, line, source, target, size, EdgeRouting.MANHATTAN, EdgeFolding.NONE, label,
				label,
				label, EdgeCentering.NONE, bracket);
	}

	public static Decoration decoration(DecorationPosition position, DecorationDistribution distribution, String image,
			String tooltip) {
		ExpressionText blank = new ExpressionText("", ID, "");
		return new Decoration(new DecorationSpec(ID, "D", DecorationSpec.Kind.GENERIC, position, distribution, blank,
				blank,
				blank, List.of(), ""), image, tooltip, false);
	}
}
