package org.pactwright.aql.types;

/**
 * The type of a type literal such as {@code ecore::EClass} or {@code {a::B|a::C}}: not of the objects it stands for,
 * but of the literal as a value.
 *
 * @param javaClass the class of its value
 * @param denoted the types it stands for
 */
public record LiteralType(Class<?> javaClass, TypeSet denoted) implements Type {

	@Override
	public String text() {
		return "the type " + denoted.text();
	}
}
