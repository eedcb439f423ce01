package org.pactwright.language.ide.internal.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.RaciLetter;

/** The properties of kinds of element, in the order of the sheet. */
final class Properties {

	private Properties() {
	}

	/** Of one kind: every attribute, every reference that contains nothing, and the letters of RACI. */
	static List<Property> of(EClass type) {
		List<Property> properties = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute) {
				properties.add(ValueProperty.of(attribute, type));
			} else if (feature instanceof EReference reference && !reference.isContainment()) {
				properties.add(ReferenceProperty.of(reference, type));
			}
		}
		if (Literals.RACI_TARGET.isSuperTypeOf(type)) {
			RaciLetter.VALUES.forEach(letter -> properties.add(LetterProperty.of(letter)));
		}
		properties.sort(Comparator.comparingInt((Property each) -> each.spot().tab())
				.thenComparingInt(each -> each.spot().order()));
		return properties;
	}

	/**
	 * Of several elements at once: what all their kinds have, without what must differ.
	 *
	 * @param types of the elements, with repetitions
	 */
	static List<Property> of(List<EClass> types) {
		List<Property> properties = of(types.getFirst());
		if (types.size() == 1) {
			return properties;
		}
		Set<Object> common = null;
		for (EClass type : new HashSet<>(types)) {
			Set<Object> own = of(type).stream().map(Properties::identity).collect(Collectors.toSet());
			if (common == null) {
				common = own;
			} else {
				common.retainAll(own);
			}
		}
		Set<Object> kept = common;
		return properties.stream().filter(each -> kept.contains(identity(each)) && !isOwn(each)).toList();
	}

	private static Object identity(Property property) {
		return switch (property) {
			case ValueProperty value -> value.attribute();
			case ReferenceProperty reference -> reference.reference();
			default -> property.field().id();
		};
	}

	private static boolean isOwn(Property property) {
		return property instanceof ValueProperty value && value.attribute() == Literals.NAMED_ELEMENT__ID;
	}
}
