package org.pactwright.diagram.internal.picture;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import org.pactwright.diagram.drawing.Picture.Format;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.internal.text.Xml;

/**
 * Makes an SVG file harmless: only elements that draw are kept, no scripts, no events, no references to anything but
 * parts of the file itself, no references that multiply.
 */
final class SvgSanitiser {

	private static final Set<String> ELEMENTS =
			Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline",
			"polygon", "text", "tspan", "defs", "linearGradient", "radialGradient", "stop", "clipPath", "mask",
			"pattern",
			"use", "symbol", "title", "desc", "style", "marker");
	private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?\\s*#([^)'\"\\s]+)\\s*['\"]?\\s*\\)");
	private static final Pattern NUMBER =
			Pattern.compile("\\s*([0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?)\\s*(px|pt|mm|cm|in|)\\s*");
	private static final int MOST_DRAWN = 50_000;
	private static final Size DEFAULT = new Size(100, 100);

	private final Map<String, SvgTree> byId = new HashMap<>();
	private final Map<SvgTree, Long> cost = new IdentityHashMap<>();
	private final Set<SvgTree> visiting = Collections.newSetFromMap(new IdentityHashMap<>());

	private SvgSanitiser() {
	}

	static PictureFile.Result sanitise(byte[] bytes) {
		try {
			SvgTree root = SvgTree.read(bytes, ELEMENTS::contains);
			SvgSanitiser sanitiser = new SvgSanitiser();
			sanitiser.clean(root);
			if (sanitiser.cost(root) > MOST_DRAWN) {
				return new PictureFile.Refused("its parts refer to each other too often.");
			}
			Size size = size(root);
			if (!(size.width() > 0 && size.height() > 0) || size.width() * size.height() > PictureFile.MOST_PIXELS) {
				return new PictureFile.Refused("its size is not between 1 and " + PictureFile.MOST_PIXELS + " pixels.");
			}
			root.attributes().putIfAbsent("viewBox", "0 0 " + size.width() + " " + size.height());
			StringBuilder out = new StringBuilder(bytes.length);
			write(root, out, true);
			return new PictureFile.Good(Format.SVG, out.toString().getBytes(StandardCharsets.UTF_8), size);
		} catch (XMLStreamException e) {
			String line = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber();
			return new PictureFile.Refused("it is neither PNG, JPEG, GIF nor readable SVG (" + firstLine(e) + line
					+ ").");
		}
	}

	private static String firstLine(XMLStreamException e) {
		String message = String.valueOf(e.getMessage());
		return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
	}

	private void clean(SvgTree element) {
		element.attributes().entrySet().removeIf(a -> !isHarmless(a.getKey(), a.getValue()));
		String id = element.attributes().get("id");
		if (id != null) {
			byId.putIfAbsent(id, element);
		}
		element.content().removeIf(c -> c instanceof SvgTree child && child.name().equals("style")
				&& !child.content().stream().allMatch(t -> t instanceof String css && isHarmlessCss(css)));
		for (Object child : element.content()) {
			if (child instanceof SvgTree tree) {
				clean(tree);
			}
		}
	}

	private static boolean isHarmless(String name, String value) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.startsWith("on") || lower.equals("xmlns") || lower.contains(":")) {
			return false;
		}
		return lower.equals("href") ? value.strip().startsWith("#") : isHarmlessCss(value);
	}

	/** No references outside, no imports, no escapes that could hide them. */
	private static boolean isHarmlessCss(String text) {
		if (text.indexOf('\\') >= 0) {
			return false;
		}
		String lower = REFERENCE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
		return !lower.contains("url(") && !lower.contains("@import") && !lower.contains("javascript:")
				&& !lower.contains("expression(") && !lower.contains("image(") && !lower.contains("image-set(")
				&& !lower.contains("src(") && !lower.contains("@font-face");
	}

	/**
	 * How many elements are drawn for one, what it refers to included; grows beyond the limit where it goes in circles.
	 */
	private long cost(SvgTree element) {
		Long known = cost.get(element);
		if (known != null) {
			return known;
		}
		if (!visiting.add(element)) {
			return MOST_DRAWN + 1L;
		}
		long sum = 1;
		for (Object child : element.content()) {
			sum += child instanceof SvgTree tree ? cost(tree) : 0;
		}
		for (String id : references(element)) {
			SvgTree target = byId.get(id);
			sum += target == null ? 0 : cost(target);
		}
		if (element.name().equals("style") && usesMoreThanGradients(element)) {
			sum = MOST_DRAWN + 1L;
		}
		visiting.remove(element);
		long bounded = Math.min(sum, MOST_DRAWN + 1L);
		cost.put(element, bounded);
		return bounded;
	}

	/** What style sheets apply to is not known here, so they may refer to what is cheap only. */
	private boolean usesMoreThanGradients(SvgTree style) {
		return style.content().stream().flatMap(text -> REFERENCE.matcher((String) text).results())
				.map(match -> byId.get(match.group(1)))
				.anyMatch(target -> target != null && !target.name().endsWith("Gradient"));
	}

	private static Set<String> references(SvgTree element) {
		Set<String> ids = new HashSet<>();
		element.attributes().forEach((name, value) -> {
			if (name.equals("href")) {
				ids.add(value.strip().substring(1));
			}
			for (Matcher matcher = REFERENCE.matcher(value); matcher.find();) {
				ids.add(matcher.group(1));
			}
		});
		return ids;
	}

	private static Size size(SvgTree root) {
		double width = length(root.attributes().get("width"));
		double height = length(root.attributes().get("height"));
		String[] box = root.attributes().getOrDefault("viewBox", "").strip().split("[\\s,]+");
		Size natural = box.length == 4 ? new Size(length(box[2]), length(box[3])) : DEFAULT;
		if (!(natural.width() > 0 && natural.height() > 0)) {
			natural = DEFAULT;
		}
		if (width > 0 && height > 0) {
			return new Size(width, height);
		}
		if (width > 0) {
			return new Size(width, width * natural.height() / natural.width());
		}
		return height > 0 ? new Size(height * natural.width() / natural.height(), height) : natural;
	}

	private static double length(String text) {
		Matcher matcher = NUMBER.matcher(text == null ? "" : text);
		if (!matcher.matches()) {
			return -1;
		}
		double value = Double.parseDouble(matcher.group(1));
		return switch (matcher.group(2)) {
		case "pt" -> value * 96 / 72;
		case "mm" -> value * 96 / 25.4;
		case "cm" -> value * 96 / 2.54;
		case "in" -> value * 96;
		default -> value;
		};
	}

	private static void write(SvgTree element, StringBuilder out, boolean root) {
		out.append('<').append(element.name());
		if (root) {
			out.append(" xmlns=\"").append(SvgTree.SVG).append("\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
		}
		element.attributes().forEach((name, value) -> {
			out.append(' ').append(name.equals("href") ? "xlink:href" : name).append("=\"");
			Xml.escape(value, out);
			out.append('"');
		});
		if (element.content().isEmpty()) {
			out.append("/>");
			return;
		}
		out.append('>');
		for (Object child : element.content()) {
			if (child instanceof SvgTree tree) {
				write(tree, out, false);
			} else {
				Xml.escape((String) child, out);
			}
		}
		out.append("</").append(element.name()).append('>');
	}
}
