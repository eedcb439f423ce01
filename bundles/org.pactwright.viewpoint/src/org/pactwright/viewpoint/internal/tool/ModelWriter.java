package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * Changes objects as Sirius' model accessor does (EcoreIntrinsicExtender, ModelAccessor of Sirius 7.6): a feature that
 * holds many is added to, a text becomes a value of the attribute's type. What would leave a broken model is refused
 * before anything is changed; there Sirius goes on.
 */
final class ModelWriter {

	private final Run run;

	ModelWriter(Run run) {
		this.run = run;
	}

	/** Sets a feature, or adds to it if it holds many. Does nothing but tell if the object has no such feature. */
	void set(EObject object, String name, Object value, Where where) {
		EStructuralFeature feature = feature(object, name);
		if (feature == null) {
			run.failed(where, noFeature(object, name));
		} else if (isView(object)) {
			run.note(where, "Views are computed; setting '" + name + "' of one has no effect.");
		} else if (feature.isMany()) {
			add(object, feature, value, where);
		} else {
			setSingle(object, feature, value, where);
		}
	}

	/** Adds to a feature. */
	void add(EObject object, EStructuralFeature feature, Object value, Where where) {
		if (!feature.isMany()) {
			setSingle(object, feature, value, where);
			return;
		}
		List<?> values = value instanceof Collection<?> many ? new ArrayList<>(many)
				: value == null ? List.of() : List.of(value);
		values.forEach(each -> check(object, feature, each, where));
		guarded(where, feature, () -> list(object, feature).addAll(values));
	}

	/** Takes a value out of a feature; a feature that holds one is emptied whatever the value. */
	void remove(EObject object, EStructuralFeature feature, Object value, Where where) {
		if (!isView(object)) {
			guarded(where, feature, () -> EcoreUtil.remove(object, feature, value));
		}
	}

	/** Takes an object out of its container; the root of a model stays. */
	void detach(EObject object, Where where) {
		if (object.eContainingFeature() != null) {
			remove(object.eContainer(), object.eContainingFeature(), object, where);
		}
	}

	/** A feature by its exact name; null if there is none. */
	static EStructuralFeature feature(EObject object, String name) {
		return object.eClass().getEStructuralFeature(name);
	}

	static String noFeature(EObject object, String name) {
		return article(object.eClass().getName()) + " has no feature '" + name + "'.";
	}

	static boolean isView(EObject object) {
		return object instanceof DiagramElement || object instanceof Diagram;
	}

	private void setSingle(EObject object, EStructuralFeature feature, Object value, Where where) {
		if (feature.getEType() instanceof EEnum type && (value instanceof String || value instanceof Integer)) {
			EEnumLiteral literal = literal(type, value);
			if (literal == null) {
				run.note(where, "'" + value + "' is no value of " + type.getName() + "; nothing is set.");
			} else {
				guarded(where, feature, () -> object.eSet(feature, literal.getInstance()));
			}
		} else if (feature instanceof EAttribute attribute && value instanceof String text) {
			Object converted = convert(attribute, text, where);
			guarded(where, feature, () -> object.eSet(feature, converted));
		} else if (value == null) {
			guarded(where, feature, () -> clear(object, feature));
		} else {
			check(object, feature, value, where);
			guarded(where, feature, () -> object.eSet(feature, value));
		}
	}

	/** An attribute of a primitive type has no null; it gets its default. */
	private static void clear(EObject object, EStructuralFeature feature) {
		Class<?> type = feature.getEType() == null ? null : feature.getEType().getInstanceClass();
		if (type != null && type.isPrimitive()) {
			object.eUnset(feature);
		} else {
			object.eSet(feature, null);
		}
	}

	private static EEnumLiteral literal(EEnum type, Object value) {
		if (value instanceof Integer number) {
			return type.getEEnumLiteral(number);
		}
		EEnumLiteral byName = type.getEEnumLiteral((String) value);
		return byName == null ? type.getEEnumLiteralByLiteral((String) value) : byName;
	}

	private Object convert(EAttribute attribute, String text, Where where) {
		EDataType type = attribute.getEAttributeType();
		try {
			return EcoreUtil.createFromString(type, text);
		} catch (RuntimeException e) {
			throw run.failure(where, "'" + text + "' cannot be the " + attribute.getName() + ": it is no "
					+ type.getName() + ".");
		}
	}

	private void check(EObject object, EStructuralFeature feature, Object value, Where where) {
		if (feature instanceof EReference reference) {
			checkReference(object, reference, value, where);
		} else if (!((EDataType) feature.getEType()).isInstance(value)) {
			throw run.failure(where, describe(value) + " cannot be " + role(feature) + ": it is no "
					+ feature.getEType().getName() + ".");
		}
	}

	private void checkReference(EObject object, EReference reference, Object value, Where where) {
		if (!(value instanceof EObject target)) {
			throw run.failure(where, describe(value) + " cannot be " + role(reference) + ": that is a "
					+ reference.getEReferenceType().getName() + ".");
		}
		// Lists that contain nothing take any object, as in Sirius: specifications rely on it.
		boolean typed = !reference.isMany() || reference.isContainment();
		if (typed && !reference.getEReferenceType().isInstance(target)) {
			throw run.failure(where, describe(value) + " cannot be " + role(reference) + ": that is a "
					+ reference.getEReferenceType().getName() + ".");
		}
		if (isView(target) && reference.isContainment()) {
			throw run.failure(where, "A view cannot be part of a model.");
		}
		if (reference.isContainment() && EcoreUtil.isAncestor(target, object)
				|| reference.isContainer() && EcoreUtil.isAncestor(object, target)) {
			throw run.failure(where, "An element cannot be inside itself or inside something that it contains.");
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(EObject object, EStructuralFeature feature) {
		return (List<Object>) object.eGet(feature);
	}

	/** What the model throws makes the tool fail. */
	private void guarded(Where where, EStructuralFeature feature, Runnable change) {
		try {
			change.run();
		} catch (ToolFailure e) {
			throw e;
		} catch (RuntimeException e) {
			String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
			throw run.failure(where, "'" + feature.getName() + "' cannot be changed: " + why + ".");
		}
	}

	private static String role(EStructuralFeature feature) {
		return feature.isMany() ? "in " + feature.getName() : "the " + feature.getName();
	}

	private static String describe(Object value) {
		return switch (value) {
			case null -> "Nothing";
			case EObject object -> article(object.eClass().getName());
			case Collection<?> many -> "A collection";
			case String text -> "The text '" + text + "'";
			default -> "The " + value.getClass().getSimpleName() + " " + value;
		};
	}

	static String article(String noun) {
		return (!noun.isEmpty() && "AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 ? "An " : "A ") + noun;
	}
}
