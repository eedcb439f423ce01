package org.pactwright.viewpoint.check;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a check can look up.
 *
 * @param images whether there is an image at a path such as {@code /project/icons/role.svg}; empty: not checked
 * @param services whether there is a Java class of a qualified name; empty: not checked
 */
public record CheckOptions(Optional<Predicate<String>> images, Optional<Predicate<String>> services) {

	/** Neither images nor services are checked. */
	public static CheckOptions standard() {
		return new CheckOptions(Optional.empty(), Optional.empty());
	}

	public CheckOptions withImages(Predicate<String> newImages) {
		return new CheckOptions(Optional.of(newImages), services);
	}

	public CheckOptions withServices(Predicate<String> newServices) {
		return new CheckOptions(images, Optional.of(newServices));
	}
}
