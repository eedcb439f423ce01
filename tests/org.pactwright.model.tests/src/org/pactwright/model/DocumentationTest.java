package org.pactwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the metamodel says about itself; hovers and the reference are made of it. */
class DocumentationTest {

	private static final String GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel";
	private static final String THEME = "http://www.pactwright.org/theme";
	private static final List<String> THEMES = List.of("core", "organisation", "governance", "process",
			"interoperability", "technology", "plan", "risk");

	private static EPackage model;

	@BeforeAll
	static void readTheMetamodel() throws IOException {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("model/pactwright.ecore"));
		try (InputStream in = PactwrightPackage.class.getResourceAsStream("/model/pactwright.ecore")) {
			resource.load(in, Map.of());
		}
		model = (EPackage) resource.getContents().getFirst();
	}

	@Test
	void everyClassFeatureAndEnumerationIsExplained() {
		assertEquals(List.of(), documented().filter(element -> documentation(element).length() < 20)
				.map(DocumentationTest::path).toList());
	}

	@Test
	void everyWordOfAnEnumerationIsExplained() {
		assertEquals(List.of(), of(EEnum.class).flatMap(type -> type.getELiterals().stream())
				.filter(word -> documentation(word).isBlank()).map(DocumentationTest::path).toList());
	}

	/** A source is a file and line of the literature, a clause of a standard, or our own design. */
	@Test
	void everyExplanationOfAClassOrFeatureEndsInItsSource() {
		assertEquals(List.of(), documented().filter(element -> !documentation(element).matches("(?s).* Source: [^\n]+\\."))
				.map(element -> path(element) + ": " + documentation(element)).toList());
	}

	@Test
	void everyClassHasATheme() {
		assertEquals(List.of(), of(EClass.class).filter(type -> !THEMES.contains(detail(type, THEME, "name")))
				.map(DocumentationTest::path).toList());
	}

	@Test
	void theDocumentedMetamodelIsTheOneThatIsUsed() {
		assertEquals(PactwrightPackage.eNS_URI, model.getNsURI());
		assertEquals(PactwrightPackage.eINSTANCE.getEClassifiers().stream().map(ENamedElement::getName).toList(),
				model.getEClassifiers().stream().map(ENamedElement::getName).toList());
	}

	/** Classes, their features, and enumerations. */
	private static Stream<ENamedElement> documented() {
		return Stream.concat(of(EClass.class).flatMap(type -> Stream.concat(Stream.of((ENamedElement) type),
				type.getEStructuralFeatures().stream())), of(EEnum.class));
	}

	private static <T> Stream<T> of(Class<T> kind) {
		return model.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast);
	}

	private static String documentation(EModelElement element) {
		return detail(element, GEN_MODEL, "documentation");
	}

	private static String detail(EModelElement element, String source, String key) {
		EAnnotation annotation = element.getEAnnotation(source);
		String text = annotation == null ? null : annotation.getDetails().get(key);
		return text == null ? "" : text;
	}

	private static String path(ENamedElement element) {
		return EcoreUtil.getURI(element).fragment();
	}
}
