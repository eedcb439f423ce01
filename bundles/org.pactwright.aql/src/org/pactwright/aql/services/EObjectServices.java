package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Nothing;
import org.pactwright.aql.spi.ServiceException;
import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/**
 * An object of a model: its class, its features, and the way up. What it contains is in {@link EObjectContentServices}.
 * A null receiver is an error, as is a null type or feature.
 */
public final class EObjectServices {

	private EObjectServices() {
	}

	/** The class of the object. */
	public static EClass eClass(EObject self) {
		return Arguments.given(self, "eClass").eClass();
	}

	/** What directly contains the object; null for a root. */
	@Typing(by = StructureTypings.Container.class)
	public static EObject eContainer(CallContext context, EObject self) {
		return container(context, Arguments.given(self, "eContainer"));
	}

	/** The nearest of the objects around this one that is of the type; null if there is none. */
	@Typing(Typings.DENOTED)
	public static EObject eContainer(CallContext context, EObject self, EClass type) {
		Arguments.given(type, "eContainer");
		return nearest(context, container(context, Arguments.given(self, "eContainer")), type);
	}

	/**
	 * The object itself if it is of the type, else the nearest of the objects around it that is; null if there is none.
	 */
	@Typing(Typings.DENOTED)
	public static EObject eContainerOrSelf(CallContext context, EObject self, EClass type) {
		Arguments.given(type, "eContainerOrSelf");
		return nearest(context, Arguments.given(self, "eContainerOrSelf"), type);
	}

	private static EObject nearest(CallContext context, EObject start, EClass type) {
		EObject result = start;
		while (result != null && !TypeTests.isKindOf(result, type)) {
			result = container(context, result);
		}
		return result;
	}

	/** What contains an object, told to who wants to know what is read. */
	static EObject container(CallContext context, EObject object) {
		if (context.tracking()) {
			context.reads().container(object);
		}
		return object.eContainer();
	}

	/** The feature of the container that holds the object, which may be a feature map; null for a root. */
	public static EStructuralFeature eContainingFeature(CallContext context, EObject self) {
		container(context, Arguments.given(self, "eContainingFeature"));
		return self.eContainingFeature();
	}

	/** The containment reference that holds the object; null for a root. */
	public static EReference eContainmentFeature(CallContext context, EObject self) {
		container(context, Arguments.given(self, "eContainmentFeature"));
		return self.eContainmentFeature();
	}

	/** The objects that this one refers to without containing them. */
	public static List<EObject> eCrossReferences(CallContext context, EObject self) {
		Arguments.given(self, "eCrossReferences");
		if (context.tracking()) {
			for (EStructuralFeature feature : Containments.crossReferences(self.eClass())) {
				context.reads().feature(self, feature);
			}
		}
		return new ArrayList<>(self.eCrossReferences());
	}

	/** The value of the feature of that name; null if the class has no such feature. */
	public static Object eGet(CallContext context, EObject self, String name) {
		EStructuralFeature feature = Arguments.given(self, "eGet").eClass()
				.getEStructuralFeature(Arguments.given(name, "eGet"));
		return feature == null ? null : value(context, self, feature, true);
	}

	/** The value of a feature. */
	public static Object eGet(CallContext context, EObject self, EStructuralFeature feature) {
		return value(context, Arguments.given(self, "eGet"), Arguments.given(feature, "eGet"), true);
	}

	/** The value of a feature; with false, objects in resources that are not loaded yet are left so. */
	public static Object eGet(CallContext context, EObject self, EStructuralFeature feature, Boolean resolve) {
		return value(context, Arguments.given(self, "eGet"), Arguments.given(feature, "eGet"),
				Arguments.given(resolve, "eGet"));
	}

	/** Lists are copied: the value must not change while somebody goes through it. */
	private static Object value(CallContext context, EObject object, EStructuralFeature feature, boolean resolve) {
		if (object.eClass().getFeatureID(feature) < 0) {
			throw new ServiceException("eGet: " + object.eClass().getName() + " has no feature of "
					+ (feature.getEContainingClass() == null ? "no class" : feature.getEContainingClass().getName())
					+ " named " + feature.getName());
		}
		if (context.tracking()) {
			context.reads().feature(object, feature);
		}
		Object value = object.eGet(feature, resolve);
		return value instanceof Collection<?> collection ? new ArrayList<>(collection) : value;
	}

	/**
	 * The same as {@code self.name}: null for a null receiver, Nothing with a warning if the class has no such feature.
	 */
	public static Object aqlFeatureAccess(CallContext context, EObject self, String name) {
		if (self == null) {
			return null;
		}
		EStructuralFeature feature = name == null ? null : self.eClass().getEStructuralFeature(name);
		if (feature == null) {
			context.warn(self.eClass().getName() + " has no feature " + name);
			return Nothing.VALUE;
		}
		return value(context, self, feature, true);
	}
}
