package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.CrossReferencer;
import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/**
 * What is in an object, what refers to it, and all objects of a class. Lists come in the order of the model and are the
 * caller's own. A null receiver or type is an error where contents are asked for; no types at all, that is null instead
 * of a set, give nothing, and so does null where referring objects or instances are asked for.
 */
public final class EObjectContentServices {

	private EObjectContentServices() {
	}

	/** The objects that this one directly contains. */
	@Typing(by = StructureTypings.Contents.class)
	public static List<EObject> eContents(CallContext context, EObject self) {
		return contents(context, Arguments.given(self, "eContents"));
	}

	/** Those of a type among the objects that this one directly contains. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> eContents(CallContext context, EObject self, EClass type) {
		Arguments.given(type, "eContents");
		return onlyOf(contents(context, Arguments.given(self, "eContents")), Collections.singleton(type));
	}

	/** Those of any of some types among the objects that this one directly contains. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> eContents(CallContext context, EObject self, Set<EClassifier> types) {
		if (types == null) {
			return Collections.emptyList();
		}
		return onlyOf(contents(context, Arguments.given(self, "eContents")), types);
	}

	/** All direct contents of an object, told to who wants to know what is read. */
	static List<EObject> contents(CallContext context, EObject object) {
		if (context.tracking()) {
			context.reads().contents(object);
		}
		List<EObject> result = new ArrayList<>();
		Containments.addAll(object, result);
		return result;
	}

	/** Removes from a list what is of none of some types. */
	static List<EObject> onlyOf(List<EObject> objects, Collection<?> types) {
		objects.removeIf(object -> !TypeTests.isKindOfAny(object, types));
		return objects;
	}

	/** The objects that this one contains, directly or further down, each before its own contents. */
	@Typing(by = StructureTypings.AllContents.class)
	public static List<EObject> eAllContents(CallContext context, EObject self) {
		return allContents(context, Arguments.given(self, "eAllContents"),
				ContentPlan.of(context, EcorePackage.Literals.EOBJECT));
	}

	/** Those of a type among the objects that this one contains, directly or further down. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> eAllContents(CallContext context, EObject self, EClass type) {
		return allContents(context, Arguments.given(self, "eAllContents"),
				ContentPlan.of(context, Arguments.given(type, "eAllContents")));
	}

	/** Those of any of some types among the objects that this one contains, directly or further down. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> eAllContents(CallContext context, EObject self, Set<EClassifier> types) {
		if (types == null) {
			return Collections.emptyList();
		}
		return allContents(context, Arguments.given(self, "eAllContents"), ContentPlan.of(context, types));
	}

	private static List<EObject> allContents(CallContext context, EObject root, ContentPlan plan) {
		return plan.allBelow(context, root);
	}

	/** All objects of a class in the roots of the evaluation, the roots included; none if it was given no roots. */
	@Typing(Typings.INSTANCES)
	public static List<EObject> allInstances(CallContext context, EClass type) {
		return type == null ? Collections.emptyList() : instances(context, Collections.singleton(type));
	}

	/** All objects of any of some classes in the roots of the evaluation; none if it was given no roots. */
	@Typing(Typings.INSTANCES)
	public static List<EObject> allInstances(CallContext context, Set<EClassifier> types) {
		return types == null ? Collections.emptyList() : instances(context, types);
	}

	private static List<EObject> instances(CallContext context, Collection<?> types) {
		if (context.tracking()) {
			for (Object type : types) {
				if (type instanceof EClass eClass) {
					context.reads().instances(eClass);
				}
			}
		}
		ContentPlan plan = ContentPlan.of(context, types);
		List<EObject> result = new ArrayList<>();
		for (EObject root : context.roots()) {
			if (TypeTests.isKindOfAny(root, types)) {
				result.add(root);
			}
			result.addAll(plan.allBelow(context, root));
		}
		return result;
	}

	/** The objects that refer to this one, whether or not they contain it. */
	@Typing(by = StructureTypings.Inverse.class)
	public static Set<EObject> eInverse(CallContext context, EObject self) {
		Set<EObject> result = new LinkedHashSet<>();
		for (Setting setting : settings(context, self)) {
			result.add(setting.getEObject());
		}
		return result;
	}

	/** Those of a type among the objects that refer to this one; none for null. */
	@Typing(by = StructureTypings.InverseOf.class)
	public static Set<EObject> eInverse(CallContext context, EObject self, EClassifier type) {
		Set<EObject> result = new LinkedHashSet<>();
		for (Setting setting : settings(context, self)) {
			if (type instanceof EClass eClass && TypeTests.isKindOf(setting.getEObject(), eClass)) {
				result.add(setting.getEObject());
			}
		}
		return result;
	}

	/** The objects that refer to this one by a feature of that name. */
	@Typing(by = StructureTypings.Inverse.class)
	public static Set<EObject> eInverse(CallContext context, EObject self, String feature) {
		Set<EObject> result = new LinkedHashSet<>();
		for (Setting setting : settings(context, self)) {
			if (setting.getEStructuralFeature().getName().equals(feature)) {
				result.add(setting.getEObject());
			}
		}
		return result;
	}

	private static Collection<Setting> settings(CallContext context, EObject self) {
		if (self == null) {
			return Collections.emptyList();
		}
		if (context.tracking()) {
			context.reads().inverse(self);
		}
		CrossReferencer referencer = context.crossReferencer().orElse(null);
		if (referencer == null) {
			context.warn("eInverse finds nothing, because nobody told the evaluation who refers to whom");
			return Collections.emptyList();
		}
		return Opposites.completed(context, self, referencer.inverse(self));
	}
}
