package org.pactwright.aql.services;

import java.util.List;
import java.util.Optional;

import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Nothing;
import org.pactwright.aql.spi.Typing;

/**
 * Messages kept outside of the expressions. Where the host of the evaluation provides none, the services give Nothing
 * with a warning.
 */
public final class PropertiesServices {

	private PropertiesServices() {
	}

	/** The message of that key, as it is written; empty if there is none. Null is an error. */
	@Typing(by = PlainTypings.Text.class)
	public static Object getProperty(CallContext context, String key) {
		Arguments.given(key, "getProperty");
		return located(context, key).<Object>map(text -> text).orElse(Nothing.VALUE);
	}

	/**
	 * The message of that key with the parameters in the places of {0}, {1} and so on; places for which there is no
	 * parameter stay as they are. Empty if there is no such message. Null is an error.
	 */
	@Typing(by = PlainTypings.Text.class)
	public static Object getProperty(CallContext context, String key, List<?> parameters) {
		Arguments.given(key, "getProperty");
		Arguments.given(parameters, "getProperty");
		return located(context, key).<Object>map(text -> filled(text, parameters)).orElse(Nothing.VALUE);
	}

	private static Optional<String> located(CallContext context, String key) {
		context.warn("getProperty has no messages to look '" + key + "' up in");
		return Optional.empty();
	}

	/** In one go, so that a parameter with braces in it stays as it is. */
	private static String filled(String text, List<?> parameters) {
		StringBuilder result = new StringBuilder();
		int next = 0;
		for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', next)) {
			int close = text.indexOf('}', open);
			int place = close < 0 ? -1 : number(text, open + 1, close);
			if (place >= 0 && place < parameters.size()) {
				result.append(text, next, open).append(Texts.of(parameters.get(place)));
				next = close + 1;
			} else {
				result.append(text, next, open + 1);
				next = open + 1;
			}
		}
		return result.append(text, next, text.length()).toString();
	}

	/** The number between two indexes; -1 if something else is there. */
	private static int number(String text, int start, int end) {
		int result = 0;
		for (int i = start; i < end; i++) {
			int digit = Character.digit(text.charAt(i), 10);
			if (digit < 0 || result > 1000) {
				return -1;
			}
			result = 10 * result + digit;
		}
		return end > start ? result : -1;
	}
}
