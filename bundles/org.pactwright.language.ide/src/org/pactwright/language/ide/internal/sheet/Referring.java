package org.pactwright.language.ide.internal.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.ide.internal.MetamodelDocumentation;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage.Literals;

/** Names of elements of one kind, as a text would use them. */
record Referring(EClass type) {

	/** How an element refers to another. */
	String name(EObject from, Object target, Project project) {
		return target instanceof NamedElement named ? project.symbols().nameFor(named, type, from) : "";
	}

	/** Why a name means nothing, or several things. */
	Optional<String> problem(EObject from, String name, Project project) {
		List<NamedElement> found = project.symbols().resolve(name, type, from);
		if (found.size() == 1) {
			return Optional.empty();
		}
		if (found.isEmpty()) {
			List<String> near = project.symbols().near(name, type);
			return Optional.of("There is no " + wanted() + " '" + name + "'."
					+ (near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?"));
		}
		return Optional.of("'" + name + "' could mean several: "
				+ String.join(", ", found.stream().map(Names::qualified).toList()) + ".");
	}

	/** What a name means. */
	NamedElement target(EObject from, String name, Project project) {
		return project.symbols().resolve(name, type, from).getFirst();
	}

	String wanted() {
		return type == Literals.NAMED_ELEMENT ? "element" : Names.kind(type);
	}

	/** All elements that an element may refer to, by name. */
	List<Choice> candidates(EObject from, Project project) {
		return project.all(NamedElement.class).stream()
				.flatMap(each -> type.isInstance(each) && each != from && !Names.id(each).isEmpty()
						? Stream.of(new Choice(name(from, each, project), Names.title(each),
								Names.sentence(Names.kind(each.eClass())), each.eClass().getName()))
						: Stream.empty())
				.sorted(Comparator.comparing(Choice::word, String.CASE_INSENSITIVE_ORDER)).toList();
	}

	static String documentation(org.eclipse.emf.ecore.EStructuralFeature feature) {
		return MetamodelDocumentation.standard().of(feature);
	}
}
