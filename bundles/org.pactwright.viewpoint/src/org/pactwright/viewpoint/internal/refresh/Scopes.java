package org.pactwright.viewpoint.internal.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.spi.ReadListener;

/**
 * The variables that each kind of expression sees: one context for each, used again and again. What Sirius does not set
 * is not there, so that expressions fail as they do there.
 */
final class Scopes {

	private static final String SELF = EvaluationContext.SELF;
	private static final String VIEW = "view";
	private static final String CONTAINER = "container";
	private static final String CONTAINER_VIEW = "containerView";
	private static final String SOURCE = "source";
	private static final String TARGET = "target";
	private static final String SOURCE_VIEW = "sourceView";
	private static final String TARGET_VIEW = "targetView";

	private final EvaluationContext candidates = new EvaluationContext();
	private final EvaluationContext precondition = new EvaluationContext();
	private final EvaluationContext style = new EvaluationContext();
	private final EvaluationContext edgeStyle = new EvaluationContext();
	private final EvaluationContext label = new EvaluationContext();
	private final EvaluationContext finder = new EvaluationContext();
	private final EvaluationContext edgePrecondition = new EvaluationContext();
	private final EvaluationContext ofView = new EvaluationContext();
	private final EvaluationContext decoration = new EvaluationContext();
	private final EvaluationContext filter = new EvaluationContext();
	private final EvaluationContext shapeElements = new EvaluationContext();
	private final EvaluationContext edgeElements = new EvaluationContext();
	private final List<EvaluationContext> all = List.of(candidates, precondition, style, edgeStyle, label, finder,
			edgePrecondition, ofView, decoration, shapeElements, edgeElements, filter);

	Scopes(DiagramView diagram, Session session) {
		for (EvaluationContext context : all) {
			context.set("diagram", diagram).crossReferencer(session).knownContents(session.known());
		}
		for (EvaluationContext context : List.of(candidates, precondition, finder, edgePrecondition, decoration,
				shapeElements, edgeElements)) {
			context.set("viewpoint", diagram);
		}
		finder.set("viewPoint", diagram);
	}

	/** Who is told what expressions read. */
	void listener(ReadListener listener) {
		all.forEach(context -> context.listener(listener));
	}

	/** Nobody is told any more. */
	void withoutListener() {
		all.forEach(EvaluationContext::withoutListener);
	}

	/** For the candidates of what is in a view. */
	EvaluationContext candidates(EObject self, ViewObject containerView) {
		return candidates.set(SELF, self).set(CONTAINER_VIEW, containerView);
	}

	/** For the precondition of a candidate. */
	EvaluationContext precondition(EObject self, EObject container, ViewObject containerView) {
		return precondition.set(SELF, self).set(CONTAINER, container).set(CONTAINER_VIEW, containerView);
	}

	/** For predicates, sizes, colours of a shape. */
	EvaluationContext style(ShapeView view) {
		ViewObject container = view.owner();
		return style.set(SELF, view.target()).set(VIEW, view).set(CONTAINER, targetOf(container))
				.set(CONTAINER_VIEW, container);
	}

	/** For predicates, sizes, colours of an edge. */
	EvaluationContext style(EdgeView view) {
		DiagramView container = view.root();
		return edgeStyle.set(SELF, view.target()).set(VIEW, view).set(CONTAINER, container.target())
				.set(CONTAINER_VIEW, container).set(SOURCE_VIEW, view.from()).set(TARGET_VIEW, view.to());
	}

	/** For texts on an element. */
	EvaluationContext label(ElementView view) {
		return label.set(SELF, view.target()).set(VIEW, view);
	}

	/** For the elements that a view stands for besides its own. */
	EvaluationContext semanticElements(ElementView view) {
		ViewObject container = view.owner();
		EvaluationContext context = view instanceof EdgeView ? edgeElements : shapeElements;
		if (view instanceof EdgeView edge) {
			context.set(SOURCE, edge.from().target()).set(TARGET, edge.to().target()).set(SOURCE_VIEW, edge.from())
					.set(TARGET_VIEW, edge.to());
		}
		return context.set(SELF, view.target()).set(VIEW, view).set(CONTAINER, targetOf(container))
				.set(CONTAINER_VIEW, container);
	}

	/** For conditions about the view itself. */
	EvaluationContext ofView(ElementView view) {
		return ofView.set(SELF, view);
	}

	/** For decorations. */
	EvaluationContext decoration(ElementView view) {
		ViewObject container = view.owner();
		return decoration.set(SELF, view.target()).set("element", view.target()).set(VIEW, view)
				.set(CONTAINER, targetOf(container)).set(CONTAINER_VIEW, container);
	}

	/** For the condition of a filter; more than in Sirius, where it sees no variables. */
	EvaluationContext filter(EObject self) {
		return filter.set(SELF, self);
	}

	/** For what edges attach to, and for their elements. */
	EvaluationContext finder(EObject self) {
		return finder.set(SELF, self);
	}

	/** For the precondition of an edge. */
	EvaluationContext edgePrecondition(EObject self, ElementView source, ElementView target, DiagramView diagram) {
		return edgePrecondition.set(SELF, self).set(SOURCE, source.target()).set(TARGET, target.target())
				.set(SOURCE_VIEW, source).set(TARGET_VIEW, target).set(CONTAINER, diagram.target())
				.set(CONTAINER_VIEW, diagram);
	}

	/** The semantic element of a view. */
	static EObject targetOf(ViewObject view) {
		return view instanceof ElementView element ? element.target() : ((DiagramView) view).target();
	}
}
