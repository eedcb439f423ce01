package org.pactwright.viewpoint.internal.refresh;

import java.util.function.Function;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.ResizeKind;
import org.pactwright.viewpoint.diagram.ElementStyle;

/** The style of a shape, ready to be evaluated. */
final class CompiledStyle {

	private final Identity identity;
	private final boolean customised;
	private final boolean constant;
	private final Function<EvaluationContext, ElementStyle> maker;
	private final Expr label;
	private final Expr tooltip;
	private final Sizes sizes;
	private final boolean hideLabel;
	private ElementStyle made;

	/**
	 * @param constant whether the maker makes the same for all elements
	 * @param customised whether the style was changed by a layer
	 */
	CompiledStyle(Identity identity, boolean customised, boolean constant,
			Function<EvaluationContext, ElementStyle> maker, Expr label, Expr tooltip, Sizes sizes, boolean hideLabel) {
		this.identity = identity;
		this.customised = customised;
		this.constant = constant;
		this.maker = maker;
		this.label = label;
		this.tooltip = tooltip;
		this.sizes = sizes;
		this.hideLabel = hideLabel;
	}

	/** How a node or container is sized; the context is that of styles. */
	interface Sizes {

		/** {@link ShapeView#NO_SIZE} for automatic. */
		int width(EvaluationContext context);

		int height(EvaluationContext context);

		ResizeKind resize();
	}

	Identity identity() {
		return identity;
	}

	/** Whether all elements get one and the same style. */
	boolean isConstant() {
		return constant;
	}

	boolean customised() {
		return customised;
	}

	ElementStyle make(EvaluationContext context) {
		if (!constant) {
			return maker.apply(context);
		}
		if (made == null) {
			made = maker.apply(context);
		}
		return made;
	}

	Expr label() {
		return label;
	}

	Expr tooltip() {
		return tooltip;
	}

	Sizes sizes() {
		return sizes;
	}

	boolean hideLabel() {
		return hideLabel;
	}
}
