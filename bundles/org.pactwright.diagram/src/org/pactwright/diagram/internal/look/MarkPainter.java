package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Figure.Role;
import org.pactwright.diagram.drawing.FindingMark;
import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.internal.text.Characters;
import org.pactwright.viewpoint.description.DecorationDistribution;
import org.pactwright.viewpoint.description.DecorationPosition;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.diagram.BorderStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Decoration;
import org.pactwright.viewpoint.diagram.DiagramElement;

/** Draws decorations, and the marks of findings. */
final class MarkPainter {

	private static final BorderStyle UNBORDERED = new BorderStyle(0, "", Colour.BLACK, LineStyle.SOLID);
	private static final double LARGEST = 16;
	private static final double GAP = 1;
	private static final double INSET = 2;
	private static final double RADIUS = 8;
	/** How far a mark with its count reaches. */
	private static final double REACH = 26;
	private static final Colour ERROR = new Colour(190, 30, 45);
	private static final Colour WARNING = new Colour(232, 163, 23);
	private static final Colour INFO = new Colour(32, 98, 164);

	private final Painting painting;

	MarkPainter(Painting painting) {
		this.painting = painting;
	}

	/** The decorations of an element, each at its place in a box, several at a place beside or below each other. */
	List<Figure> decorations(DiagramElement element, Box box) {
		if (element.decorations().isEmpty()) {
			return List.of();
		}
		Map<DecorationPosition, List<Decoration>> places = new EnumMap<>(DecorationPosition.class);
		for (Decoration decoration : element.decorations()) {
			if (!decoration.image().isBlank()) {
				places.computeIfAbsent(decoration.spec().position(), p -> new ArrayList<>()).add(decoration);
			}
		}
		List<Figure> out = new ArrayList<>();
		places.forEach((position, decorations) -> row(element, position, decorations, box, out));
		return out;
	}

	private void row(DiagramElement element, DecorationPosition position, List<Decoration> decorations, Box box,
			List<Figure> out) {
		boolean below = decorations.getFirst().spec().distribution() == DecorationDistribution.VERTICAL;
		List<Box> sizes = decorations.stream().map(this::size).toList();
		double width = 0;
		double height = 0;
		for (Box size : sizes) {
			width = below ? Math.max(width, size.width()) : width + size.width() + GAP;
			height = below ? height + size.height() + GAP : Math.max(height, size.height());
		}
		double x = switch (position) {
		case WEST, NORTH_WEST, SOUTH_WEST -> box.x() + INSET;
		case EAST, NORTH_EAST, SOUTH_EAST -> box.right() - INSET - width;
		case NORTH, SOUTH, CENTER -> box.center().x() - width / 2;
		};
		double y = switch (position) {
		case NORTH, NORTH_WEST, NORTH_EAST -> box.y() + INSET;
		case SOUTH, SOUTH_WEST, SOUTH_EAST -> box.bottom() - INSET - height;
		case WEST, EAST, CENTER -> box.center().y() - height / 2;
		};
		for (int i = 0; i < decorations.size(); i++) {
			Box size = sizes.get(i);
			List<Figure> figures = new ArrayList<>();
			painting.bodies.image(decorations.get(i).image(), size.plus(Math.round(x), Math.round(y)),
					UNBORDERED, true, figures);
			out.add(new Figure.Group("", Role.MARK, Characters.clean(decorations.get(i).tooltip()).strip(), "",
					Optional.empty(), 1, Optional.empty(), figures));
			x += below ? 0 : size.width() + GAP;
			y += below ? size.height() + GAP : 0;
		}
	}

	private Box size(Decoration decoration) {
		Optional<Picture> picture = painting.pictures.at(decoration.image());
		double width = picture.map(p -> p.size().width()).orElse(LARGEST);
		double height = picture.map(p -> p.size().height()).orElse(LARGEST);
		double scale = Math.min(1, LARGEST / Math.max(width, height));
		return new Box(0, 0, width * scale, height * scale);
	}

