package org.pactwright.diagram.internal.layout;

import java.util.HashSet;
import java.util.Set;

import org.pactwright.diagram.Measure;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.diagram.layout.LayoutOptions;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Shape;

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
		new Pins(drawn, settings, known).apply();
		return new Finish(drawn, settings).complete();
	}

	/** Arranges what is new. */
	public Placement fresh() {
		boolean nothing = drawn.items.stream().noneMatch(item -> known.shapes().containsKey(item.shape));
		return nothing ? all() : increment(Set.of());
	}

	/** Arranges what is selected; of a single container, what is in it. */
	public Placement selection(Set<? extends DiagramElement> selection) {
		Set<Item> items = new HashSet<>();
		for (DiagramElement element : selection) {
			if (element instanceof Shape shape && drawn.itemOf.containsKey(shape)) {
				items.add(drawn.itemOf.get(shape));
			}
		}
		if (items.size() == 1) {
			Item only = items.iterator().next();
			items = only.children.isEmpty() ? items : new HashSet<>(only.children);
		}
		items.removeIf(item -> known.pinned().contains(item.shape));
		return increment(items);
	}

	private Placement increment(Set<Item> anew) {
		new Increment(drawn, settings, known, anew).arrange();
		return new Finish(drawn, settings).complete();
	}
}
