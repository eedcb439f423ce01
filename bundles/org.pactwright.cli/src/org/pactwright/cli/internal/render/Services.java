package org.pactwright.cli.internal.render;

import java.util.Optional;

/** Finds the Java classes of services on the class path. They are not run before an expression calls one. */
public final class Services {

	private Services() {
	}

	/** The class of a qualified name; empty if there is none. */
	public static Optional<Class<?>> find(String name) {
		try {
			return Optional.of(Class.forName(name, false, Services.class.getClassLoader()));
		} catch (ClassNotFoundException | LinkageError e) {
			return Optional.empty();
		}
	}
}
