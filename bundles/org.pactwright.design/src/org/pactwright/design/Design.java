package org.pactwright.design;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.services.DependencyServices;
import org.pactwright.model.NamedElement;

/**
 * Our own viewpoint specification, with its services and images. All of it is read from the class path, so that it works
 * inside OSGi and outside alike.
 */
public final class Design {

	/** How specifications and models name the specification. */
	public static final URI URI_OF_SPECIFICATION = URI
			.createURI("platform:/plugin/org.pactwright.design/model/pactwright.odesign");

	private static final String PROJECT = "/org.pactwright.design/";
	private static final String SERVICES = "org.pactwright.design.services.";
	private static final String GENERAL_ICON = "Element";

	private Design() {
	}

	/**
	 * The text of the specification. The caller closes it.
	 *
	 * @throws IOException if the class path does not have it, which only happens if the build is broken
	 */
	public static InputStream specification() throws IOException {
		InputStream in = Design.class.getResourceAsStream("/model/pactwright.odesign");
		if (in == null) {
			throw new IOException("The bundle org.pactwright.design has no model/pactwright.odesign; build it again.");
		}
		return in;
	}

	/** The kinds of diagrams. */
	public static List<DiagramKind> kinds() {
		return List.of(DiagramKind.values());
	}

	/**
	 * A class of services by its name, for expressions of the specification.
	 *
	 * @return empty for classes that are not ours
	 */
	public static Optional<Class<?>> service(String qualifiedName) {
		if (!qualifiedName.startsWith(SERVICES)) {
			return Optional.empty();
		}
		try {
			return Optional.of(Class.forName(qualifiedName, true, Design.class.getClassLoader()));
		} catch (ClassNotFoundException e) {
			return Optional.empty();
		}
	}

	/**
	 * An image of the specification.
	 *
	 * @param path as the specification writes it: {@code /org.pactwright.design/icons/lock.svg}
	 */
	public static Optional<URL> image(String path) {
		return path.startsWith(PROJECT + "icons/") && !path.contains("..")
				? Optional.ofNullable(Design.class.getResource(path.substring(PROJECT.length() - 1)))
				: Optional.empty();
	}

	/** The icon of a class of the metamodel: 16 by 16 pixels, SVG. Classes without one have that of an element. */
	public static URL icon(EClass type) {
		return icon(type.getName()).or(() -> icon(GENERAL_ICON))
				.orElseThrow(() -> new IllegalStateException("The bundle org.pactwright.design has no icons."));
	}

	/** The icon of a name, such as that of a class; empty if there is none. */
	public static Optional<URL> icon(String name) {
		return image(PROJECT + "icons/" + name + ".svg");
	}

	static boolean isCascadeStart(EObject element) {
		return element instanceof NamedElement named && new DependencyServices().isCascadeStart(named);
	}
}
