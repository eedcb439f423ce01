package org.pactwright.language;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.model.NamedElement;

/** Elements as text: everything that is said of them, one feature per line, in the order of the metamodel. */
public final class Dump {

	private Dump() {
	}

	/** An element with everything below it. */
	public static String of(EObject object) {
		StringBuilder text = new StringBuilder();
		element(object, "", text);
		return text.toString();
	}

	private static void element(EObject object, String indent, StringBuilder text) {
		text.append(indent).append(object.eClass().getName()).append('\n');
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (object.eIsSet(feature) || isAlwaysSaid(feature)) {
				feature(object, feature, indent + "  ", text);
			}
		}
	}

	/** The first word of an enumeration counts as not set, though a statement cannot go without saying it. */
	private static boolean isAlwaysSaid(EStructuralFeature feature) {
		return feature.getEType() instanceof EEnum && !feature.isMany() && !feature.isUnsettable()
				&& feature.getDefaultValueLiteral() == null;
	}

	private static void feature(EObject object, EStructuralFeature feature, String indent, StringBuilder text) {
		List<?> values = feature.isMany() ? (List<?>) object.eGet(feature) : List.of(object.eGet(feature));
		text.append(indent).append(feature.getName()).append(':');
		if (feature instanceof EReference reference && reference.isContainment()) {
			text.append('\n');
			values.forEach(value -> element((EObject) value, indent + "  ", text));
		} else {
			text.append(' ').append(values.stream().map(Dump::value).collect(Collectors.joining(", "))).append('\n');
		}
	}

	private static String value(Object value) {
		return switch (value) {
			case NamedElement element -> Names.qualified(element);
			case Enumerator word -> word.getLiteral();
			case String string -> string.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
			default -> value.toString();
		};
	}
}
