package org.pactwright.viewpoint.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.Packages;
import org.pactwright.aql.types.TypeSet;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;

/** What the class names of a specification mean. */
record DomainTypes(Packages packages) {

	private static final String ANY_OBJECT = "EObject";

	/** Whether there is a class of a name such as {@code package::Class}, {@code package.Class} or {@code Class}. */
	boolean knows(String name) {
		return name.equals(ANY_OBJECT) || !classes(name).isEmpty();
	}

	/** Whether there is a class of a name that objects can be made of; the name is taken as it is, blanks and all. */
	boolean makes(String name) {
		return classes(name).stream().anyMatch(c -> !c.isAbstract() && !c.isInterface());
	}

	/** The types of elements of a class; any, if there is no such class. */
	TypeSet types(String name) {
		List<EClass> classes = name.equals(ANY_OBJECT) ? List.of() : classes(name);
		return classes.isEmpty() ? TypeSet.of(EObject.class).or(TypeSet.ANY)
				: TypeSet.of(classes.stream().map(ClassifierType::new).toList());
	}

	/** The types of elements that a mapping shows. */
	TypeSet types(MappingSpec mapping) {
		return switch (mapping) {
			case NodeOrContainerSpec spec -> types(spec.domainClass());
			case EdgeMappingSpec spec when spec.elementBased() -> types(spec.domainClass());
			case EdgeMappingSpec spec -> TypeSet.ANY;
		};
	}

	/** The types of elements that any of several mappings shows; any, if there are none. */
	TypeSet types(List<? extends MappingSpec> mappings) {
		return mappings.stream().map(this::types).reduce(TypeSet::or).orElse(TypeSet.ANY);
	}

	private List<EClass> classes(String name) {
		int end = Math.max(name.lastIndexOf('.'), name.lastIndexOf(':'));
		String simple = name.substring(end + 1);
		String qualifier = end < 0 ? "" : name.substring(0, end).replaceAll("[:.]+$", "");
		List<EClass> found = new ArrayList<>();
		packages.named(simple).stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> qualifier.isEmpty() || qualifier.equals(c.getEPackage().getName())
						|| qualifier.equals(c.getEPackage().getNsPrefix()) || name.contains("#"))
				.forEach(found::add);
		return found;
	}
}
