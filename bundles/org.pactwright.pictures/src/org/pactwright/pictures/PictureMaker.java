package org.pactwright.pictures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.EvaluationException;
import org.pactwright.aql.Interpreters;
import org.pactwright.diagram.Measure;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.drawing.IconSource;
import org.pactwright.diagram.drawing.ImageSource;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.drawing.Painter;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.StyleMeasure;
import org.pactwright.diagram.layout.Arrangement;
import org.pactwright.diagram.layout.Bands;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.diagram.layout.LayoutOptions;
import org.pactwright.diagram.layout.Layouter;
import org.pactwright.diagram.layout.SpecifiedBands;
import org.pactwright.viewpoint.diagram.Diagram;

/**
 * Arranges and draws diagrams of one runtime. Icons and images are read once; for one thread at a time.
 */
public final class PictureMaker {

	private final Measure measure;
	private final Painter painter;
	private final Interpreters interpreters;

	/**
	 * @param interpreters evaluate what a specification says of bands
	 */
	public PictureMaker(Interpreters interpreters, ImageSource images, IconSource icons) {
		this(interpreters, new Pictures(images, icons));
	}

	/**
	 * With pictures that were read before: the same objects, for those who keep what they make of them.
	 *
	 * @param interpreters evaluate what a specification says of bands
	 */
	public PictureMaker(Interpreters interpreters, Pictures pictures) {
		this.measure = new StyleMeasure(pictures);
		this.painter = new Painter(pictures);
		this.interpreters = interpreters;
	}

	/** For our own viewpoints, with their images and the icons of our metamodel. */
	public static PictureMaker of(ModelDiagrams diagrams) {
		OurImages images = new OurImages();
		return new PictureMaker(diagrams.runtime().interpreters(), images, images);
	}

	/** Keeps what is known where it is, and places the rest. */
	public Arrangement arrange(Diagram diagram, KnownPlaces known) {
		Set<String> notices = new LinkedHashSet<>();
		Arrangement arrangement = layouter(diagram, notices).arrangeNew(diagram, known);
		List<String> all = new ArrayList<>(notices);
		all.addAll(arrangement.notices());
		return new Arrangement(arrangement.placement(), all);
	}

	/**
	 * The layouter for a diagram: with the bands that its specification asks for.
	 *
	 * @param notices takes what is wrong with what it asks for
	 */
	public Layouter layouter(Diagram diagram, Set<String> notices) {
		Optional<Bands> bands = SpecifiedBands.of(diagram, this::evaluate, notices);
		return new Layouter(measure, bands.map(LayoutOptions.STANDARD::with).orElse(LayoutOptions.STANDARD));
	}

	private Optional<Object> evaluate(String expression, Object self) {
		try {
			return interpreters.interpreter(expression).evaluateValue(EvaluationContext.of(self));
		} catch (EvaluationException e) {
			// no value, no band: the checker of specifications tells what is wrong with the expression
			return Optional.empty();
		}
	}

	/** Draws a diagram. */
	public Drawing draw(Diagram diagram, Placement placement, PaintOptions options) {
		return painter.paint(diagram, placement, options);
	}
}
