package org.pactwright.viewpoint.internal.refresh;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * The class that a mapping is for, as written: {@code Name}, {@code package.Name} or {@code package::Name}, the package
 * by its simple name. A class answers to the names of its super-classes too; {@code EObject} is every class, but only
 * without a package.
 */
final class DomainClass {

	private final String packageName;
	private final String className;
	private final Map<EClass, Boolean> known = new IdentityHashMap<>();

	DomainClass(String written) {
		String text = written.strip();
		int hash = text.indexOf("#//");
		int colons = text.lastIndexOf("::");
		int dot = text.lastIndexOf('.');
		if (hash >= 0) {
			packageName = text.substring(0, hash);
			className = text.substring(hash + 3);
		} else if (colons >= 0) {
			packageName = text.substring(0, colons);
			className = text.substring(colons + 2);
		} else {
			packageName = dot < 0 ? "" : text.substring(0, dot);
			className = text.substring(dot + 1);
		}
	}

	/** Whether it is every class. */
	boolean isEverything() {
		return packageName.isEmpty() && className.equals("EObject");
	}

	/** Whether an object is of this class. */
	boolean accepts(EObject object) {
		return accepts(object.eClass());
	}

	/** Whether a class is this one or below it. */
	boolean accepts(EClass type) {
		Boolean answer = known.get(type);
		if (answer == null) {
			answer = isEverything() || named(type) || type.getEAllSuperTypes().stream().anyMatch(this::named);
			known.put(type, answer);
		}
		return answer;
	}

	private boolean named(EClass type) {
		if (!className.equals(type.getName()) || className.isEmpty()) {
			return false;
		}
		return packageName.isEmpty() || type.getEPackage() != null
				&& (packageName.equals(type.getEPackage().getName()) || packageName.equals(type.getEPackage().getNsURI()));
	}
}
