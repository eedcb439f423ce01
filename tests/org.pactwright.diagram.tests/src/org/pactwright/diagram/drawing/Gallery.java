package org.pactwright.diagram.drawing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.Band;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.output.PdfOptions;
import org.pactwright.diagram.output.PdfWriter;
import org.pactwright.diagram.output.PngWriter;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;
import org.pactwright.diagram.testing.SimplePlacement;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestEdge;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.BackgroundStyle;
import org.pactwright.viewpoint.description.BundledShape;
import org.pactwright.viewpoint.description.ContainerShape;
import org.pactwright.viewpoint.description.DecorationDistribution;
import org.pactwright.viewpoint.description.DecorationPosition;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.GaugeAlignment;
import org.pactwright.viewpoint.description.LabelAlignment;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * Diagrams that show everything that can be drawn. Golden files hold what comes out; the main method makes pictures.
 */
final class Gallery {

	/** A diagram of the gallery. */
	record Sample(String name, Diagram diagram, Placement placement, PaintOptions options) {

		Drawing draw() {
			return new Painter(pictures()).paint(diagram, placement, options);
		}
	}

	static final String LOCK =
			"<svg xmlns='http://www.w3.org/2000/svg' width='16' height='16'><rect x='3' y='7' width='10'"
			+ " height='8' rx='1' fill='#274c72'/><path d='M5 7V5a3 3 0 0 1 6 0v2' fill='none' stroke='#274c72'"
			+ " stroke-width='1.5'/></svg>";
	static final String HOUSE =
			"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 50'><path d='M30 3L57 25H48V47H12V25H3Z'"
			+ " fill='#fde9b8' stroke='#9a6717' stroke-width='2'/><rect x='25' y='31' width='10' height='16' fill='#9a6717'/></svg>";

	private Gallery() {
	}

	static Pictures pictures() {
		Map<String, String> files = Map.of("/p/lock.svg", LOCK, "/p/house.svg", HOUSE);
		return new Pictures(path -> Optional.ofNullable(files.get(path)).map(t -> t.getBytes(StandardCharsets.UTF_8)),
				element -> element.eClass().getName().equals("EClass") ? Optional.of("/p/lock.svg") : Optional.empty());
	}

	static StyleMeasure measure() {
		return new StyleMeasure(pictures());
	}

	static List<Sample> all() {
		return List.of(nodes(), nodeLabels(), containers(), content(), GalleryEdges.arrows(),
				GalleryEdges.lines(), GalleryEdges.edges(), bands(), marks());
	}

	private static Sample sample(String name, TestDiagram diagram, int columns) {
		return new Sample(name, diagram, SimplePlacement.rows(diagram, measure(), columns), PaintOptions.plain());
	}

	static List<NodeStyle> nodeStyles(NodeStyle.Basics b, Colour c) {
		List<NodeStyle> styles = new ArrayList<>(List.of(new NodeStyle.Square(b, 0, 0, c), new NodeStyle.Lozenge(b, c),
				new NodeStyle.Ellipse(b, c), new NodeStyle.Note(b, TestStyles.SAND), new NodeStyle.Dot(b, "2", c),
				gauge(b, GaugeAlignment.HORIZONTAL), gauge(b, GaugeAlignment.VERTICAL), gauge(b, GaugeAlignment.SQUARE),
				new NodeStyle.Custom(b, "own.custom"), new NodeStyle.Image(b, "/p/house.svg"),
				new NodeStyle.Image(b, "/p/missing.png")));
		for (BundledShape shape : BundledShape.values()) {
			styles.add(new NodeStyle.BundledImage(b, shape, shape == BundledShape.PROVIDED_SHAPE ? "own" : "", c));
		}
		return styles;
	}

	private static NodeStyle gauge(NodeStyle.Basics b, GaugeAlignment alignment) {
		Colour red = new Colour(239, 200, 200);
		return new NodeStyle.Gauge(b, alignment, List.of(
				new NodeStyle.GaugeSection("staff", 0, 10, 3, red, new Colour(156, 12, 12)),
				new NodeStyle.GaugeSection("fuel", 0, 10, 8, TestStyles.GREEN, new Colour(77, 137, 20)),
				new NodeStyle.GaugeSection("food", 0, 10, 10, TestStyles.BLUE, TestStyles.NAVY)));
	}

