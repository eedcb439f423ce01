package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.Shape;

/** A diagram and what is on it. */
final class DiagramView extends ViewObject implements Diagram {

	private final DiagramSpec spec;
	private final EObject specSource;
	private final EObject target;
	private String name;
	private boolean isSynchronised;
	private List<LayerSpec> layers = List.of();
	private Set<FilterSpec> filters = Set.of();
	private Colour background = Colour.WHITE;
	ShapeView[] shapes = ShapeView.NO_SHAPES;
	List<EdgeView> edges = new ArrayList<>();
	/** Shapes of the top level and edges in the order in which they came: what comes later comes last. */
	private List<ElementView> order = List.of();
	/** One for each mapping of the top level; replaced when layers change. */
	Slot[] slots = ShapeView.NO_SLOTS;

	/**
	 * @param specSource the description as an object of the specification; null if it is not known
	 */
	DiagramView(DiagramSpec spec, EObject specSource, EObject target, String name, boolean isSynchronised) {
		this.spec = spec;
		this.specSource = specSource;
		this.target = target;
		this.name = name;
		this.isSynchronised = isSynchronised;
	}

	@Override
	protected EClass eStaticClass() {
		return ViewMetamodel.INSTANCE.semanticDiagram();
	}

	@Override
	public DiagramSpec spec() {
		return spec;
	}

	@Override
	public EObject target() {
		return target;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public boolean isSynchronised() {
		return isSynchronised;
	}

	void setSynchronised(boolean on) {
		isSynchronised = on;
	}

	@Override
	public List<LayerSpec> activeLayers() {
		return layers;
	}

	void setLayers(List<LayerSpec> active) {
		layers = List.copyOf(active);
	}

	@Override
	public Set<FilterSpec> activeFilters() {
		return filters;
	}

	void setFilters(Set<FilterSpec> active) {
		filters = Collections.unmodifiableSet(new LinkedHashSet<>(active));
	}

	@Override
	public Colour background() {
		return background;
	}

	void setBackground(Colour colour) {
		background = colour;
	}

	@Override
	public List<Shape> shapes() {
		return Collections.unmodifiableList(Arrays.asList(shapes));
	}

	@Override
	public List<Edge> edges() {
		return Collections.unmodifiableList(edges);
	}

	@Override
	public List<DiagramElement> elements() {
		List<DiagramElement> result = new ArrayList<>();
		for (ElementView view : order) {
			if (view instanceof ShapeView shape) {
				collect(shape, result);
			} else {
				result.add(view.element());
			}
		}
		return result;
	}

	/** Takes the elements of the top level into the common order: those that are new behind the others. */
	void updateOrder() {
		List<ElementView> result = new ArrayList<>(shapes.length + edges.size());
		for (ElementView view : order) {
			if (!view.gone() && view.owner() == this) {
				result.add(view);
				view.setPlaced(true);
			}
		}
		for (ShapeView shape : shapes) {
			if (!shape.placed()) {
				result.add(shape);
			}
		}
		for (EdgeView edge : edges) {
			if (!edge.placed()) {
				result.add(edge);
			}
		}
		order.forEach(v -> v.setPlaced(false));
		order = result;
	}

	/** The common order. */
	List<ElementView> order() {
		return order;
	}

	/** Sets the common order, for elements that were stored. */
	void setOrder(List<ElementView> stored) {
		order = List.copyOf(stored);
	}

	private static void collect(ShapeView shape, List<DiagramElement> into) {
		into.add(shape);
		for (ShapeView border : shape.borders) {
			collect(border, into);
		}
		for (ShapeView child : shape.children) {
			collect(child, into);
		}
	}

	@Override
	List<ElementView> owned() {
		return order;
	}

	@Override
	ViewObject owner() {
		return null;
	}

	@Override
	Object read(String feature) {
		return switch (feature) {
			case "target" -> target;
			case "name" -> name;
			case "description" -> specSource;
			case "ownedDiagramElements", "ownedRepresentationElements" -> owned();
			case "diagramElements", "representationElements" -> elements();
			case "edges" -> edges;
			case "nodes" -> ofKind(ElementKind.NODE);
			case "nodeListElements" -> ofKind(ElementKind.LIST_ELEMENT);
			case "containers" -> elements().stream()
					.filter(e -> e.kind() == ElementKind.CONTAINER || e.kind() == ElementKind.LIST).toList();
			case "synchronized" -> isSynchronised;
			default -> eClass().getEStructuralFeature(feature).isMany() ? List.of() : null;
		};
	}

	private List<DiagramElement> ofKind(ElementKind kind) {
		return elements().stream().filter(e -> e.kind() == kind).toList();
	}

	@Override
	EStructuralFeature featureOf(ViewObject child) {
		return eClass().getEStructuralFeature("ownedDiagramElements");
	}

	/** As Sirius prints its diagrams, since labels can show it. */
	@Override
	public String toString() {
		return "org.eclipse.sirius.diagram.model.business.internal.spec.DSemanticDiagramSpec@"
				+ Integer.toHexString(hashCode()) + " (uid: _AAAAAAAAAAAAAAAAAAAAAA) (synchronized: " + isSynchronised
				+ ", isInLayoutingMode: false, isInShowingMode: false, headerHeight: 1)";
	}
}
