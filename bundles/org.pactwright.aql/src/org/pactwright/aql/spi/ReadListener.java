package org.pactwright.aql.spi;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Told what an evaluation reads, so that its result can be kept until one of these things changes. Called often: should
 * do little.
 */
public interface ReadListener {

	/** A feature of an object was read. */
	void feature(EObject object, EStructuralFeature feature);

	/** The container of an object, or the feature that holds it, was read. */
	void container(EObject object);

	/** All direct contents of an object were read: every containment feature it has. */
	void contents(EObject object);

	/**
	 * What a search finds below an object was read: told instead of the features that it looks into, by evaluations that
	 * have {@link KnownContents} for the object.
	 */
	void below(EObject root, ContentSearch search);

	/** The resource of an object, or what the resource says of it, was read. */
	void resource(EObject object);

	/** Everything that refers to an object was read. */
	void inverse(EObject object);

	/** All objects of a class in the roots of the evaluation were read. */
	void instances(EClass type);

	/** A service was called that reads what it likes, and does not say what (a Java service of the user). */
	void unknown(String service);
}