	static Sample nodes() {
		TestDiagram d = new TestDiagram("Node styles");
		for (NodeStyle style : nodeStyles(TestStyles.beside(), TestStyles.BLUE)) {
			String name = style instanceof NodeStyle.BundledImage b ? b.shape().literal() : style.getClass()
					.getSimpleName();
			d.node(name, style)
					.size(style instanceof NodeStyle.Gauge ? 9 : 6, style instanceof NodeStyle.Gauge ? 6 : 4);
		}
		NodeStyle.Basics plain = TestStyles.node(TestStyles.label(8), TestStyles.border(0, LineStyle.SOLID),
				LabelPosition.BORDER);
		for (NodeStyle style : nodeStyles(plain, new Colour(114, 159, 207))) {
			d.node("without border", style);
		}
		return sample("nodes", d, 9);
	}

	static Sample nodeLabels() {
		TestDiagram d = new TestDiagram("Labels of nodes");
		for (NodeStyle style : nodeStyles(TestStyles.inside(), TestStyles.GREEN)) {
			d.node("Crisis coordination board", style);
		}
		for (LabelAlignment alignment : LabelAlignment.values()) {
			d.node("Regional steering group for civil protection", new NodeStyle.Square(TestStyles.node(
					TestStyles.label(alignment), TestStyles.border(1, LineStyle.SOLID), LabelPosition.NODE), 0, 0,
					Colour.WHITE)).size(14, 6);
		}
		d.node("Fixed size: this label is far too long for the node that it is in", TestStyles.square(TestStyles.SAND))
				.size(10, 4);
		d.node("donaudampfschifffahrtsgesellschaftskapitän", TestStyles.square(TestStyles.SAND)).size(10, 5);
		for (FontStyle trait : FontStyle.values()) {
			d.node("Trait " + trait.literal(), new NodeStyle.Square(TestStyles.node(TestStyles.label(10, trait),
					TestStyles.border(1, LineStyle.SOLID), LabelPosition.NODE), 0, 0, TestStyles.BLUE));
		}
		d.node("All traits", new NodeStyle.Square(TestStyles.node(TestStyles.label(14, FontStyle.values()),
				TestStyles.border(1, LineStyle.SOLID), LabelPosition.NODE), 0, 0, TestStyles.BLUE));
		d.node("Ärzte für Ø & Åland, Žilina, Αθήνα, Київ", TestStyles.square(Colour.WHITE));
		d.node("A label of a node that stands beside it and is long", new NodeStyle.Ellipse(TestStyles.beside(),
				TestStyles.GREEN));
		return sample("node-labels", d, 6);
	}

	static Sample containers() {
		TestDiagram d = new TestDiagram("Container styles");
		for (BackgroundStyle mix : BackgroundStyle.values()) {
			for (int arc : new int[] { 0, 20 }) {
				ContainerStyle style = new ContainerStyle.Flat(TestStyles.basics(TestStyles.label(8, FontStyle.BOLD),
						TestStyles.border(1, LineStyle.SOLID), arc), mix, Colour.WHITE, TestStyles.BLUE, "");
				TestShape c = d.container(mix.literal(), style, Presentation.FREE_FORM);
				c.node("Inside", TestStyles.square(Colour.WHITE));
			}
		}
		TestShape leaning = d.container("Parallelogram", new ContainerStyle.Shaped(TestStyles.basics(),
				ContainerShape.PARALLELOGRAM, TestStyles.GREEN), Presentation.FREE_FORM);
		leaning.node("Inside", TestStyles.square(Colour.WHITE));
		d.container("Image", new ContainerStyle.Image(TestStyles.basics(), "/p/house.svg"), Presentation.FREE_FORM)
				.size(16, 12);
		for (LineStyle line : LineStyle.values()) {
			d.container("Empty, " + line.literal(), new ContainerStyle.Flat(TestStyles.basics(TestStyles.label(8),
					TestStyles.border(2, line), 0), BackgroundStyle.GRADIENT_TOP_TO_BOTTOM, Colour.WHITE, Colour.WHITE,
					""),
					Presentation.FREE_FORM).size(14, 7);
		}
		TestShape bevel = d.container("Bevelled label", new ContainerStyle.Flat(TestStyles.basics(TestStyles.label(
				LabelAlignment.LEFT), TestStyles.border(1, LineStyle.SOLID), 0), BackgroundStyle.LIQUID,
				TestStyles.SAND,
				TestStyles.SAND, "labelBorderStyleWithBeveledCorners"), Presentation.FREE_FORM);
		bevel.node("Inside", TestStyles.square(Colour.WHITE));
		return sample("containers", d, 4);
	}

