package org.pactwright.aql.types;

import java.util.Map;

/**
 * A Java class: the result of a service, or a literal. {@code JavaType(Object.class)} is the type that is not known.
 *
 * @param javaClass never a primitive class
 */
public record JavaType(Class<?> javaClass) implements Type {
	private static final Map<Class<?>, Class<?>> BOXES = Map.of(int.class, Integer.class, long.class, Long.class,
			boolean.class, Boolean.class, double.class, Double.class, float.class, Float.class, char.class,
			Character.class, byte.class, Byte.class, short.class, Short.class, void.class, Void.class);

	/** The class itself, or the box of a primitive class. */
	public static Class<?> boxed(Class<?> javaClass) {
		return javaClass.isPrimitive() ? BOXES.get(javaClass) : javaClass;
	}

	/** Makes the type, boxed where needed. */
	public JavaType {
		javaClass = boxed(javaClass);
	}

	@Override
	public String text() {
		return javaClass == Double.class ? "Real" : javaClass.getSimpleName();
	}
}
