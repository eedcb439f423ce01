package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A viewpoint.
 *
 * @param modelFileExtension of the models that it is for; {@code *} for all
 * @param icon path of an image; empty for none
 * @param javaServices qualified names of the classes whose methods expressions can call
 * @param conflicts URIs of viewpoints that cannot be on with it
 * @param reuses URIs of viewpoints whose parts it uses
 * @param customises URIs of viewpoints that it changes
 */
public record ViewpointSpec(Identity identity, String name, String label, String documentation,
		String endUserDocumentation, String modelFileExtension, String icon, List<RepresentationSpec> representations,
		List<DiagramExtensionSpec> extensions, List<JavaServiceSpec> javaServices, Optional<ValidationSpec> validation,
		List<String> conflicts, List<String> reuses, List<String> customises) implements NamedSpec {

	/** The diagrams among the representations. */
	public List<DiagramSpec> diagrams() {
		return representations.stream().filter(DiagramSpec.class::isInstance).map(DiagramSpec.class::cast).toList();
	}

	/** The same object: comparing contents would go round in circles. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + " " + identity();
	}
}