	/** The mark of an element's findings, with its middle at a point; the gravest one gives sign and colour. */
	void findings(DiagramElement element, Point at) {
		List<FindingMark> findings = painting.findings.getOrDefault(element, List.of());
		if (findings.isEmpty()) {
			return;
		}
		List<FindingMark> sorted = findings.stream()
				.sorted(Comparator.comparing(FindingMark::level, Comparator.reverseOrder())).toList();
		List<Figure> figures = new ArrayList<>();
		sign(sorted.getFirst().level(), at, figures);
		painting.bounds = painting.bounds.union(new Box(at.x() - REACH, at.y() - REACH, 2 * REACH, 2 * REACH));
		StringBuilder text = new StringBuilder();
		for (FindingMark finding : sorted) {
			text.append(text.isEmpty() ? "" : "\n").append(Characters.clean(finding.text()).strip());
		}
		if (sorted.size() > 1) {
			TextFont font = TextFont.plain(9).inBold();
			String count = String.valueOf(sorted.size());
			double width = font.width(count) + 6;
			Box box = new Box(at.x() + RADIUS - 2, at.y() - RADIUS - 3, width, 11);
			badge(figures, box, count, font);
		}
		painting.marks.add(new Figure.Group(painting.ids.of(element) + Identifiers.FINDINGS, Role.MARK, text.toString(),
				"",
				Optional.empty(), 1, Optional.empty(), figures));
	}

	private static void badge(List<Figure> figures, Box box, String count, TextFont font) {
		figures.add(new Figure.Rectangle(box, 5.5, 5.5, Fill.of(Tones.INK), Stroke.of(Colour.WHITE, 1)));
		figures.add(new Figure.Text(count, new Point(box.center().x(), box.center().y() + 3.2), Figure.Anchor.MIDDLE,
				font,
				Colour.WHITE, 0));
	}

	/** A disc with a cross, a triangle with an exclamation mark, a disc with an i: told apart without colours too. */
	private static void sign(RuleLevel level, Point c, List<Figure> out) {
		Stroke rim = Stroke.of(Colour.WHITE, 1.5);
		switch (level) {
		case ERROR -> {
			out.add(new Figure.Ellipse(disc(c), Fill.of(ERROR), rim));
			Stroke stroke = new Stroke(Colour.WHITE, 2, List.of(), true, 1);
			out.add(new Figure.Polyline(List.of(c.plus(-2.8, -2.8), c.plus(2.8, 2.8)), stroke));
			out.add(new Figure.Polyline(List.of(c.plus(-2.8, 2.8), c.plus(2.8, -2.8)), stroke));
		}
		case WARNING -> {
			out.add(new Figure.Polygon(List.of(c.plus(0, -RADIUS - 1), c.plus(RADIUS + 1, RADIUS - 1.5),
					c.plus(-RADIUS - 1, RADIUS - 1.5)), Fill.of(WARNING),
					new Stroke(Colour.WHITE, 1.5, List.of(), true, 1)));
			out.add(new Figure.Polyline(List.of(c.plus(0, -3.5), c.plus(0, 1.2)),
					new Stroke(Tones.INK, 2, List.of(), true, 1)));
			out.add(new Figure.Ellipse(new Box(c.x() - 1.2, c.y() + 3, 2.4, 2.4), Fill.of(Tones.INK), Stroke.NONE));
		}
		case INFO -> {
			out.add(new Figure.Ellipse(disc(c), Fill.of(INFO), rim));
			out.add(new Figure.Ellipse(new Box(c.x() - 1.2, c.y() - 4.6, 2.4, 2.4), Fill.of(Colour.WHITE),
					Stroke.NONE));
			out.add(new Figure.Polyline(List.of(c.plus(0, -0.6), c.plus(0, 4)),
					new Stroke(Colour.WHITE, 2, List.of(), true, 1)));
		}
		}
	}

	private static Box disc(Point c) {
		return new Box(c.x() - RADIUS, c.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
	}
}
