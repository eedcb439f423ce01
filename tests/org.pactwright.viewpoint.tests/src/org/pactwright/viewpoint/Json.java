package org.pactwright.viewpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON of expected results into maps, lists, strings, numbers (Long or Double), booleans and null. */
public final class Json {

	private final String text;
	private int at;

	private Json(String text) {
		this.text = text;
	}

	/** The value of a file. */
	public static Object read(Path file) {
		try {
			Json json = new Json(Files.readString(file));
			return json.value();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A member that is an object; empty if it is absent or null. */
	@SuppressWarnings("unchecked")
	public static Map<String, Object> object(Object owner, String key) {
		Object value = ((Map<String, Object>) owner).get(key);
		return value == null ? Map.of() : (Map<String, Object>) value;
	}

	/** A member that is a list of objects; empty if it is absent or null. */
	@SuppressWarnings("unchecked")
	public static List<Map<String, Object>> list(Object owner, String key) {
		Object value = ((Map<String, Object>) owner).get(key);
		return value == null ? List.of() : (List<Map<String, Object>>) value;
	}

	private Object value() {
		char c = next();
		at--;
		switch (c) {
			case '{':
				return object();
			case '[':
				return array();
			case '"':
				return string();
			default:
				int start = at;
				while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
					at++;
				}
				return literal(text.substring(start, at));
		}
	}

	private static Object literal(String word) {
		return switch (word) {
			case "null" -> null;
			case "true" -> Boolean.TRUE;
			case "false" -> Boolean.FALSE;
			default -> word.matches("-?\\d+") ? (Object) Long.valueOf(word) : (Object) Double.valueOf(word);
		};
	}

	private Map<String, Object> object() {
		Map<String, Object> result = new LinkedHashMap<>();
		next();
		for (char c = next(); c != '}'; c = next()) {
			if (c != ',') {
				at--;
			} else {
				next();
				at--;
			}
			String key = string();
			next();
			result.put(key, value());
		}
		return result;
	}

	private List<Object> array() {
		List<Object> result = new ArrayList<>();
		next();
		for (char c = next(); c != ']'; c = next()) {
			if (c != ',') {
				at--;
			}
			result.add(value());
		}
		return result;
	}

	private String string() {
		StringBuilder result = new StringBuilder();
		next();
		for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
			if (c == '\\') {
				char escaped = text.charAt(at++);
				result.append(switch (escaped) {
					case 'n' -> '\n';
					case 't' -> '\t';
					case 'r' -> '\r';
					case 'b' -> '\b';
					case 'f' -> '\f';
					case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
					default -> escaped;
				});
			} else {
				result.append(c);
			}
		}
		return result.toString();
	}

	private char next() {
		while (Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return text.charAt(at++);
	}
}
