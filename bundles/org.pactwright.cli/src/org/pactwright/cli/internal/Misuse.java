package org.pactwright.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said to somebody who typed what no command understands. */
public final class Misuse {

	private Misuse() {
	}

	/** What is wrong, what comes near, and where help is. */
	public static String explain(ParameterException failure) {
		String message = failure instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()
				? explain(unmatched)
				: failure.getMessage();
		return message + "\nTry '" + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help'.";
	}

	private static String explain(UnmatchedArgumentException failure) {
		String word = failure.getUnmatched().getFirst();
		boolean command = failure.getCommandLine().getParent() == null;
		String message = word.startsWith("-") ? "There is no option '" + word + "'."
				: command ? "There is no command '" + word + "'." : "'" + word + "' is one argument too many.";
		List<String> near = failure.getSuggestions();
		return near.isEmpty() ? message : message + " Did you mean '" + near.getFirst() + "'?";
	}

	/** Lets options that take a number say what is wrong with another word. */
	public static void numbers(CommandLine line) {
		ITypeConverter<Integer> converter = word -> {
			try {
				return Integer.valueOf(word);
			} catch (NumberFormatException e) {
				throw new TypeConversionException("'" + word + "' is no whole number of at most nine digits.");
			}
		};
		line.registerConverter(Integer.class, converter);
		line.registerConverter(int.class, converter);
	}

	/** Lets an option take the words of an enumeration as they are printed, in any case. */
	public static <E extends Enum<E>> void words(CommandLine line, Class<E> type) {
		ITypeConverter<E> converter = word -> Stream.of(type.getEnumConstants())
				.filter(constant -> constant.toString().equalsIgnoreCase(word)).findFirst()
				.orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + Stream
						.of(type.getEnumConstants()).map(Enum::toString).collect(Collectors.joining(", ")) + "."));
		line.registerConverter(type, converter);
	}
}
