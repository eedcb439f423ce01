package org.pactwright.aql.syntax;

import java.util.List;

/** A type as written in an expression. */
public sealed interface TypeRef {

	/** Offset of the first character. */
	int start();

	/** Offset after the last character. */
	int end();

	/** {@code String}, {@code Integer}, {@code Real} or {@code Boolean}. */
	record Primitive(Class<?> javaClass, int start, int end) implements TypeRef {
	}

	/** {@code Sequence(T)} or {@code OrderedSet(T)}. */
	record Collection(boolean ordered, TypeRef element, int start, int end) implements TypeRef {
	}

	/** {@code pkg::Name}. */
	record Classifier(String packageName, String name, int start, int end) implements TypeRef {
	}

	/** {@code {a::B|a::C}}. */
	record Union(List<TypeRef> types, int start, int end) implements TypeRef {
	}

	/** Stands where a type was expected and none was found. */
	record Missing(int start, int end) implements TypeRef {
	}
}
