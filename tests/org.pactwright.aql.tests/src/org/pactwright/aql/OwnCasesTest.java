package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The labels and candidates of our own Sirius cases must come out as Sirius gives them. Each case is a specification
 * with many mappings, each with one expression to try.
 */
class OwnCasesTest {
	private static final String FAILED = "Invalid feature as name";

	@ParameterizedTest
	@ValueSource(strings = { "c05_candidates_values", "c37_labels_odd_model", "c38_feature_expressions",
			"c41_aql_let_if", "c42_aql_collections", "c43_aql_types", "c45_aql_strings", "c46_aql_numbers",
			"c47_aql_errors" })
	void labels_are_those_of_Sirius(String name) throws Exception {
		Path folder = SiriusFolder.required().resolve("own").resolve(name);
		Town town = Town.load(folder, name.contains("odd") ? "town_odd.xmi" : "town.xmi");
		Interpreters interpreters = new Interpreters(Engine.of(List.of(town.metamodel())), JavaServices.NONE);
		List<Executable> checks = new ArrayList<>();
		for (Element mapping : topMappings(folder)) {
			String id = name + " " + mapping.getAttribute("name");
			List<String> expected = expected(folder, mapping.getAttribute("name"));
			checks.add(() -> assertEquals(expected, labels(mapping, town, interpreters),
					() -> id + ": " + label(mapping) + " of " + mapping.getAttribute("semanticCandidatesExpression")));
		}
		assertTrue(checks.size() > 3);
		assertAll(checks);
	}

	private static List<Element> topMappings(Path folder) throws Exception {
		Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(folder.resolve("own.odesign").toFile()).getDocumentElement();
		List<Element> result = new ArrayList<>();
		NodeList all = root.getElementsByTagName("nodeMappings");
		for (int i = 0; i < all.getLength(); i++) {
			result.add((Element) all.item(i));
		}
		return result;
	}

	private static String label(Element mapping) {
		Element style = (Element) mapping.getElementsByTagName("style").item(0);
		return style.hasAttribute("labelExpression") ? style.getAttribute("labelExpression") : "feature:name";
	}

	private static List<String> labels(Element mapping, Town town, Interpreters interpreters) {
		String candidates = mapping.getAttribute("semanticCandidatesExpression");
		String domainClass = mapping.getAttribute("domainClass");
		List<String> result = new ArrayList<>();
		for (EObject target : new LinkedHashSet<>(candidates(interpreters.interpreter(candidates), town))) {
			if (isA(target, domainClass.substring(domainClass.lastIndexOf('.') + 1))) {
				result.add(label(interpreters.interpreter(label(mapping)), target));
			}
		}
		return result;
	}

	private static List<EObject> candidates(Interpreter interpreter, Town town) {
		try {
			return interpreter.evaluateObjects(EvaluationContext.of(town.root()));
		} catch (EvaluationException e) {
			return List.of();
		}
	}

	private static String label(Interpreter interpreter, EObject target) {
		try {
			return interpreter.evaluateString(EvaluationContext.of(target)).orElse("").replaceAll("@[0-9a-f]+", "@#");
		} catch (EvaluationException e) {
			return FAILED;
		}
	}

	private static boolean isA(EObject object, String name) {
		return name.equals("EObject") || object.eClass().getName().equals(name)
				|| object.eClass().getEAllSuperTypes().stream().map(EClass::getName).anyMatch(name::equals);
	}

	@SuppressWarnings("unchecked")
	private static List<String> expected(Path folder, String mapping) throws Exception {
		Map<String, Object> fresh = (Map<String, Object>) Json.parse(Files.readString(folder.resolve("fresh.json")));
		return ((List<Map<String, Object>>) fresh.get("elements")).stream()
				.filter(e -> String.valueOf(e.get("mapping")).endsWith("/@nodeMappings[name='" + mapping + "']"))
				.map(e -> String.valueOf(e.get("label"))).toList();
	}
}
