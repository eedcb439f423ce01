package org.pactwright.viewpoint.internal.refresh;

import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.Literal;

/** The values of customisations as what attributes of styles hold; a value that does not fit changes nothing. */
final class ChangeValues {

	private ChangeValues() {
	}

	static int number(Object value, int otherwise) {
		try {
			return Integer.parseInt(String.valueOf(value).strip());
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	static boolean flag(Object value) {
		return Boolean.parseBoolean(String.valueOf(value));
	}

	static String text(Object value) {
		return String.valueOf(value);
	}

	static ExpressionText expression(Object value, ExpressionText old) {
		return new ExpressionText(String.valueOf(value), old.owner(), old.feature());
	}

	static Optional<ColourSpec> colour(Object value, Optional<ColourSpec> otherwise) {
		return value instanceof ColourSpec colour ? Optional.of(colour) : otherwise;
	}

	static <E extends Enum<E> & Literal> E literal(Object value, Class<E> type, E otherwise) {
		for (E constant : type.getEnumConstants()) {
			if (constant.literal().equals(String.valueOf(value))) {
				return constant;
			}
		}
		return otherwise;
	}

	/** One value or several. */
	static <E extends Enum<E> & Literal> List<E> literals(Object value, Class<E> type, List<E> otherwise) {
		List<?> values = value instanceof java.util.Collection<?> many ? List.copyOf(many) : List.of(value);
		List<E> result = java.util.Arrays.stream(type.getEnumConstants())
				.filter(c -> values.stream().anyMatch(v -> c.literal().equals(String.valueOf(v)))).toList();
		return result.size() == values.size() ? result : otherwise;
	}
}
