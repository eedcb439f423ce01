package org.pactwright.viewpoint.internal.refresh;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.ContainerStyleSpec;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.description.ResizeKind;
import org.pactwright.viewpoint.description.ShapeStyleSpec;

/**
 * The sizes of nodes and containers. Of nodes: what is no whole number counts as 0, and -1 means automatic for dots,
 * notes and bundled images only. Of containers: anything below 1 means automatic.
 */
final class ShapeSizes {

	private ShapeSizes() {
	}

	static CompiledStyle.Sizes of(ShapeStyleSpec spec, Exprs exprs) {
		return switch (spec) {
			case NodeStyleSpec node -> node(node, exprs);
			case ContainerStyleSpec.Flat flat -> new Container(exprs.of(flat.width()), exprs.of(flat.height()));
			case ContainerStyleSpec.Shape shape -> new Container(exprs.of(shape.width()), exprs.of(shape.height()));
			case ContainerStyleSpec.Image image -> new Automatic();
		};
	}

	private static CompiledStyle.Sizes node(NodeStyleSpec spec, Exprs exprs) {
		Expr size = exprs.of(spec.basics().size());
		ResizeKind resize = spec.basics().resize();
		return switch (spec) {
			case NodeStyleSpec.Square square -> new Square(square.width(), square.height(), size, resize);
			case NodeStyleSpec.Lozenge l -> new Two(exprs.of(l.width()), exprs.of(l.height()), size, resize);
			case NodeStyleSpec.Ellipse e -> new Two(exprs.of(e.horizontalDiameter()), exprs.of(e.verticalDiameter()),
					size, resize);
			case NodeStyleSpec.Dot dot -> new One(size, true, resize);
			case NodeStyleSpec.Note note -> new One(size, true, resize);
			case NodeStyleSpec.BundledImage image -> new One(size, true, resize);
			default -> new One(size, false, resize);
		};
	}

	/** The same size both ways. */
	private record One(Expr size, boolean automatic, ResizeKind resize) implements CompiledStyle.Sizes {

		@Override
		public int width(EvaluationContext context) {
			int result = size.integer(context).orElse(0);
			return automatic && result == -1 ? ShapeView.NO_SIZE : result;
		}

		@Override
		public int height(EvaluationContext context) {
			return width(context);
		}
	}

	/** Fixed width and height, where both are not 0. */
	private record Square(int width, int height, Expr size, ResizeKind resize) implements CompiledStyle.Sizes {

		@Override
		public int width(EvaluationContext context) {
			return width != 0 && height != 0 ? width : size.integer(context).orElse(0);
		}

		@Override
		public int height(EvaluationContext context) {
			return width != 0 && height != 0 ? height : size.integer(context).orElse(0);
		}
	}

	/** Width and height of their own, where both are not 0. */
	private record Two(Expr wide, Expr high, Expr size, ResizeKind resize) implements CompiledStyle.Sizes {

		@Override
		public int width(EvaluationContext context) {
			return own(wide, high, context);
		}

		@Override
		public int height(EvaluationContext context) {
			return own(high, wide, context);
		}

		private int own(Expr wanted, Expr other, EvaluationContext context) {
			int own = wanted.integer(context).orElse(0);
			return own != 0 && other.integer(context).orElse(0) != 0 ? own : size.integer(context).orElse(0);
		}
	}

	private record Container(Expr wide, Expr high) implements CompiledStyle.Sizes {

		@Override
		public int width(EvaluationContext context) {
			return positive(wide, context);
		}

		@Override
		public int height(EvaluationContext context) {
			return positive(high, context);
		}

		private static int positive(Expr expr, EvaluationContext context) {
			int result = expr.integer(context).orElse(0);
			return result > 0 ? result : ShapeView.NO_SIZE;
		}

		@Override
		public ResizeKind resize() {
			return ResizeKind.NONE;
		}
	}

	private record Automatic() implements CompiledStyle.Sizes {

		@Override
		public int width(EvaluationContext context) {
			return ShapeView.NO_SIZE;
		}

		@Override
		public int height(EvaluationContext context) {
			return ShapeView.NO_SIZE;
		}

		@Override
		public ResizeKind resize() {
			return ResizeKind.NONE;
		}
	}
}
