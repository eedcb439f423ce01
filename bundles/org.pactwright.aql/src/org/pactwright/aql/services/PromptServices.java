package org.pactwright.aql.services;

import java.util.Optional;
import java.util.function.Function;

import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Nothing;
import org.pactwright.aql.spi.ServiceException;
import org.pactwright.aql.spi.Typing;

/**
 * Questions to the user. Where nobody can be asked, as in a command that runs by itself, and where the user gives no
 * answer, the services give Nothing with a warning. An answer that is no number where one is asked for is an error.
 */
public final class PromptServices {

	private PromptServices() {
	}

	/** Asks for a text. */
	@Typing(by = PlainTypings.Text.class)
	public static Object promptString(CallContext context, String message) {
		return ask(context, message, "promptString", answer -> answer);
	}

	/** Asks for a whole number. */
	@Typing(by = PlainTypings.Whole.class)
	public static Object promptInteger(CallContext context, String message) {
		return ask(context, message, "promptInteger", Integer::valueOf);
	}

	/** Asks for a large whole number. */
	@Typing(by = PlainTypings.LargeWhole.class)
	public static Object promptLong(CallContext context, String message) {
		return ask(context, message, "promptLong", Long::valueOf);
	}

	/** Asks for a real number of single precision. */
	@Typing(by = PlainTypings.ShortReal.class)
	public static Object promptFloat(CallContext context, String message) {
		return ask(context, message, "promptFloat", Float::valueOf);
	}

	/** Asks for a real number. */
	@Typing(by = PlainTypings.Real.class)
	public static Object promptDouble(CallContext context, String message) {
		return ask(context, message, "promptDouble", Double::valueOf);
	}

	private static Object ask(CallContext context, String message, String service, Function<String, Object> parser) {
		String answer = answer(context, Texts.orEmpty(message)).orElse(null);
		if (answer == null) {
			context.warn(service + " got no answer to '" + Texts.orEmpty(message) + "'");
			return Nothing.VALUE;
		}
		try {
			return parser.apply(answer);
		} catch (NumberFormatException e) {
			throw new ServiceException(service + " cannot take '" + answer + "' for a number");
		}
	}

	private static Optional<String> answer(CallContext context, String message) {
		return Optional.empty();
	}
}
