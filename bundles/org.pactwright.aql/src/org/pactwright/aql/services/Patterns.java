package org.pactwright.aql.services;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.ServiceException;

/** Regular expressions of Java, compiled once per evaluation environment, and bounded in what they may cost. */
final class Patterns {

	/** What a compiled pattern is kept by. */
	private record Key(String text, int flags) {
	}

	private Patterns() {
	}

	/**
	 * A compiled pattern.
	 *
	 * @param flags those of {@link Pattern}
	 * @throws ServiceException if it is no regular expression
	 */
	static Pattern compiled(CallContext context, String text, int flags) {
		return context.memo(new Key(text, flags), Patterns::compile);
	}

	private static Pattern compile(Key key) {
		try {
			return Pattern.compile(key.text(), key.flags());
		} catch (PatternSyntaxException e) {
			throw new ServiceException("'" + key.text() + "' is no regular expression: " + e.getDescription()
					+ (e.getIndex() < 0 ? "" : " at position " + (e.getIndex() + 1)));
		} catch (IllegalArgumentException e) {
			throw new ServiceException("No regular expression can be made with the flags " + key.flags());
		}
	}

	/**
	 * What a function finds out about a text by means of a pattern.
	 *
	 * @throws ServiceException if it costs too much
	 */
	static <T> T on(CallContext context, String pattern, String text, Function<Matcher, T> question) {
		try {
			return question.apply(compiled(context, pattern, 0).matcher(new BoundedText(text)));
		} catch (StackOverflowError e) {
			// The matcher of Java goes one call deeper for every repetition of a group.
			throw new ServiceException("The regular expression '" + pattern + "' goes too deep on a text of "
					+ text.length() + " characters; simplify it, most of all repeated alternatives");
		}
	}
}
