package org.pactwright.aql.internal.run;

import java.util.Arrays;
import java.util.Collection;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.pactwright.aql.Severity;
import org.pactwright.aql.internal.Words;
import org.pactwright.aql.internal.java.Failures;
import org.pactwright.aql.spi.Nothing;

/**
 * {@code receiver.feature}. On a collection: of each element, collected, flattened one level. Of null: null. Of what
 * has no such feature: Nothing, with a warning. A many-valued feature gives the live list of the model.
 */
class FeatureNode extends Node {
	private static final int MOST_ENTRIES = 8;

	private final Node receiver;
	private final String name;
	/** The classes met so far; replaced as a whole, also by other threads. */
	private volatile Entry[] entries = {};
	/** The one of the class that was met last. */
	private Entry latest = Entry.NONE;

	FeatureNode(Node receiver, String name, int start, int end) {
		super(start, end);
		this.receiver = receiver;
		this.name = name;
	}

	/**
	 * A feature of a class of a model.
	 *
	 * @param javaClass a generated class all objects of which have the feature under that number; else null
	 */
	private record Entry(EClass type, EStructuralFeature feature, int id, TypedNull onNull, Class<?> javaClass) {
		static final Entry NONE = new Entry(null, null, 0, null, null);

		/** Whether it is right for an object, as far as that can be said without asking for its class. */
		boolean isFor(Object object) {
			return javaClass == object.getClass();
		}

		/**
		 * The same for objects of a Java class. Objects of a generated class can be of a class of a model that has no Java
		 * class of its own: it inherits first of all, and at the same numbers, what the generated class has.
		 */
		Entry forObjectsLike(Object object) {
			Class<?> owner = feature.getEContainingClass() == null ? null : feature.getEContainingClass().getInstanceClass();
			return owner == null || owner == EObject.class || !owner.isInstance(object) ? this
					: new Entry(type, feature, id, onNull, object.getClass());
		}
	}

	@Override
	protected Object execute(Session session) {
		return of(session, receiver.execute(session));
	}

	/** A feature of a variable of a lambda or a let, which most are: saves a call. */
	static final class OfLocal extends FeatureNode {
		final int slot;

		OfLocal(BasicNodes.Local variable, String name, int start, int end) {
			super(variable, name, start, end);
			this.slot = variable.slot;
		}

		@Override
		protected Object execute(Session session) {
			return of(session, session.slots[session.base + slot]);
		}
	}

	/** Asking for EMF's own class of objects is quicker than asking for the interface. */
	final Object of(Session session, Object value) {
		return value instanceof BasicEObjectImpl object ? read(session, object)
				: value instanceof InternalEObject odd ? readOdd(session, odd) : ofOther(session, value);
	}

	private Object read(Session session, BasicEObjectImpl object) {
		Entry entry = latest;
		if (!entry.isFor(object)) {
			EClass type = object.eClass();
			entry = entry(type, object);
			if (entry == Entry.NONE) {
				return unknown(session, type);
			}
		}
		if (session.listener != null) {
			session.listener.feature(object, entry.feature);
		}
		try {
			Object value = object.eGet(entry.id, true, true);
			return value == null ? entry.onNull : value;
		} catch (RuntimeException e) {
			return unreadable(session, e);
		}
	}

	private Object readOdd(Session session, InternalEObject object) {
		EClass type = object.eClass();
		Entry entry = entry(type, object);
		if (entry == Entry.NONE) {
			return unknown(session, type);
		}
		if (session.listener != null) {
			session.listener.feature(object, entry.feature);
		}
		try {
			Object value = object.eGet(entry.id, true, true);
			return value == null ? entry.onNull : value;
		} catch (RuntimeException e) {
			return unreadable(session, e);
		}
	}

	private Object unreadable(Session session, RuntimeException why) {
		return session.report(Severity.ERROR, this, "Feature '" + name + "' cannot be read: " + Failures.text(why));
	}

	/** What is known of a class; NONE if it has no such feature. */
	private Entry entry(EClass type, EObject object) {
		for (Entry entry : entries) {
			if (entry.type == type) {
				if (entry.isFor(object)) {
					latest = entry;
				}
				return entry;
			}
		}
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null) {
			return Entry.NONE;
		}
		Entry entry = new Entry(type, feature, type.getFeatureID(feature), TypedNull.of(feature), null)
				.forObjectsLike(object);
		Entry[] known = entries;
		if (known.length < MOST_ENTRIES) {
			Entry[] more = Arrays.copyOf(known, known.length + 1);
			more[known.length] = entry;
			entries = more;
		}
		return entry;
	}

	private Object unknown(Session session, EClass type) {
		return session.hasReported(this) ? Nothing.VALUE
				: session.report(Severity.WARNING, this,
						Words.capitalA(type.getName()) + " has no feature '" + name + "'");
	}

	private Object ofOther(Session session, Object value) {
		if (value instanceof Collection<?> many) {
			Collection<Object> result = Values.like(many);
			for (Object element : many) {
				Values.addFlat(result, of(session, element));
			}
			return result;
		}
		if (value == null || value == Nothing.VALUE) {
			return value;
		}
		if (value instanceof TypedNull typed && EObject.class.isAssignableFrom(typed.javaClass())) {
			return ofNull(session, typed);
		}
		return session.hasReported(this) ? Nothing.VALUE
				: session.report(Severity.WARNING, this,
						"Only objects of a model have features: '" + name + "' is asked of " + Values.kind(value));
	}

	private Object ofNull(Session session, TypedNull typed) {
		if (typed.type().isEmpty()) {
			return null;
		}
		EStructuralFeature feature = typed.type().get().getEStructuralFeature(name);
		return feature == null ? unknown(session, typed.type().get()) : TypedNull.of(feature);
	}
}
