package org.pactwright.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.Meanings;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.drawing.FindingMark;
import org.pactwright.diagram.drawing.Legend;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.layout.Arrangement;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.DiagramProblem;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.ViewOptions;

/**
 * A diagram of a model, drawn.
 *
 * @param scene to be written by one of the writers of {@code org.pactwright.diagram.output}
 * @param elements the named elements that can be seen on it, each once, in the order of the diagram
 * @param notices what could not be shown as it should be; for people
 * @param problems of the specification's expressions
 */
public record ModelPicture(DiagramRef ref, Scene scene, List<NamedElement> elements, List<String> notices,
		List<DiagramProblem> problems) {

	/**
	 * How it is to be.
	 *
	 * @param view layers and filters
	 * @param places where elements are, from the diagram that is made
	 * @param links where a click on an element leads; empty for nowhere
	 * @param findings marks, from the elements of the diagram that is made
	 * @param legend whether shapes and lines are explained below it
	 */
	public record Wishes(ViewOptions view, Function<Diagram, KnownPlaces> places,
			Function<EObject, Optional<String>> links, Function<Diagram, List<FindingMark>> findings, boolean legend) {

		/** As the specification says, arranged anew, with a legend. */
		public static Wishes standard() {
			return new Wishes(ViewOptions.standard(), diagram -> KnownPlaces.NONE, element -> Optional.empty(),
					diagram -> List.of(), true);
		}

		public Wishes withPlaces(Function<Diagram, KnownPlaces> newPlaces) {
			return new Wishes(view, newPlaces, links, findings, legend);
		}

		public Wishes withLinks(Function<EObject, Optional<String>> newLinks) {
			return new Wishes(view, places, newLinks, findings, legend);
		}
	}

	/** Makes, arranges and draws a diagram. */
	public static ModelPicture of(ModelDiagrams diagrams, PictureMaker maker, DiagramRef ref, Wishes wishes) {
		try (LiveDiagram live = diagrams.open(ref, wishes.view())) {
			Diagram diagram = live.diagram();
			Arrangement arrangement = maker.arrange(diagram, wishes.places().apply(diagram));
			PaintOptions options = PaintOptions.plain().titled(ref.title(), description(ref, diagram), "en")
					.withTitleShown().withIds(ids(diagram)).withLinks(element -> wishes.links().apply(element.target()))
					.withFindings(wishes.findings().apply(diagram));
			if (wishes.legend()) {
				options = options.withLegend(legend(ref, diagram));
			}
			Drawing drawing = maker.draw(diagram, arrangement.placement(), options);
			List<String> notices = new ArrayList<>(arrangement.notices());
			notices.addAll(drawing.notices());
			return new ModelPicture(ref, drawing.scene(), elements(diagram), notices, live.problems());
		}
	}

	private static String description(DiagramRef ref, Diagram diagram) {
		long shapes = diagram.elements().stream().filter(DiagramElement::visible)
				.filter(element -> element.kind() != ElementKind.EDGE).count();
		return ref.kind().question() + ". " + shapes + " elements, " + diagram.edges().size() + " connections.";
	}

	/** What our shapes and lines mean. */
	public static Legend legend(DiagramRef ref, Diagram diagram) {
		return Legend.of(diagram, element -> element.kind() == ElementKind.LIST_ELEMENT ? Optional.empty()
				: Meanings.of(ref.kind(), element.mapping().name(), element.target(), ref.target()));
	}

	/** Ids that stay the same as long as elements keep their ids. */
	private static Function<DiagramElement, Optional<String>> ids(Diagram diagram) {
		Map<String, Integer> counts = new HashMap<>();
		Map<DiagramElement, String> ids = new IdentityHashMap<>();
		for (DiagramElement element : diagram.elements()) {
			String base = element.mapping().name() + "-" + name(element.target());
			int count = counts.merge(base, 1, Integer::sum);
			ids.put(element, (count == 1 ? base : base + "-" + count).replaceAll("[^A-Za-z0-9._-]", "_"));
		}
		return element -> Optional.ofNullable(ids.get(element));
	}

	private static String name(EObject target) {
		EObject named = target;
		while (named != null && !(named instanceof NamedElement)) {
			named = named.eContainer();
		}
		return named == null ? "" : Names.qualified((NamedElement) named);
	}

	private static List<NamedElement> elements(Diagram diagram) {
		Set<NamedElement> elements = new LinkedHashSet<>();
		for (DiagramElement element : diagram.elements()) {
			if (element.visible() && element.target() instanceof NamedElement named) {
				elements.add(named);
			}
		}
		return List.copyOf(elements);
	}
}
