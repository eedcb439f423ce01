package org.pactwright.viewpoint.internal.refresh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.diagram.AppliedFilter;
import org.pactwright.viewpoint.diagram.Decoration;
import org.pactwright.viewpoint.diagram.ElementStyle;

/**
 * Computes how an element looks and what is written on it. As in Sirius an element for which there is no style any more
 * looks as before, and the label or tooltip of a shape stays where there is no expression for another one.
 */
final class ElementSync {

	private static final String FAILED_LABEL = "Invalid feature as name";
	private static final int MOST_STYLES_KEPT = 10_000;
	private static final List<AppliedFilter> LABEL_HIDDEN = List.of(new AppliedFilter.HideLabel());
	private static final Optional<String> NO_TEXT = Optional.of("");

	private final Scopes scopes;
	private final Dependencies dependencies;
	private final Filters filters;
	private final Decorations decorations;
	/** Equal styles are one object. */
	private final Map<ElementStyle, ElementStyle> styles = new HashMap<>();

	ElementSync(Scopes scopes, Dependencies dependencies, Filters filters, Decorations decorations) {
		this.scopes = scopes;
		this.dependencies = dependencies;
		this.filters = filters;
		this.decorations = decorations;
	}

	/** Computes everything of an element. */
	void refresh(ElementView view) {
		dependencies.begin(view);
		try {
			if (view instanceof ShapeView shape) {
				refresh(shape);
			} else {
				refresh((EdgeView) view);
			}
		} finally {
			dependencies.end();
			view.setDirty(false);
		}
	}

	private void refresh(ShapeView view) {
		ShapePlan plan = view.plan();
		Optional<CompiledStyle> chosen = plan.styles().choose(scopes.style(view));
		Optional<List<EObject>> semantic = semanticElements(plan.semanticElements(), view);
		if (chosen.isEmpty()) {
			finish(view, semantic, view.tooltip(), hidesLabel(view), NO_TEXT, NO_TEXT);
			return;
		}
		String noText = noText(view);
		CompiledStyle style = chosen.get();
		EvaluationContext context = scopes.style(view);
		view.setStyle(style.isConstant() ? style.make(context) : shared(style.make(context)));
		view.setCustomised(style.customised());
		view.setSize(style.sizes().width(context), style.sizes().height(context), style.sizes().resize());
		if (!style.label().isBlank()) {
			view.setLabel(text(style.label(), view).orElse(noText));
		}
		finish(view, semantic, tooltip(style.tooltip(), view), style.hideLabel(), NO_TEXT, NO_TEXT);
	}

	private static boolean hidesLabel(ElementView view) {
		return view.filters().stream().anyMatch(AppliedFilter.HideLabel.class::isInstance);
	}

	private void refresh(EdgeView view) {
		EdgePlan plan = view.plan();
		Optional<CompiledEdgeStyle> chosen = plan.styles().choose(scopes.style(view));
		Optional<List<EObject>> semantic = semanticElements(plan.semanticElements(), view);
		if (chosen.isEmpty()) {
			finish(view, semantic, Optional.empty(), false, view.extras().beginLabel(), view.extras().endLabel());
			return;
		}
		String noText = noText(view);
		CompiledEdgeStyle style = chosen.get();
		ElementStyle made = style.make(scopes.style(view), view);
		view.setStyle(style.isConstant() ? made : shared(made));
		view.setCustomised(style.customised());
		view.setLabel(text(style.center(), view).orElse(noText));
		finish(view, semantic, Optional.empty(), false, text(style.begin(), view), text(style.end(), view));
	}

	/** What a label is if its expression gives null: at first nothing, later on null, as in Sirius. */
	private static String noText(ElementView view) {
		return view.style().isPresent() ? null : "";
	}

	private void finish(ElementView view, Optional<List<EObject>> semantic, Optional<String> tooltip,
			boolean hideLabel, Optional<String> begin, Optional<String> end) {
		List<AppliedFilter> applied = filters.of(view, hideLabel ? LABEL_HIDDEN : List.of());
		List<Decoration> small = decorations.of(view);
		view.setExtras(semantic.isEmpty() && tooltip.isEmpty() && applied.isEmpty() && small.isEmpty()
				&& begin == NO_TEXT && end == NO_TEXT ? Extras.NONE
						: new Extras(semantic, tooltip, small, applied, begin, end));
	}

	private Optional<List<EObject>> semanticElements(Expr expression, ElementView view) {
		if (expression.isBlank()) {
			return Optional.empty();
		}
		List<EObject> found = expression.objects(scopes.semanticElements(view)).stream().distinct().toList();
		return found.isEmpty() ? Optional.empty() : Optional.of(found);
	}

	private Optional<String> text(Optional<CompiledEdgeStyle.Label> label, ElementView view) {
		return label.isEmpty() ? NO_TEXT : text(label.get().text(), view);
	}

	private Optional<String> text(Expr expression, ElementView view) {
		return expression.isBlank() ? NO_TEXT
				: expression.string(scopes.label(view), Optional.of(FAILED_LABEL));
	}

	private Optional<String> tooltip(Expr expression, ElementView view) {
		return expression.isBlank() ? view.tooltip() : expression.string(scopes.label(view), Optional.empty());
	}

	private ElementStyle shared(ElementStyle style) {
		ElementStyle known = styles.putIfAbsent(style, style);
		if (styles.size() > MOST_STYLES_KEPT) {
			styles.clear();
		}
		return known == null ? style : known;
	}
}
