package org.pactwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.Engine;
import org.pactwright.aql.JavaServices;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.TypeSet;
import org.pactwright.model.PactwrightPackage;

/**
 * Every expression of mappings, styles, filters and rules fits the class on which it is evaluated: features exist, and
 * services take it. The expressions of tools are tested by running the tools.
 */
class ExpressionTypesTest {

	private final TreeSet<String> problems = new TreeSet<>();
	private List<Service> services;
	private Engine engine;
	private int seen;

	@BeforeEach
	void compile() {
		List<String> classes = new ArrayList<>();
		for (Iterator<EObject> all = OurSpecification.read().group().orElseThrow().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object.eClass().getName().equals("JavaExtension")) {
				classes.add(text(object, "qualifiedClassName"));
			}
		}
		services = JavaServices.load(classes, Design::service).services();
		engine = Engine.of(List.of(PactwrightPackage.eINSTANCE, EcorePackage.eINSTANCE), services);
	}

	@Test
	void expressions_fit_the_class_on_which_they_are_evaluated() {
		for (Iterator<EObject> all = OurSpecification.read().group().orElseThrow().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EStructuralFeature feature : object.eClass().getEAllAttributes()) {
				if (feature.getName().endsWith("Expression") && object.eIsSet(feature) && !isTool(object)) {
					List<EClass> self = self(object, feature.getName());
					String expression = text(object, feature.getName());
					self.forEach(type -> check(expression, type, feature.getName()));
				}
			}
		}
		assertEquals(new TreeSet<>(), problems);
		assertTrue(seen > 600, "only " + seen + " expressions");
	}

	private static boolean isTool(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up.eClass().getName().matches("ToolSection|ValidationFix")) {
				return true;
			}
		}
		return false;
	}

	/** The classes that {@code self} can have. */
	private static List<EClass> self(EObject owner, String feature) {
		return switch (owner.eClass().getName()) {
			case "DiagramDescription" -> classes(text(owner, "domainClass"));
			case "NodeMapping", "ContainerMapping" -> feature.equals("semanticCandidatesExpression")
					? around(owner.eContainer())
					: classes(text(owner, "domainClass"));
			case "EdgeMapping" -> edge(owner, feature);
			case "MappingFilter", "MappingBasedDecoration" -> ofMappings(owner, "mappings");
			case "RuleAudit" -> classes(text(owner.eContainer(), "targetClass"));
			case "SemanticValidationRule" -> classes(text(owner, "targetClass"));
			default -> around(owner.eContainer());
		};
	}

	private static List<EClass> edge(EObject mapping, String feature) {
		boolean elements = Boolean.TRUE.equals(mapping.eGet(mapping.eClass().getEStructuralFeature("useDomainElement")));
		if (elements && feature.equals("semanticCandidatesExpression")) {
			return around(mapping.eContainer());
		}
		return elements ? classes(text(mapping, "domainClass")) : ofMappings(mapping, "sourceMapping");
	}

	/** The class of the mapping or diagram around. */
	private static List<EClass> around(EObject object) {
		return switch (object.eClass().getName()) {
			case "DiagramDescription", "NodeMapping", "ContainerMapping" -> classes(text(object, "domainClass"));
			case "EdgeMapping" -> edge(object, "style");
			default -> around(object.eContainer());
		};
	}

	private static List<EClass> ofMappings(EObject owner, String reference) {
		List<EClass> result = new ArrayList<>();
		for (Object mapping : (List<?>) owner.eGet(owner.eClass().getEStructuralFeature(reference))) {
			result.addAll(around((EObject) mapping));
		}
		return result;
	}

	private static List<EClass> classes(String name) {
		EClass type = name.startsWith("ecore::") ? (EClass) EcorePackage.eINSTANCE.getEClassifier(name.substring(7))
				: SmallModel.type(name.substring("pactwright::".length()));
		return List.of(type);
	}

	private void check(String expression, EClass self, String feature) {
		seen++;
		String where = expression + " on " + self.getName() + " (" + feature + "): ";
		if (expression.startsWith("aql:")) {
			Map<String, TypeSet> variables = new HashMap<>();
			variables.put("self", TypeSet.of(new ClassifierType(self)));
			for (String name : List.of("diagram", "view", "container", "containerView")) {
				variables.put(name, TypeSet.ANY);
			}
			engine.check(expression.substring(4), variables).diagnostics()
					.forEach(d -> problems.add(where + d.message()));
		} else if (expression.startsWith("feature:")) {
			String name = expression.substring(8);
			if (self.getEStructuralFeature(name) == null && !name.equals("eContainer")) {
				problems.add(where + "no such feature");
			}
		} else if (expression.startsWith("service:")) {
			String name = expression.substring(8);
			Class<?> type = self.getInstanceClass();
			if (services.stream().noneMatch(s -> s.name().equals(name) && s.parameters().size() == 1
					&& s.parameters().get(0).isAssignableFrom(type))) {
				problems.add(where + "no service takes it");
			}
		}
	}

	private static String text(EObject object, String feature) {
		return String.valueOf(object.eGet(object.eClass().getEStructuralFeature(feature)));
	}
}