	static Sample content() {
		TestDiagram d = new TestDiagram("Lists, stacks, border nodes");
		TestShape list = d.container("Organisation", TestStyles.flat(Colour.WHITE, TestStyles.SAND), Presentation.LIST);
		for (String line : List.of("name: String", "sector: Sector", "responsibleFor: Service [0..*]", "contact")) {
			list.node(line, TestStyles.line());
		}
		list.node("hidden", TestStyles.line()).hide();
		d.container("Empty list", TestStyles.flat(Colour.WHITE, TestStyles.SAND), Presentation.LIST);
		TestShape small = d.container("Fixed list that is too small", TestStyles.flat(Colour.WHITE, TestStyles.SAND),
				Presentation.LIST).size(12, 8);
		for (int i = 1; i < 7; i++) {
			small.node("line number " + i + " is long", TestStyles.line());
		}
		for (Presentation presentation : List.of(Presentation.HORIZONTAL_STACK, Presentation.VERTICAL_STACK)) {
			TestShape stack =
					d.container(presentation.literal(), TestStyles.flat(Colour.WHITE, TestStyles.GREEN), presentation);
			for (String region : List.of("Before", "During", "After")) {
				ContainerStyle bare =
						new ContainerStyle.Flat(TestStyles.basics(TestStyles.label(8), TestStyles.border(0,
						LineStyle.SOLID), 0), BackgroundStyle.LIQUID, Colour.WHITE, Colour.WHITE, "");
				TestShape inner = stack.container(region, bare, Presentation.FREE_FORM);
				inner.node("Step of " + region, TestStyles.square(TestStyles.BLUE));
			}
			TestShape lines = stack.container("Notes", TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.LIST);
			lines.node("first", TestStyles.line());
		}
		TestShape outer =
				d.container("Nested containers with a title that is quite long and does not end soon, not yet",
				TestStyles.flat(Colour.WHITE, TestStyles.BLUE), Presentation.FREE_FORM);
		TestShape inner =
				outer.container("Inner", TestStyles.flat(Colour.WHITE, TestStyles.GREEN), Presentation.FREE_FORM);
		inner.node("Leaf", TestStyles.square(Colour.WHITE));
		inner.node("Collapsed", TestStyles.square(Colour.WHITE)).collapse();
		inner.border("port", new NodeStyle.Square(TestStyles.beside(), 0, 0, TestStyles.NAVY)).size(1, 1);
		outer.border("in", new NodeStyle.Dot(TestStyles.beside(), "1", TestStyles.GREEN)).size(2, 2);
		outer.border("out", new NodeStyle.Square(TestStyles.beside(), 0, 0, TestStyles.SAND)).size(2, 2);
		return sample("content", d, 3);
	}

