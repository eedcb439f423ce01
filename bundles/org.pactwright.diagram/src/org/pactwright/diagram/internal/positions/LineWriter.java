package org.pactwright.diagram.internal.positions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.positions.ElementKey;
import org.pactwright.diagram.positions.ViewEntry;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.positions.ViewSwitches;

/** Writes one line. */
final class LineWriter {

	private static final Set<String> SECTIONS = Set.of("layers", "filters");

	private LineWriter() {
	}

	/** @param unknown words of a newer version that stay at the end of the line; empty for none */
	static String write(ViewKey view, ViewEntry entry, String unknown) {
		StringBuilder out = new StringBuilder();
		ElementKey key = entry.key();
		out.append(key instanceof ElementKey.ShapeKey ? "shape" : "edge");
		names(out, List.of(view.kind(), view.target(), key.mapping(), key.element()));
		if (key instanceof ElementKey.EdgeKey edge) {
			names(out, List.of(edge.source(), edge.target()));
		}
		if (key.number() > 1) {
			out.append(" #").append(key.number());
		}
		if (key instanceof ElementKey.ShapeKey shape && !shape.parent().isEmpty()) {
			out.append(" in ").append(Tokens.write(shape.parent()));
		}
		entry.at().ifPresent(p -> out.append(" at ").append(point(p)));
		entry.size().ifPresent(s -> out.append(" size ").append(point(new Point(s.width(), s.height()))));
		if (entry.path().size() >= 2) {
			out.append(" path");
			entry.path().forEach(p -> out.append(' ').append(point(p)));
		}
		out.append(entry.pinned() ? " pinned" : "").append(entry.hidden() ? " hidden" : "")
				.append(entry.collapsed() ? " collapsed" : "");
		return out.append(unknown.isEmpty() ? "" : " " + unknown).toString();
	}

	static String write(ViewKey view, ViewSwitches switches) {
		StringBuilder out = new StringBuilder("diagram");
		names(out, List.of(view.kind(), view.target()));
		list(out, "layers", switches.layers());
		list(out, "filters", switches.filters());
		return out.toString();
	}

	private static void list(StringBuilder out, String word, List<String> names) {
		out.append(' ').append(word);
		for (String name : names) {
			out.append(' ').append(SECTIONS.contains(name) ? '"' + name + '"' : Tokens.write(name));
		}
	}

	private static void names(StringBuilder out, List<String> names) {
		names.forEach(name -> out.append(' ').append(Tokens.write(name)));
	}

	private static String point(Point p) {
		return number(p.x()) + "," + number(p.y());
	}

	private static String number(double value) {
		if (!Double.isFinite(value)) {
			throw new IllegalArgumentException("A place must be a number, not " + value);
		}
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}
}
