package org.pactwright.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.drawing.Legend;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.drawing.Painter;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.StyleMeasure;
import org.pactwright.diagram.layout.Arrangement;
import org.pactwright.diagram.layout.LayoutOptions;
import org.pactwright.diagram.layout.Layouter;
import org.pactwright.diagram.layout.SpecifiedBands;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.ViewOptions;
import org.pactwright.viewpoint.diagram.ViewpointRuntime;

/** Draws diagrams as people see them: with bands, title and legend. */
final class Gallery {

	private final ViewpointRuntime runtime;

	Gallery(ViewpointRuntime runtime) {
		this.runtime = runtime;
	}

	/** A diagram that is drawn, and what could not be done as it should be. */
	record Picture(Drawing drawing, Arrangement arrangement, List<String> notices) {
	}

	Picture draw(DiagramKind kind, EObject target) {
		try (LiveDiagram live = runtime.create(OurRuntime.spec(kind), target, ViewOptions.standard())) {
			return draw(kind, target, live.diagram());
		}
	}

	private Picture draw(DiagramKind kind, EObject target, Diagram diagram) {
		List<String> notices = new ArrayList<>();
		Pictures pictures = new Pictures(path -> Design.image(path).map(Gallery::read),
				element -> Optional.of("/org.pactwright.design/icons/" + element.eClass().getName() + ".svg"));
		LayoutOptions options = SpecifiedBands.of(diagram, this::evaluate, notices).map(LayoutOptions.STANDARD::with)
				.orElse(LayoutOptions.STANDARD);
		Arrangement arrangement = new Layouter(new StyleMeasure(pictures), options).arrange(diagram);
		Legend legend = Legend.of(diagram, e -> Meanings.of(kind, e.mapping().name(), e.target(), target));
		Drawing drawing = new Painter(pictures).paint(diagram, arrangement.placement(), PaintOptions.plain()
				.titled(runtime.title(diagram.spec(), target).orElse(""), "", "en").withTitleShown().withLegend(legend));
		notices.addAll(arrangement.notices());
		notices.addAll(drawing.notices());
		return new Picture(drawing, arrangement, notices);
	}

	private Optional<Object> evaluate(String expression, Object self) {
		return runtime.interpreters().interpreter(expression)
				.evaluateValue(new EvaluationContext().set(EvaluationContext.SELF, self));
	}

	private static byte[] read(URL url) {
		try (InputStream in = url.openStream()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
