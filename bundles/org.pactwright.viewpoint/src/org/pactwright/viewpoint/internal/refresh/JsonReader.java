package org.pactwright.viewpoint.internal.refresh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into maps (in the order of the text), lists, strings, numbers ({@link Long} or {@link BigDecimal}),
 * booleans and null.
 */
public final class JsonReader {

	private static final int DEEPEST = 200;

	private final String text;
	private int at;
	private int depth;

	private JsonReader(String text) {
		this.text = text;
	}

	/** JSON that cannot be read. */
	public static final class BadJson extends Exception {

		private static final long serialVersionUID = 1L;

		private BadJson(String message, String text, int at) {
			super(message + " in line " + (1 + text.substring(0, Math.min(at, text.length())).chars()
					.filter(c -> c == '\n').count()));
		}
	}

	/** The value of a text. */
	public static Object read(String text) throws BadJson {
		JsonReader reader = new JsonReader(text);
		Object value = reader.value();
		reader.space();
		if (reader.at < text.length()) {
			throw reader.bad("Something follows the end");
		}
		return value;
	}

	private BadJson bad(String message) {
		return new BadJson(message, text, at);
	}

	private void space() {
		while (at < text.length() && " \t\r\n\uFEFF".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
	}

	private char peek() throws BadJson {
		space();
		if (at >= text.length()) {
			throw bad("The text ends too early");
		}
		return text.charAt(at);
	}

	private void expect(char c) throws BadJson {
		if (peek() != c) {
			throw bad("'" + c + "' is missing");
		}
		at++;
	}

	private Object value() throws BadJson {
		if (++depth > DEEPEST) {
			throw bad("Values are nested too deeply");
		}
		Object result = switch (peek()) {
			case '{' -> object();
			case '[' -> array();
			case '"' -> string();
			default -> word();
		};
		depth--;
		return result;
	}

	private Map<String, Object> object() throws BadJson {
		Map<String, Object> result = new LinkedHashMap<>();
		expect('{');
		if (peek() == '}') {
			at++;
			return result;
		}
		while (true) {
			if (peek() != '"') {
				throw bad("A name in quotes is missing");
			}
			String key = string();
			expect(':');
			result.put(key, value());
			if (peek() == '}') {
				at++;
				return result;
			}
			expect(',');
		}
	}

	private List<Object> array() throws BadJson {
		List<Object> result = new ArrayList<>();
		expect('[');
		if (peek() == ']') {
			at++;
			return result;
		}
		while (true) {
			result.add(value());
			if (peek() == ']') {
				at++;
				return result;
			}
			expect(',');
		}
	}

	private String string() throws BadJson {
		StringBuilder result = new StringBuilder();
		expect('"');
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c == '"') {
				return result.toString();
			}
			result.append(c == '\\' ? escaped() : c);
		}
		throw bad("A text does not end");
	}

	private char escaped() throws BadJson {
		if (at >= text.length()) {
			throw bad("A text does not end");
		}
		char c = text.charAt(at++);
		switch (c) {
			case 'n':
				return '\n';
			case 't':
				return '\t';
			case 'r':
				return '\r';
			case 'b':
				return '\b';
			case 'f':
				return '\f';
			case '"', '\\', '/':
				return c;
			case 'u':
				return unicode();
			default:
				throw bad("'\\" + c + "' means nothing");
		}
	}

	private char unicode() throws BadJson {
		try {
			char c = (char) Integer.parseInt(text, at, at + 4, 16);
			at += 4;
			return c;
		} catch (NumberFormatException | IndexOutOfBoundsException e) {
			throw bad("Four hexadecimal digits are missing");
		}
	}

	private Object word() throws BadJson {
		int start = at;
		while (at < text.length() && ",]} \n\r\t:".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		String word = text.substring(start, at);
		switch (word) {
			case "null":
				return null;
			case "true":
				return Boolean.TRUE;
			case "false":
				return Boolean.FALSE;
			default:
				return number(word);
		}
	}

	private Object number(String word) throws BadJson {
		try {
			BigDecimal number = new BigDecimal(word);
			return number.scale() <= 0 && number.precision() < 18 && number.scale() > -18 ? (Object) number.longValue()
					: number;
		} catch (NumberFormatException e) {
			throw bad("'" + word + "' is no value");
		}
	}
}
