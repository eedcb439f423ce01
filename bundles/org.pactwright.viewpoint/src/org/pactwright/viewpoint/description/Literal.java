package org.pactwright.viewpoint.description;

/** A value of an enumeration of the format. */
public interface Literal {

	/** How files write it, quirks of spelling included. */
	String literal();

	/** The value with a literal; the first value if no value has it. */
	static <E extends Enum<E> & Literal> E of(Class<E> type, String literal) {
		for (E value : type.getEnumConstants()) {
			if (value.literal().equals(literal)) {
				return value;
			}
		}
		return type.getEnumConstants()[0];
	}
}