	static Sample bands() {
		TestDiagram d = new TestDiagram("Interoperability of the flood warning service");
		Map<Shape, Box> boxes = new LinkedHashMap<>();
		Map<Edge, Route> routes = new LinkedHashMap<>();
		List<Band> bands = new ArrayList<>();
		List<String> titles = List.of("Legal", "Organisational", "Semantic", "Technical");
		List<Colour> colours = List.of(new Colour(247, 240, 250), new Colour(238, 245, 252), new Colour(240, 248, 240),
				new Colour(252, 247, 236));
		List<TestShape> all = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			bands.add(new Band(titles.get(i), new Box(20, 20 + i * 110, 760, 110), true, colours.get(i)));
			for (int j = 0; j < 3; j++) {
				TestShape shape = d.node(titles.get(i) + " agreement " + (j + 1), TestStyles.square(Colour.WHITE))
						.mapping("Interoperability function");
				boxes.put(shape, new Box(100 + j * 220, 50 + i * 110, 150, 50));
				all.add(shape);
			}
		}
		for (int i = 3; i < all.size(); i++) {
			Box from = boxes.get(all.get(i));
			Box to = boxes.get(all.get(i - 3));
			TestEdge edge =
					d.edge(all.get(i), all.get(i - 3), TestStyles.edge(EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_ARROW));
			edge.labels("", "implements", "");
			routes.put(edge,
					new Route(List.of(new Point(from.center().x(), from.y()), new Point(to.center().x(), to.bottom())),
					Optional.empty(), GalleryEdges.label(edge, "implements", from.center().x() - 27, from.y() - 36),
					Optional.empty()));
		}
		bands.add(new Band("Upright", new Box(800, 20, 140, 440), false, new Colour(245, 245, 245)));
		return new Sample("bands", d, new Placement(boxes, Map.of(), routes, bands, new Box(0, 0, 960, 480)),
				PaintOptions.plain().withTitleShown().withLegend(Legend.of(d)));
	}

	static Sample marks() {
		TestDiagram d = new TestDiagram("Marks").on(new Colour(250, 250, 245));
		List<FindingMark> findings = new ArrayList<>();
		TestShape dim = null;
		for (RuleLevel level : RuleLevel.values()) {
			TestShape shape = d.node("With " + level.literal(), TestStyles.square(Colour.WHITE));
			findings.add(new FindingMark(shape, level, "Something about " + level.literal()));
			shape.tooltip("A tooltip <with> markup & \"quotes\"");
		}
		TestShape many = d.node("Many findings", TestStyles.square(TestStyles.BLUE));
		for (int i = 0; i < 12; i++) {
			findings.add(new FindingMark(many, i == 5 ? RuleLevel.ERROR : RuleLevel.WARNING, "Finding " + i));
		}
		dim = d.node("Dimmed", TestStyles.square(TestStyles.GREEN));
		TestShape dimmed = dim;
		TestShape decorated = d.container("", TestStyles.flat(Colour.WHITE, TestStyles.SAND), Presentation.FREE_FORM)
				.size(16, 9);
		for (DecorationPosition position : DecorationPosition.values()) {
			decorated.decorate(TestStyles.decoration(position, DecorationDistribution.HORIZONTAL, "/p/lock.svg",
					position.literal()));
		}
		decorated.decorate(TestStyles.decoration(DecorationPosition.NORTH_WEST, DecorationDistribution.HORIZONTAL,
				"/p/lock.svg", "second"));
		d.edge(many, dim, TestStyles.edge(EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_ARROW)).labels("", "", "");
		LabelStyle icon = new LabelStyle(9, List.of(), true, "/p/house.svg", TestStyles.NAVY, LabelAlignment.LEFT);
		d.node("With its own icon", new NodeStyle.Square(TestStyles.node(icon, TestStyles.border(1, LineStyle.DASH),
				LabelPosition.NODE), 0, 0, Colour.WHITE)).size(14, 5);
		Sample sample = sample("marks", d, 4);
		return new Sample("marks", d, sample.placement(), PaintOptions.plain().withFindings(findings)
				.withDimmed(e -> e == dimmed).withLinks(e -> Optional.of("#" + e.label().replace(' ', '-')))
				.titled("Marks <of> findings & decorations", "", "en"));
	}

	/** Makes pictures of all samples: {@code DIR [SCALE]}. */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		double scale = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1;
		Files.createDirectories(folder);
		List<Scene> scenes = new ArrayList<>();
		for (Sample sample : all()) {
			Drawing drawing = sample.draw();
			scenes.add(drawing.scene());
			Files.writeString(folder.resolve(sample.name() + ".svg"),
					SvgWriter.write(drawing.scene(), SvgOptions.file()));
			try (OutputStream out = Files.newOutputStream(folder.resolve(sample.name() + ".png"))) {
				PngWriter.write(drawing.scene(), scale, true, out);
			}
			System.out.println(sample.name() + " " + drawing.notices());
		}
		try (OutputStream out = Files.newOutputStream(folder.resolve("all.pdf"))) {
			PdfWriter.write(scenes, PdfOptions.on(PdfOptions.Page.A4), out);
		}
	}
}
