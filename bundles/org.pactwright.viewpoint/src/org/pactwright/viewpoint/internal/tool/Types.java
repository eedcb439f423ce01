package org.pactwright.viewpoint.internal.tool;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.pactwright.aql.types.Packages;

/**
 * Finds classes by the names that specifications write: {@code Name}, {@code package.Name}, {@code package::Name}, the
 * package by its simple name, or {@code namespace#//Name}. Nothing is trimmed.
 */
final class Types {

	private final Packages packages;

	Types(Packages packages) {
		this.packages = packages;
	}

	/** The class of a name that objects can be made of; of several the first. */
	Optional<EClass> creatable(String name) {
		return named(name).filter(c -> !c.isAbstract() && !c.isInterface()).findFirst();
	}

	/** Whether there is a class of a name, though perhaps an abstract one. */
	boolean isKnown(String name) {
		return named(name).findAny().isPresent();
	}

	private Stream<EClass> named(String name) {
		return classifiers(name).stream().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	private List<EClassifier> classifiers(String name) {
		int hash = name.indexOf("#//");
		if (hash > 0) {
			return packages.named(name.substring(hash + 3)).stream()
					.filter(c -> name.substring(0, hash).equals(c.getEPackage().getNsURI())).toList();
		}
		int colons = name.lastIndexOf("::");
		int dot = name.lastIndexOf('.');
		if (colons < 0 && dot < 0) {
			return packages.named(name);
		}
		String packageName = name.substring(0, colons < 0 ? dot : colons);
		String simple = name.substring(colons < 0 ? dot + 1 : colons + 2);
		return packages.named(simple).stream().filter(c -> packageName.equals(c.getEPackage().getName())).toList();
	}
}
