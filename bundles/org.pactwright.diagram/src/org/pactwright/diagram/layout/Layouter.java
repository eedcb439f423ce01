package org.pactwright.diagram.layout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.diagram.Measure;
import org.pactwright.diagram.internal.layout.Arranger;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * Arranges diagrams. The same diagram, measure, options and known places give the same placement on every machine.
 *
 * <p>Shapes of one container do not overlap, what is in a container lies inside its insets, lines run around shapes that
 * they have nothing to do with, labels cover no shape. Places are whole pixels. Large diagrams are arranged in simpler
 * ways, which a notice says. For one thread at a time.
 */
public final class Layouter {

	private final Measure measure;
	private final LayoutOptions options;

	public Layouter(Measure measure, LayoutOptions options) {
		this.measure = measure;
		this.options = options;
	}

	/** Arranges a diagram of which nothing is known. */
	public Arrangement arrange(Diagram diagram) {
		return arrangeAll(diagram, KnownPlaces.NONE);
	}

	/** Arranges everything anew, except for what is pinned. Sizes that the user gave stay. */
	public Arrangement arrangeAll(Diagram diagram, KnownPlaces known) {
		Set<String> notices = new LinkedHashSet<>();
		return new Arrangement(new Arranger(diagram, measure, options, known, notices).all(), List.copyOf(notices));
	}

	/**
	 * Keeps what is known where it is and places what is new where it is wished, else near what it is linked with.
	 * Containers grow to hold what is new; then shapes beside them move as far as they must. What is new lies in its band;
	 * only a band without the room for it becomes broader, and those behind it move on. If nothing is known, this arranges
	 * everything.
	 */
	public Arrangement arrangeNew(Diagram diagram, KnownPlaces known) {
		Set<String> notices = new LinkedHashSet<>();
		return new Arrangement(new Arranger(diagram, measure, options, known, notices).fresh(), List.copyOf(notices));
	}

	/**
	 * Arranges some elements anew, in the area where they are; everything else stays.
	 *
	 * @param known must know the places of what stays; what it does not know is placed as by {@link #arrangeNew}
	 * @param selection shapes to arrange; edges get new ways, so do those between selected shapes
	 */
	public Arrangement arrangeSelection(Diagram diagram, KnownPlaces known, Set<? extends DiagramElement> selection) {
		Set<String> notices = new LinkedHashSet<>();
		return new Arrangement(new Arranger(diagram, measure, options, known, notices).selection(selection),
				List.copyOf(notices));
	}
}
