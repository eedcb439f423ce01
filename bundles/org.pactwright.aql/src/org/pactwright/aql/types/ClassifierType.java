package org.pactwright.aql.types;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;

/**
 * A class, data type or enumeration of a metamodel.
 *
 * @param classifier the classifier
 */
public record ClassifierType(EClassifier classifier) implements Type {

	@Override
	public Class<?> javaClass() {
		Class<?> instanceClass = classifier.getInstanceClass();
		if (instanceClass != null) {
			return JavaType.boxed(instanceClass);
		}
		if (classifier instanceof EClass) {
			return EObject.class;
		}
		return classifier instanceof EEnum ? Enumerator.class : Object.class;
	}

	@Override
	public String text() {
		String name = String.valueOf(classifier.getName());
		return classifier.getEPackage() == null ? name : classifier.getEPackage().getName() + "::" + name;
	}
}
