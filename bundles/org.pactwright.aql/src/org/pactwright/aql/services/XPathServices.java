package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/**
 * Ways through the tree of contents. The siblings of an object are the other contents of its container; those of a
 * root, the other roots of its resource. A null receiver, type or set of types is an error; null within a set fits
 * nothing.
 */
public final class XPathServices {

	/** Which siblings are meant. */
	private enum Side {
		BEFORE, AFTER, BOTH
	}

	private XPathServices() {
	}

	/** All objects around this one, the nearest first. */
	@Typing(by = StructureTypings.Ancestors.class)
	public static List<EObject> ancestors(CallContext context, EObject self) {
		return around(context, Arguments.given(self, "ancestors"));
	}

	/** Those of a type among the objects around this one, the nearest first. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> ancestors(CallContext context, EObject self, EClass type) {
		return only(around(context, Arguments.given(self, "ancestors")), type, "ancestors");
	}

	/** Those of any of some types among the objects around this one, the nearest first. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> ancestors(CallContext context, EObject self, Set<EClassifier> types) {
		return only(around(context, Arguments.given(self, "ancestors")), types, "ancestors");
	}

	private static List<EObject> around(CallContext context, EObject object) {
		List<EObject> result = new ArrayList<>();
		for (EObject next = EObjectServices.container(context, object); next != null; next = EObjectServices
				.container(context, next)) {
			result.add(next);
		}
		return result;
	}

	/** The siblings before and after this object, in the order of the model. */
	@Typing(by = StructureTypings.Siblings.class)
	public static List<EObject> siblings(CallContext context, EObject self) {
		return siblings(context, self, Side.BOTH, "siblings");
	}

	/** Those of a type among the siblings before and after this object. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> siblings(CallContext context, EObject self, EClass type) {
		return only(siblings(context, self, Side.BOTH, "siblings"), type, "siblings");
	}

	/** Those of any of some types among the siblings before and after this object. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> siblings(CallContext context, EObject self, Set<EClassifier> types) {
		return only(siblings(context, self, Side.BOTH, "siblings"), types, "siblings");
	}

	/** The siblings before this object, in the order of the model. */
	@Typing(by = StructureTypings.Siblings.class)
	public static List<EObject> precedingSiblings(CallContext context, EObject self) {
		return siblings(context, self, Side.BEFORE, "precedingSiblings");
	}

	/** Those of a type among the siblings before this object. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> precedingSiblings(CallContext context, EObject self, EClass type) {
		return only(siblings(context, self, Side.BEFORE, "precedingSiblings"), type, "precedingSiblings");
	}

	/** Those of any of some types among the siblings before this object. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> precedingSiblings(CallContext context, EObject self, Set<EClassifier> types) {
		return only(siblings(context, self, Side.BEFORE, "precedingSiblings"), types, "precedingSiblings");
	}

	/** The siblings after this object, in the order of the model. */
	@Typing(by = StructureTypings.Siblings.class)
	public static List<EObject> followingSiblings(CallContext context, EObject self) {
		return siblings(context, self, Side.AFTER, "followingSiblings");
	}

	/** Those of a type among the siblings after this object. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> followingSiblings(CallContext context, EObject self, EClass type) {
		return only(siblings(context, self, Side.AFTER, "followingSiblings"), type, "followingSiblings");
	}

	/** Those of any of some types among the siblings after this object. */
	@Typing(Typings.SEQUENCE_OF_DENOTED)
	public static List<EObject> followingSiblings(CallContext context, EObject self, Set<EClassifier> types) {
		return only(siblings(context, self, Side.AFTER, "followingSiblings"), types, "followingSiblings");
	}

	private static List<EObject> siblings(CallContext context, EObject self, Side side, String service) {
		EObject container = EObjectServices.container(context, Arguments.given(self, service));
		List<EObject> result = container == null ? roots(context, self)
				: EObjectContentServices.contents(context, container);
		int place = result.indexOf(self);
		if (place >= 0) {
			switch (side) {
				case BEFORE -> result.subList(place, result.size()).clear();
				case AFTER -> result.subList(0, place + 1).clear();
				case BOTH -> result.remove(place);
			}
		}
		return result;
	}

	/**
	 * The objects of a resource that are in no container; one in another resource's object may be stored here as well.
	 */
	private static List<EObject> roots(CallContext context, EObject self) {
		if (context.tracking()) {
			context.reads().resource(self);
			context.reads().unknown("siblings");
		}
		Resource resource = self.eResource();
		List<EObject> result = new ArrayList<>();
		if (resource != null) {
			for (EObject root : resource.getContents()) {
				if (root.eContainer() == null) {
					result.add(root);
				}
			}
		}
		return result;
	}

	private static List<EObject> only(List<EObject> objects, EClass type, String service) {
		return EObjectContentServices.onlyOf(objects, Collections.singleton(Arguments.given(type, service)));
	}

	private static List<EObject> only(List<EObject> objects, Collection<?> types, String service) {
		return EObjectContentServices.onlyOf(objects, Arguments.given(types, service));
	}
}
