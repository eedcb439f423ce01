package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.internal.text.Characters;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/** Draws a whole diagram: bands, shapes, lines, labels that stand apart, marks, in this order from below. */
public final class ScenePainter {

	private ScenePainter() {
	}

	/** See {@link org.pactwright.diagram.drawing.Painter#paint}. */
	public static Drawing paint(Diagram diagram, Placement placement, PaintOptions options, Pictures pictures) {
		Painting painting = new Painting(diagram, placement, options, pictures);
		Surroundings surroundings = new Surroundings(painting);
		List<Figure> shapes = new ArrayList<>();
		ShapePainter shapePainter = new ShapePainter(painting);
		for (Shape shape : diagram.shapes()) {
			shapePainter.paint(shape, shapes);
		}
		List<Figure> edges = new ArrayList<>();
		EdgePainter edgePainter = new EdgePainter(painting);
		for (Edge edge : diagram.edges()) {
			edgePainter.paint(edge, edges);
		}
		String title = Characters.clean(options.title().isBlank() ? diagram.spec().title() : options.title()).strip();
		List<Figure> layers = new ArrayList<>();
		add("bands", surroundings.bands(), layers);
		add("shapes", shapes, layers);
		add("edges", edges, layers);
		add("labels", painting.apart, layers);
		add("marks", painting.marks, layers);
		Box bounds = surroundings.around(title, painting.bounds, layers);
		String description = options.description().isBlank() ? count(placement)
				: Characters.clean(options.description());
		return new Drawing(new Scene(bounds, diagram.background(), title, description, options.language(),
				Figure.Group.of("", layers)), new ArrayList<>(painting.notices));
	}

	private static void add(String id, List<Figure> figures, List<Figure> layers) {
		if (!figures.isEmpty()) {
			layers.add(Figure.Group.of(id, figures));
		}
	}

	private static String count(Placement placement) {
		return "Diagram with " + counted(placement.boxes().size(), "element") + " and "
				+ counted(placement.routes().size(), "connection") + ".";
	}

	private static String counted(int count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}
}
