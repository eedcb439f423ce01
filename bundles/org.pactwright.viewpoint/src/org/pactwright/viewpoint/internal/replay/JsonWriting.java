package org.pactwright.viewpoint.internal.replay;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, strings, numbers, booleans and null as JSON, one member in a line. */
final class JsonWriting {

	private final StringBuilder out = new StringBuilder();

	private JsonWriting() {
	}

	static String write(Object value) {
		JsonWriting writing = new JsonWriting();
		writing.value(value, 0);
		return writing.out.append('\n').toString();
	}

	private void value(Object value, int indent) {
		switch (value) {
			case Map<?, ?> map when !map.isEmpty() -> {
				out.append('{');
				for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext();) {
					Map.Entry<?, ?> entry = i.next();
					line(indent + 1);
					string(String.valueOf(entry.getKey()));
					out.append(": ");
					value(entry.getValue(), indent + 1);
					out.append(i.hasNext() ? "," : "");
				}
				line(indent);
				out.append('}');
			}
			case List<?> list when !list.isEmpty() -> {
				out.append('[');
				for (Iterator<?> i = list.iterator(); i.hasNext();) {
					line(indent + 1);
					value(i.next(), indent + 1);
					out.append(i.hasNext() ? "," : "");
				}
				line(indent);
				out.append(']');
			}
			case Map<?, ?> map -> out.append("{}");
			case List<?> list -> out.append("[]");
			case String text -> string(text);
			case null, default -> out.append(value);
		}
	}

	private void line(int indent) {
		out.append('\n').append(" ".repeat(indent));
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
				default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
			}
		}
		out.append('"');
	}
}
