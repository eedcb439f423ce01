package org.pactwright.aql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON for test data: objects become maps, arrays lists, numbers doubles. */
final class Json {
	private final String text;
	private int at;

	private Json(String text) {
		this.text = text;
	}

	static Object parse(String text) {
		return new Json(text).value();
	}

	private char peek() {
		while (Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return text.charAt(at);
	}

	private boolean take(char c) {
		boolean found = peek() == c;
		if (found) {
			at++;
		}
		return found;
	}

	private Object value() {
		return switch (peek()) {
			case '{' -> object();
			case '[' -> array();
			case '"' -> string();
			case 't' -> word("true", Boolean.TRUE);
			case 'f' -> word("false", Boolean.FALSE);
			case 'n' -> word("null", null);
			default -> number();
		};
	}

	private Object word(String word, Object value) {
		at += word.length();
		return value;
	}

	private Object number() {
		int start = at;
		while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return Double.valueOf(text.substring(start, at));
	}

	private Map<String, Object> object() {
		Map<String, Object> result = new LinkedHashMap<>();
		at++;
		while (!take('}')) {
			peek();
			String key = string();
			take(':');
			result.put(key, value());
			take(',');
		}
		return result;
	}

	private List<Object> array() {
		List<Object> result = new ArrayList<>();
		at++;
		while (!take(']')) {
			result.add(value());
			take(',');
		}
		return result;
	}

	private String string() {
		StringBuilder result = new StringBuilder();
		at++;
		while (text.charAt(at) != '"') {
			char c = text.charAt(at++);
			result.append(c == '\\' ? escape() : c);
		}
		at++;
		return result.toString();
	}

	private char escape() {
		char c = text.charAt(at++);
		int known = "bfnrt".indexOf(c);
		if (c == 'u') {
			at += 4;
			return (char) Integer.parseInt(text.substring(at - 4, at), 16);
		}
		return known < 0 ? c : "\b\f\n\r\t".charAt(known);
	}
}
