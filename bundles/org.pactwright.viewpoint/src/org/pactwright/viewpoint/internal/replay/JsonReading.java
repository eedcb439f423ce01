package org.pactwright.viewpoint.internal.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, numbers (Long or Double), booleans and null. Throws
 * {@link IllegalArgumentException} with the line for what is no JSON, and for values nested deeper than 200.
 */
final class JsonReading {

	private static final int DEEPEST = 200;

	private final String text;
	private int at;
	private int depth;

	private JsonReading(String text) {
		this.text = text;
	}

	/** The value of a text. */
	static Object read(String text) {
		JsonReading reading = new JsonReading(text);
		Object value = reading.value();
		reading.space();
		if (reading.at < text.length()) {
			throw reading.broken("something follows the value");
		}
		return value;
	}

	private Object value() {
		space();
		if (++depth > DEEPEST) {
			throw broken("it is nested too deep");
		}
		Object value = switch (peek()) {
			case '{' -> object();
			case '[' -> array();
			case '"' -> string();
			default -> word();
		};
		depth--;
		return value;
	}

	private Map<String, Object> object() {
		Map<String, Object> result = new LinkedHashMap<>();
		at++;
		space();
		while (peek() != '}') {
			String key = string();
			space();
			expect(':');
			result.put(key, value());
			space();
			if (peek() != '}') {
				expect(',');
				space();
			}
		}
		at++;
		return result;
	}

	private List<Object> array() {
		List<Object> result = new ArrayList<>();
		at++;
		space();
		while (peek() != ']') {
			result.add(value());
			space();
			if (peek() != ']') {
				expect(',');
			}
		}
		at++;
		return result;
	}

	private String string() {
		expect('"');
		StringBuilder result = new StringBuilder();
		while (peek() != '"') {
			char c = text.charAt(at++);
			result.append(c == '\\' ? escape() : c);
		}
		at++;
		return result.toString();
	}

	private char escape() {
		char c = peek();
		at++;
		return switch (c) {
			case 'n' -> '\n';
			case 't' -> '\t';
			case 'r' -> '\r';
			case 'b' -> '\b';
			case 'f' -> '\f';
			case '"', '\\', '/' -> c;
			case 'u' -> code();
			default -> throw broken("an escape is unknown");
		};
	}

	private char code() {
		if (at + 4 > text.length()) {
			throw broken("it ends too early");
		}
		try {
			char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
			at += 4;
			return c;
		} catch (NumberFormatException e) {
			throw broken("a code is no number");
		}
	}

	private Object word() {
		int start = at;
		while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		String word = text.substring(start, at);
		try {
			return switch (word) {
				case "true" -> Boolean.TRUE;
				case "false" -> Boolean.FALSE;
				case "null" -> null;
				default -> word.matches("-?\\d{1,18}") ? (Object) Long.valueOf(word) : (Object) Double.valueOf(word);
			};
		} catch (NumberFormatException e) {
			throw broken("'" + word + "' is no value");
		}
	}

	private char peek() {
		if (at >= text.length()) {
			throw broken("it ends too early");
		}
		return text.charAt(at);
	}

	private void expect(char c) {
		if (peek() != c) {
			throw broken("there is no '" + c + "'");
		}
		at++;
	}

	private void space() {
		while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
	}

	private IllegalArgumentException broken(String why) {
		long line = text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count() + 1;
		return new IllegalArgumentException("line " + line + ": the JSON is broken: " + why);
	}
}
