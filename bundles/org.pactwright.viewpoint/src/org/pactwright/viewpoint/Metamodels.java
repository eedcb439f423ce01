package org.pactwright.viewpoint;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * Finds the metamodels that a specification names. Asked first; what it does not know is looked for in the file that
 * the URI names.
 */
@FunctionalInterface
public interface Metamodels {

	/**
	 * The package that an EMF resource of this URI (without fragment; a namespace, a file or a platform URI) has as its
	 * root, or empty.
	 */
	Optional<EPackage> find(URI uri);

	/** Knows Ecore only. */
	static Metamodels standard() {
		return uri -> {
			String text = uri.toString();
			boolean ecore = text.equals(EcorePackage.eNS_URI)
					|| text.equals("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore");
			return ecore ? Optional.of(EcorePackage.eINSTANCE) : Optional.empty();
		};
	}

	/** Knows Ecore and the packages of a registry, by namespace. */
	static Metamodels of(EPackage.Registry registry) {
		return uri -> standard().find(uri).or(() -> Optional.ofNullable(registry.getEPackage(uri.toString())));
	}

	/** This one first, then the other. */
	default Metamodels or(Metamodels other) {
		return uri -> find(uri).or(() -> other.find(uri));
	}
}
