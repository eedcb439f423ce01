package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.diagram.AppliedFilter;
import org.pactwright.viewpoint.diagram.Decoration;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.ElementStyle;

/**
 * What all elements of a diagram have. There are many of them, so what few have lies in {@link Extras}, and edges hang in
 * chains.
 */
abstract class ElementView extends ViewObject implements Unit {

	private static final int KIND_MASK = 7;
	private static final int INVISIBLE = 1 << 3;
	private static final int CUSTOMISED = 1 << 4;
	private static final int GONE = 1 << 5;
	private static final int IGNORED = 1 << 6;
	private static final int HIDDEN_BY_HAND = 1 << 7;
	private static final int BORDER = 1 << 8;
	private static final int PLACED = 1 << 9;
	private static final int NEW = 1 << 10;
	private static final ElementKind[] KINDS = ElementKind.values();

	private EObject target;
	/** As in {@link Unit}, and the constants above from bit 0 on; those of the unit lie above bit 16. */
	private int flags;
	/** Null once a refresh has found null. */
	private String label = "";
	private ElementStyle style;
	private Extras extras = Extras.NONE;
	/** The first of the edges that start and that end here. */
	EdgeView firstOutgoing;
	EdgeView firstIncoming;

	ElementView(ElementKind kind, EObject target) {
		this.target = target;
		this.flags = kind.ordinal();
	}

	/** This, as what it is to clients. */
	abstract DiagramElement element();

	/** What made it. */
	abstract MappingPlan plan();

	/** The diagram that it is on. */
	abstract DiagramView root();

	public ElementKind kind() {
		return KINDS[flags & KIND_MASK];
	}

	@Override
	protected EClass eStaticClass() {
		return ViewMetamodel.INSTANCE.of(kind());
	}

	public Diagram diagram() {
		return root();
	}

	public NamedSpec mapping() {
		return plan().spec();
	}

	public EObject target() {
		return target;
	}

	void setTarget(EObject target) {
		this.target = target;
	}

	public List<EObject> semanticElements() {
		return extras.semanticElements().orElseGet(this::defaultSemanticElements);
	}

	abstract List<EObject> defaultSemanticElements();

	public String label() {
		return label == null ? "" : label;
	}

	public Optional<String> tooltip() {
		return extras.tooltip();
	}

	public Optional<ElementStyle> style() {
		return Optional.ofNullable(style);
	}

	public List<Decoration> decorations() {
		return extras.decorations();
	}

	public List<AppliedFilter> filters() {
		return extras.filters();
	}

	Extras extras() {
		return extras;
	}

	void setExtras(Extras extras) {
		this.extras = extras.isNone() ? Extras.NONE : extras;
	}

	void setLabel(String label) {
		this.label = label;
	}

	void setStyle(ElementStyle style) {
		this.style = style;
	}

	@Override
	public int unitFlags() {
		return flags;
	}

	@Override
	public void setUnitFlags(int flags) {
		this.flags = flags;
	}

	private boolean is(int flag) {
		return (flags & flag) != 0;
	}

	private void set(int flag, boolean on) {
		flags = on ? flags | flag : flags & ~flag;
	}

	public boolean visible() {
		return !is(INVISIBLE);
	}

	void setVisible(boolean visible) {
		set(INVISIBLE, !visible);
	}

	public boolean customised() {
		return is(CUSTOMISED);
	}

	void setCustomised(boolean customised) {
		set(CUSTOMISED, customised);
	}

	/** Whether it was removed from the diagram. */
	boolean gone() {
		return is(GONE);
	}

	void setGone() {
		setGone(true);
	}

	void setGone(boolean gone) {
		set(GONE, gone);
	}

	/** Whether its layer is off: it is kept, invisible, and not refreshed. */
	boolean ignored() {
		return is(IGNORED);
	}

	void setIgnored(boolean ignored) {
		set(IGNORED, ignored);
	}

	/** Whether the user has hidden it. */
	boolean hiddenByHand() {
		return is(HIDDEN_BY_HAND);
	}

	void setHiddenByHand(boolean hidden) {
		set(HIDDEN_BY_HAND, hidden);
	}

	public boolean isBorderNode() {
		return is(BORDER);
	}

	void setBorderNode() {
		set(BORDER, true);
	}

	/** Whether it has got its place among its siblings, while these are put in order. */
	boolean placed() {
		return is(PLACED);
	}

	void setPlaced(boolean placed) {
		set(PLACED, placed);
	}

	/** Whether it has come in the refresh that is going on, while edges look for their ends. */
	boolean isNew() {
		return is(NEW);
	}

	void setNew(boolean isNew) {
		set(NEW, isNew);
	}

	public List<Edge> outgoing() {
		if (firstOutgoing == null) {
			return List.of();
		}
		List<Edge> result = new ArrayList<>();
		for (EdgeView edge = firstOutgoing; edge != null; edge = edge.nextOutgoing) {
			result.add(edge);
		}
		return result;
	}

	public List<Edge> incoming() {
		if (firstIncoming == null) {
			return List.of();
		}
		List<Edge> result = new ArrayList<>();
		for (EdgeView edge = firstIncoming; edge != null; edge = edge.nextIncoming) {
			result.add(edge);
		}
		return result;
	}

	@Override
	Object read(String feature) {
		return switch (feature) {
			case "target" -> target;
			case "name" -> label;
			case "semanticElements" -> semanticElements();
			case "visible" -> visible();
			case "tooltipText" -> tooltip().orElse(null);
			case "outgoingEdges" -> outgoing();
			case "incomingEdges" -> incoming();
			case "actualMapping", "diagramElementMapping" -> plan().source();
			default -> null;
		};
	}

	@Override
	EStructuralFeature featureOf(ViewObject child) {
		return null;
	}
}
