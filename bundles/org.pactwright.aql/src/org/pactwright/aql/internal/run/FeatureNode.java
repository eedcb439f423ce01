package org.pactwright.aql.internal.run;

import java.util.Arrays;
import java.util.Collection;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
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

	FeatureNode(Node receiver, String name, int start, int end) {
		super(start, end);
		this.receiver = receiver;
		this.name = name;
	}

	/** A feature of a class of a model. */
	private record Entry(EClass type, EStructuralFeature feature, int id, TypedNull onNull) {
	}

	@Override
	protected Object execute(Session session) {
		return of(session, receiver.execute(session));
	}

	/** A feature of a variable of a lambda or a let, which most are: saves a call. */
	static final class OfLocal extends FeatureNode {
		private final int slot;

		OfLocal(BasicNodes.Local variable, String name, int start, int end) {
			super(variable, name, start, end);
			this.slot = variable.slot;
		}

		@Override
		protected Object execute(Session session) {
			return of(session, session.slots[session.base + slot]);
		}
	}

	final Object of(Session session, Object value) {
		return value instanceof InternalEObject object ? read(session, object) : ofOther(session, value);
	}

	private Object read(Session session, InternalEObject object) {
		EClass type = object.eClass();
		for (Entry entry : entries) {
			if (entry.type == type) {
				return read(session, object, entry);
			}
		}
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null) {
			return unknown(session, type);
		}
		Entry entry = new Entry(type, feature, type.getFeatureID(feature), TypedNull.of(feature));
		Entry[] known = entries;
		if (known.length < MOST_ENTRIES) {
			Entry[] more = Arrays.copyOf(known, known.length + 1);
			more[known.length] = entry;
			entries = more;
		}
		return read(session, object, entry);
	}

	private Object read(Session session, InternalEObject object, Entry entry) {
		if (session.listener != null) {
			session.listener.feature(object, entry.feature);
		}
		try {
			Object value = object.eGet(entry.id, true, true);
			return value == null ? entry.onNull : value;
		} catch (RuntimeException e) {
			return session.report(Severity.ERROR, this, "Feature '" + name + "' cannot be read: " + Failures.text(e));
		}
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
