package org.pactwright.viewpoint.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EPackage;

/**
 * What a check can look up.
 *
 * @param images whether there is an image at a path such as {@code /project/icons/role.svg}; empty: not checked
 * @param services whether there is a Java class of a qualified name; empty: not checked
 * @param classes gives the Java class of a qualified name, whose methods expressions can call; empty: calls of such
 *        services are not checked
 * @param packages metamodels besides those that the specification names
 */
public record CheckOptions(Optional<Predicate<String>> images, Optional<Predicate<String>> services,
		Optional<Function<String, Optional<Class<?>>>> classes, List<EPackage> packages) {

	public CheckOptions {
		packages = List.copyOf(packages);
	}

	/** Neither images nor services are checked. */
	public static CheckOptions standard() {
		return new CheckOptions(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
	}

	public CheckOptions withImages(Predicate<String> newImages) {
		return new CheckOptions(Optional.of(newImages), services, classes, packages);
	}

	public CheckOptions withServices(Predicate<String> newServices) {
		return new CheckOptions(images, Optional.of(newServices), classes, packages);
	}

	/** Java classes are found by the function; whether they are there is checked too. */
	public CheckOptions withClasses(Function<String, Optional<Class<?>>> newClasses) {
		return new CheckOptions(images, Optional.of(name -> newClasses.apply(name).isPresent()),
				Optional.of(newClasses), packages);
	}

	public CheckOptions withPackages(List<EPackage> newPackages) {
		return new CheckOptions(images, services, classes, newPackages);
	}
}
