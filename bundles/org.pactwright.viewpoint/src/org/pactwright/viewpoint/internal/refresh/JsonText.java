package org.pactwright.viewpoint.internal.refresh;

import java.util.Collection;
import java.util.Map;

/** Writes maps, collections, strings, whole numbers, booleans and null as JSON, one element of the outermost list a line. */
public final class JsonText {

	private static final String HEX = "0123456789abcdef";

	private final StringBuilder out = new StringBuilder();

	private JsonText() {
	}

	/** The JSON of a value, with a line break at the end. */
	public static String of(Object value) {
		JsonText text = new JsonText();
		text.value(value, 0);
		return text.out.append('\n').toString();
	}

	private void value(Object value, int depth) {
		switch (value) {
			case null -> out.append("null");
			case Map<?, ?> map -> object(map, depth);
			case Collection<?> many -> array(many, depth);
			case Number number -> out.append(number);
			case Boolean flag -> out.append(flag);
			default -> string(String.valueOf(value));
		}
	}

	private void object(Map<?, ?> map, int depth) {
		out.append('{');
		String between = "";
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			out.append(between);
			string(String.valueOf(entry.getKey()));
			out.append(": ");
			value(entry.getValue(), depth + 1);
			between = ", ";
		}
		out.append('}');
	}

	private void array(Collection<?> many, int depth) {
		out.append('[');
		String between = "";
		for (Object value : many) {
			out.append(between);
			if (depth == 1) {
				out.append('\n');
			}
			value(value, depth + 1);
			between = depth == 1 ? "," : ", ";
		}
		if (depth == 1 && !many.isEmpty()) {
			out.append('\n');
		}
		out.append(']');
	}

	private void string(String text) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> {
					if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029' || c == 127) {
						out.append("\\u");
						for (int shift = 12; shift >= 0; shift -= 4) {
							out.append(HEX.charAt(c >> shift & 15));
						}
					} else {
						out.append(c);
					}
				}
			}
		}
		out.append('"');
	}
}
