package org.pactwright.diagram.internal.output;

import java.util.HashMap;
import java.util.Map;

import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Figure.Role;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.output.SvgOptions;

/** One SVG file: its head, its groups, and what groups share (gradients, images, clips), written where first used. */
public final class SvgDocument {

	private static final double FONT = 10.67;

	private final Scene scene;
	private final SvgOptions options;
	private final SvgText text = new SvgText();
	private final SvgFigures figures;
	private final Map<Box, String> clips = new HashMap<>();
	private boolean linked;

	public SvgDocument(Scene scene, SvgOptions options) {
		this.scene = scene;
		this.options = options;
		this.figures = new SvgFigures(text, options.idPrefix());
	}

	/** The whole file. */
	public String write() {
		return text().toString();
	}

	/** The whole file, for a writer. */
	public CharSequence text() {
		linked = hasLink(scene.root());
		head();
		if (options.embedFonts()) {
			SvgFonts.write(scene, text);
		}
		if (options.background()) {
			text.raw("<rect");
			figures.box(scene.bounds());
			text.attribute("fill", scene.background()).raw("/>\n");
		}
		for (Figure figure : scene.root().figures()) {
			figure(figure);
		}
		return text.raw("</svg>\n").out;
	}

	private static boolean hasLink(Figure.Group group) {
		return group.link().isPresent()
				|| group.figures().stream().anyMatch(f -> f instanceof Figure.Group inner && hasLink(inner));
	}

	/** A picture to screen readers; with links a document, because these would be hidden inside a picture. */
	private void head() {
		Box b = scene.bounds();
		if (options.declaration()) {
			text.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		}
		text.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
				.attribute("width", b.width()).attribute("height", b.height()).raw(" viewBox=\"").point(b.x(), b.y())
				.raw(" ")
				.point(b.width(), b.height()).raw("\"")
				.attribute("role", linked ? "graphics-document document" : "img");
		String title = id("title");
		String description = id("desc");
		text.attribute("aria-labelledby", scene.description().isEmpty() ? title : title + " " + description);
		if (!scene.language().isEmpty()) {
			text.attribute("xml:lang", scene.language()).attribute("lang", scene.language());
		}
		text.attribute("font-family", "'" + TextFont.FAMILY + "', " + TextFont.FALLBACKS).attribute("font-size", FONT)
				.raw(">\n<title").attribute("id", title).raw(">").escaped(scene.title()).raw("</title>\n");
		if (!scene.description().isEmpty()) {
			text.raw("<desc").attribute("id", description).raw(">").escaped(scene.description()).raw("</desc>\n");
		}
	}

	private String id(String name) {
		return options.idPrefix() + name;
	}

	private void figure(Figure figure) {
		if (figure instanceof Figure.Group group) {
			group(group);
		} else {
			figures.write(figure, FONT);
		}
	}

	private void group(Figure.Group group) {
		String clip = group.clip().map(this::clip).orElse("");
		group.link().ifPresent(link -> text.raw("<a").attribute("href", link).attribute("xlink:href", link).raw(">"));
		text.raw("<g");
		if (!group.id().isEmpty()) {
			text.attribute("id", id(group.id()));
		}
		switch (group.role()) {
		case NODE, EDGE -> text.attribute("role", "graphics-symbol");
		case CONTAINER -> text.attribute("role", "graphics-object");
		case LABEL -> text.attribute("aria-hidden", "true");
		case MARK, NONE -> {
			// no role: what such a group holds speaks for itself
		}
		}
		if (group.opacity() < 1) {
			text.attribute("opacity", group.opacity());
		}
		if (!clip.isEmpty()) {
			text.attribute("clip-path", "url(#" + clip + ")");
		}
		text.raw(">");
		if (!group.title().isEmpty()) {
			text.raw("<title>").escaped(group.title()).raw("</title>");
		}
		if (!group.description().isEmpty()) {
			text.raw("<desc>").escaped(group.description()).raw("</desc>");
		}
		boolean layer = group.role() == Role.NONE;
		text.raw(layer ? "\n" : "");
		group.figures().forEach(this::figure);
		text.raw(group.link().isPresent() ? "</g></a>\n" : "</g>\n");
	}

	private String clip(Box box) {
		return clips.computeIfAbsent(box, b -> {
			String id = id("clip" + (clips.size() + 1));
			text.raw("<clipPath").attribute("id", id).raw("><rect");
			figures.box(b);
			text.raw("/></clipPath>");
			return id;
		});
	}
}
