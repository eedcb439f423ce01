package org.pactwright.diagram.internal.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.internal.positions.Tokens.Token;
import org.pactwright.diagram.internal.positions.Tokens.Unreadable;
import org.pactwright.diagram.positions.ElementKey;
import org.pactwright.diagram.positions.ViewEntry;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.positions.ViewSwitches;

/** Understands one line. */
final class LineReader {

	private static final double FARTHEST = 1e7;
	private static final double LARGEST = 1e5;
	private static final int MOST_POINTS = 2_000;

	private final List<Token> tokens;
	private int at;

	private LineReader(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** What a line says. {@code unknown}: words at its end that are not understood, as written. */
	record Content(ViewKey view, Optional<ViewEntry> entry, Optional<ViewSwitches> switches, String unknown, int column) {
	}

	static Content read(String line) throws Unreadable {
		LineReader reader = new LineReader(Tokens.of(line));
		String kind = reader.name("what the line is about");
		return switch (kind) {
		case "diagram" -> reader.diagram(line);
		case "shape" -> reader.element(line, true);
		case "edge" -> reader.element(line, false);
		default -> throw new Unreadable("lines begin with diagram, edge or shape, not with " + kind, 0);
		};
	}

	private String name(String what) throws Unreadable {
		if (at >= tokens.size()) {
			throw new Unreadable(what + " is missing", end());
		}
		return tokens.get(at++).text();
	}

	private int end() {
		return tokens.isEmpty() ? 0 : tokens.getLast().start() + tokens.getLast().text().length();
	}

	private boolean isKeyword() {
		return at < tokens.size() && !tokens.get(at).quoted();
	}

	private Content diagram(String line) throws Unreadable {
		ViewKey view = new ViewKey(name("the kind of diagram"), name("the element of the diagram"));
		List<String> layers = new ArrayList<>();
		List<String> filters = new ArrayList<>();
		List<String> into = null;
		while (at < tokens.size()) {
			Token token = tokens.get(at);
			if (!token.quoted() && token.text().equals("layers")) {
				into = layers;
			} else if (!token.quoted() && token.text().equals("filters")) {
				into = filters;
			} else if (into != null) {
				into.add(token.text());
			} else {
				return new Content(view, Optional.empty(), Optional.of(new ViewSwitches(layers, filters)),
						line.substring(token.start()), token.start());
			}
			at++;
		}
		return new Content(view, Optional.empty(), Optional.of(new ViewSwitches(layers, filters)), "", 0);
	}

	private Content element(String line, boolean shape) throws Unreadable {
		ViewKey view = new ViewKey(name("the kind of diagram"), name("the element of the diagram"));
		String mapping = name("the mapping");
		String element = name("the element");
		String source = shape ? "" : name("the source");
		String target = shape ? "" : name("the target");
		int number = 1;
		String parent = "";
		Optional<Point> place = Optional.empty();
		Optional<Size> size = Optional.empty();
		List<Point> path = new ArrayList<>();
		boolean pinned = false;
		boolean hidden = false;
		boolean collapsed = false;
		String unknown = "";
		int column = 0;
		while (isKeyword() && unknown.isEmpty()) {
			Token token = tokens.get(at++);
			switch (token.text()) {
			case "in" -> parent = name("what it is in");
			case "at" -> place = Optional.of(point(FARTHEST));
			case "size" -> size = Optional.of(size());
			case "path" -> points(path);
			case "pinned" -> pinned = true;
			case "hidden" -> hidden = true;
			case "collapsed" -> collapsed = true;
			default -> {
				if (token.text().matches("#[1-9][0-9]{0,5}")) {
					number = Integer.parseInt(token.text().substring(1));
				} else {
					unknown = line.substring(token.start()).stripTrailing();
					column = token.start();
				}
			}
			}
		}
		if (unknown.isEmpty() && at < tokens.size()) {
			column = tokens.get(at).start();
			unknown = line.substring(column).stripTrailing();
		}
		ElementKey key = shape ? new ElementKey.ShapeKey(mapping, element, parent, number)
				: new ElementKey.EdgeKey(mapping, element, source, target, number);
		return new Content(view, Optional.of(new ViewEntry(key, place, size, path, pinned, hidden, collapsed)),
				Optional.empty(), unknown, column);
	}

	private void points(List<Point> path) throws Unreadable {
		while (isKeyword() && tokens.get(at).text().indexOf(',') > 0) {
			if (path.size() >= MOST_POINTS) {
				throw new Unreadable("more than " + MOST_POINTS + " points", tokens.get(at).start());
			}
			path.add(point(FARTHEST));
		}
		if (path.size() < 2) {
			throw new Unreadable("a path has two points or more", at < tokens.size() ? tokens.get(at).start() : end());
		}
	}

	private Point point(double most) throws Unreadable {
		Token token = at < tokens.size() ? tokens.get(at) : null;
		String text = name("a place such as 120,40");
		int comma = text.indexOf(',');
		if (comma < 0) {
			throw new Unreadable("a place is written as 120,40, not as " + text, token.start());
		}
		return new Point(number(text.substring(0, comma), token, most), number(text.substring(comma + 1), token, most));
	}

	private Size size() throws Unreadable {
		int start = at < tokens.size() ? tokens.get(at).start() : end();
		Point size = point(LARGEST);
		if (size.x() < 1 || size.y() < 1) {
			throw new Unreadable("a size is 1 at least", start);
		}
		return new Size(size.x(), size.y());
	}

	private static double number(String text, Token token, double most) throws Unreadable {
		if (!text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
			throw new Unreadable(text + " is no number", token.start());
		}
		double value = Double.parseDouble(text);
		if (Math.abs(value) > most) {
			throw new Unreadable(text + " is beyond " + (long) most, token.start());
		}
		return value;
	}
}
