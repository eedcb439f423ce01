package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.ui.internal.parts.DiagramModel;
import org.pactwright.diagram.ui.internal.session.ElementNames;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.diagram.ui.internal.view.EdgeView;
import org.pactwright.diagram.ui.internal.view.NodeView;
import org.pactwright.language.project.Project;
import org.pactwright.pictures.AnalysisPaint;
import org.pactwright.pictures.Stamped;
import org.pactwright.pictures.Stamped.Area;
import org.pactwright.pictures.Stamped.Line;
import org.pactwright.pictures.Stamped.Stamp;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * The result of an analysis over a diagram, until it is taken away. It follows the text: each new view of the diagram has
 * the question asked again. UI thread unless said otherwise.
 */
public final class AnalysisOverlay {

	private final OpenDiagram diagram;
	private final DiagramModel model;
	private final Display display;
	private final Consumer<Optional<Painted>> changed;
	private Optional<Function<Project, Optional<AnalysisPaint>>> question = Optional.empty();
	private Optional<Painted> painted = Optional.empty();

	/**
	 * What is painted, by the names of elements: it outlives reading the text again.
	 *
	 * @param title what was asked, and what came of it
	 * @param stamps by the name of an element
	 * @param legend the colours with what they mean
	 */
	public record Painted(String title, Map<String, Stamp> stamps, Map<String, Colour> legend) {

		/** Any thread that may read the model. */
		static Painted of(AnalysisPaint paint) {
			Map<String, Stamp> stamps = new HashMap<>();
			paint.stamps().forEach((element, stamp) -> stamps.put(ElementNames.of(element), stamp));
			return new Painted(paint.title(), stamps, paint.legend());
		}
	}

	/** @param changed is told of another result, or that there is none any more */
	AnalysisOverlay(OpenDiagram diagram, DiagramModel model, Display display, Consumer<Optional<Painted>> changed) {
		this.diagram = diagram;
		this.model = model;
		this.display = display;
		this.changed = changed;
	}

	/**
	 * Paints the answer to a question in place of what is painted now.
	 *
	 * @param newQuestion is asked in the thread of the model, again after each change; an empty answer takes the painting
	 *            away, since what it was about is gone
	 */
	public void ask(Function<Project, Optional<AnalysisPaint>> newQuestion) {
		question = Optional.of(newQuestion);
		askAgain();
	}

	/** The model may have changed. */
	void askAgain() {
		question.ifPresent(asked -> diagram.withModel(project -> {
			Optional<Painted> answer = asked.apply(project).map(Painted::of);
			display.asyncExec(() -> {
				if (question.filter(now -> now == asked).isPresent()) {
					answered(answer);
				}
			});
		}));
	}

	private void answered(Optional<Painted> answer) {
		if (answer.isEmpty()) {
			question = Optional.empty();
		}
		if (!answer.equals(painted)) {
			painted = answer;
			changed.accept(painted);
		}
	}

	/** Shows the diagram plain again; says whether anything was painted. */
	public boolean takeAway() {
		boolean was = painted.isPresent();
		question = Optional.empty();
		answered(Optional.empty());
		return was;
	}

	/** What is painted now. */
	public Optional<Painted> painted() {
		return painted;
	}

	/** The drawing of a view with what is painted over it; the drawing itself if nothing is. */
	Scene over(DiagramView view) {
		return painted.map(now -> Stamped.on(view.scene(), areas(view, now.stamps()), lines(view, now.stamps())))
				.orElse(view.scene());
	}

	/** A view as a picture for people without the editor: with what is painted over it, what that is, and the colours. */
	Scene picture(DiagramView view) {
		return painted.map(now -> Stamped.picture(view.scene(), now.title(), areas(view, now.stamps()),
				lines(view, now.stamps()))).orElse(view.scene());
	}

	private List<Area> areas(DiagramView view, Map<String, Stamp> stamps) {
		List<Area> areas = new ArrayList<>();
		for (NodeView node : view.nodes()) {
			Stamp stamp = stamps.get(node.target());
			// a line within a shape is often about the same element; one stamp is enough
			boolean inner = node.parent().flatMap(model::node).map(outer -> outer.view().target())
					.filter(node.target()::equals).isPresent();
			if (stamp != null && !inner) {
				areas.add(new Area(node.box(), stamp));
			}
		}
		return areas;
	}

	private static List<Line> lines(DiagramView view, Map<String, Stamp> stamps) {
		List<Line> lines = new ArrayList<>();
		for (EdgeView edge : view.edges()) {
			Stamp stamp = stamps.get(edge.target());
			if (stamp != null && edge.route().points().size() > 1) {
				lines.add(new Line(edge.route().points(), stamp));
			}
		}
		return lines;
	}
}
