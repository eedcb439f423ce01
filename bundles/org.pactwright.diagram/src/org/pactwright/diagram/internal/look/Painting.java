package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.diagram.Band;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.FindingMark;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.internal.space.SpatialIndex;
import org.pactwright.diagram.internal.text.Characters;
import org.pactwright.diagram.internal.text.TextBlock;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;

/** What the painters of one drawing share. */
final class Painting {

	/** How much is left of elements in the background. */
	static final double DIM = 0.25;

	/** Characters of names in messages. */
	private static final int NAME = 80;

	final Placement placement;
	final PaintOptions options;
	final Labels labels;
	final Pictures pictures;
	final Bodies bodies;
	final Identifiers ids;
	final Set<String> notices = new LinkedHashSet<>();
	/** Labels that stand apart: they lie over all lines. */
	final List<Figure> apart = new ArrayList<>();
	/** Marks lie over everything. */
	final List<Figure> marks = new ArrayList<>();
	/** What must be seen: the placement's bounds, larger where marks and brackets reach beyond. */
	Box bounds;
	final Map<DiagramElement, List<FindingMark>> findings = new IdentityHashMap<>();
	private final SpatialIndex<Fill> grounds = new SpatialIndex<>();
	private final Colour paper;

	Painting(Diagram diagram, Placement placement, PaintOptions options, Pictures pictures) {
		this.placement = placement;
		this.options = options;
		this.pictures = pictures;
		this.labels = new Labels(pictures);
		this.bodies = new Bodies(pictures, notices::add);
		this.ids = new Identifiers(options);
		this.paper = diagram.background();
		this.bounds = placement.bounds();
		diagram.elements().forEach(ids::of);
		for (FindingMark finding : options.findings()) {
			findings.computeIfAbsent(finding.element(), e -> new ArrayList<>()).add(finding);
		}
		for (Band band : placement.bands()) {
			ground(band.area(), Fill.of(band.background()));
		}
	}

	/** Notes how an area is filled; later ones lie over earlier ones. */
	void ground(Box box, Fill fill) {
		grounds.add(box, fill);
	}

	/** The colour behind a point, lines and nodes without content not counted. */
	Colour backdrop(Point point) {
		return grounds.topmost(point).map(ground -> Tones.at(ground.owner(), ground.box(), point)).orElse(paper);
	}

	/** What an element is called: its label, or what its mapping is called; edges name their ends too. */
	String name(DiagramElement element) {
		String name = label(element);
		return element instanceof Edge edge
				? name + " (" + label(edge.source()) + " → " + label(edge.targetElement()) + ")" : name;
	}

	/** The same for messages: not longer than a line. */
	String shortName(DiagramElement element) {
		String name = name(element);
		return name.length() <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME / 2)) + "…";
	}

	private static String label(DiagramElement element) {
		String label = element.label();
		String start = label.length() <= TextBlock.LONGEST ? label : label.substring(0, TextBlock.LONGEST) + "…";
		String clean = Characters.clean(start).strip().replace('\n', ' ');
		return clean.isEmpty() ? element.mapping().title() : clean;
	}

	/** Says once what the font cannot write: picture files show a box there, or a question mark. */
	void noteLetters(Label label, DiagramElement element) {
		for (String line : label.text().lines()) {
			if (!label.text().font().canShow(line)) {
				notices.add("The label of “" + shortName(element) + "” has signs that the font " + TextFont.FAMILY
						+ " does not have. SVG files show them with other fonts; PNG and PDF files cannot.");
			}
		}
	}

	/** A group for an element, with what people and screen readers are told about it. */
	Figure.Group group(DiagramElement element, Figure.Role role, List<Figure> figures) {
		String name = name(element);
		String tooltip = element.tooltip().map(Characters::clean).map(String::strip).orElse("");
		String title = tooltip.isEmpty() || tooltip.equals(name) ? name : name + "\n" + tooltip;
		StringBuilder description = new StringBuilder(element.mapping().title());
		for (FindingMark finding : findings.getOrDefault(element, List.of())) {
			description.append(". ").append(Characters.clean(finding.text()).strip());
		}
		return new Figure.Group(ids.of(element), role, title, description.toString(), link(element), 1,
				Optional.empty(),
				figures);
	}

	private Optional<String> link(DiagramElement element) {
		return options.links().apply(element).map(String::strip).filter(Painting::isHarmless);
	}

	/** Relative references and a few schemes; nothing that could run a script. */
	static boolean isHarmless(String link) {
		if (link.isEmpty() || !Characters.clean(link).equals(link) || link.indexOf('\n') >= 0) {
			return false;
		}
		int colon = link.indexOf(':');
		int end = link.length();
		for (char c : new char[] { '/', '?', '#' }) {
			int at = link.indexOf(c);
			end = at < 0 ? end : Math.min(end, at);
		}
		if (colon < 0 || colon > end) {
			return true;
		}
		String scheme = link.substring(0, colon).toLowerCase(Locale.ROOT);
		return scheme.equals("http") || scheme.equals("https") || scheme.equals("mailto");
	}

	/** The figures of an element, pale if it stays in the background. */
	List<Figure> dimmed(DiagramElement element, List<Figure> figures) {
		return options.dimmed().test(element) && !figures.isEmpty()
				? List.of(new Figure.Group("", Figure.Role.NONE, "", "",
				Optional.empty(), DIM, Optional.empty(), figures)) : figures;
	}
}
