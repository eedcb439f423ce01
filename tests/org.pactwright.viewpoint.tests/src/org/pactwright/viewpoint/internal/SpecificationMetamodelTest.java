package org.pactwright.viewpoint.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our metamodel of specifications: sound in itself, private, and in agreement with the genuine one. */
class SpecificationMetamodelTest {

	private final Map<String, EPackage> ours = SpecificationMetamodel.get().packages();

	@Test
	void everyPackageIsValid() {
		for (EPackage ePackage : ours.values()) {
			Diagnostic diagnostic = Diagnostician.INSTANCE.validate(ePackage);
			assertTrue(diagnostic.getSeverity() < Diagnostic.ERROR,
					() -> ePackage.getNsURI() + diagnostic.getChildren());
		}
	}

	@Test
	void everyClassifierIsDocumentedInOneSentence() {
		classifiers(ours.values().stream()).forEach(c -> {
			String documentation = EcoreUtil.getDocumentation(c);
			assertTrue(documentation != null && documentation.endsWith("."), c.getName());
		});
	}

	@Test
	void nothingIsPutIntoTheGlobalRegistry() {
		ours.keySet().forEach(ns -> assertFalse(EPackage.Registry.INSTANCE.containsKey(ns), ns));
	}

	@Test
	void namespacesOfViewpointLeadToBothHalvesOfTheirClasses() {
		SpecificationMetamodel metamodel = SpecificationMetamodel.get();
		assertEquals(List.of("http://www.eclipse.org/sirius/description/1.1.0",
				"http://www.eclipse.org/sirius/diagram/description/1.1.0"),
				metamodel.twins("http://www.obeo.fr/dsl/viewpoint/description/1.1.0").stream().map(EPackage::getNsURI)
						.toList());
	}

	@TestFactory
	Stream<DynamicTest> everyClassifierAgreesWithTheGenuineOne() {
		Map<String, EPackage> genuine = new Genuine().packages();
		return classifiers(ours.values().stream().filter(p -> genuine.containsKey(p.getNsURI())))
				.map(c -> DynamicTest.dynamicTest(path(c), () -> {
					EClassifier other = genuine.get(c.getEPackage().getNsURI()).getEClassifier(c.getName());
					assertNotNull(other, "no such classifier in Sirius");
					assertEquals(describe(other), describe(c));
				}));
	}

	@Test
	void noClassOfTheSpecificationSideIsLeftOut() {
		Map<String, EPackage> genuine = new Genuine().packages();
		List<String> missing = new ArrayList<>();
		classifiers(genuine.values().stream().filter(p -> p.getNsURI().contains("/description/")
				&& !p.getNsURI().contains("/audit/"))).filter(c -> {
					EPackage own = ours.get(c.getEPackage().getNsURI());
					return own == null || own.getEClassifier(c.getName()) == null;
				}).forEach(c -> missing.add(path(c)));
		assertEquals(List.of(), missing);
	}

	private static Stream<EClassifier> classifiers(Stream<EPackage> packages) {
		return packages.flatMap(p -> p.getEClassifiers().stream());
	}

	private static String path(EClassifier classifier) {
		return classifier.getEPackage().getNsURI() + "#" + classifier.getName();
	}

	private static String typePath(EClassifier classifier) {
		return classifier == null ? "none" : path(classifier);
	}

	/** All that must agree, as text, one fact per line; features sorted by name. */
	private static String describe(EClassifier classifier) {
		StringBuilder text = new StringBuilder(classifier.eClass().getName()).append(' ').append(classifier.getName());
		if (classifier instanceof EEnum eEnum) {
			eEnum.getELiterals()
					.forEach(l -> text.append("\n  ").append(l.getLiteral()).append('=').append(l.getValue()));
		} else if (classifier instanceof EDataType dataType) {
			text.append(' ').append(dataType.getInstanceClassName());
		} else if (classifier instanceof EClass eClass) {
			text.append(eClass.isAbstract() ? " abstract" : "").append(eClass.isInterface() ? " interface" : "");
			eClass.getESuperTypes().forEach(s -> text.append("\n  < ").append(path(s)));
			eClass.getEStructuralFeatures().stream().sorted(Comparator.comparing(ENamedElement::getName))
					.forEach(f -> text.append("\n  ").append(describe(f)));
			text.append("\n  id ").append(eClass.getEIDAttribute() == null ? "" : eClass.getEIDAttribute().getName());
		}
		return text.toString();
	}

	private static String describe(EStructuralFeature f) {
		StringBuilder text = new StringBuilder(f.eClass().getName()).append(' ').append(f.getName()).append(" : ")
				.append(typePath(f.getEType())).append('[').append(f.getLowerBound()).append("..")
				.append(f.getUpperBound()).append(']');
		String literal = f.getDefaultValueLiteral();
		text.append(" default=").append(literal == null ? "unset" : "'" + literal + "'");
		text.append(" value=").append(Objects.toString(f.getDefaultValue()));
		text.append(f.isTransient() ? " transient" : "").append(f.isDerived() ? " derived" : "")
				.append(f.isVolatile() ? " volatile" : "").append(f.isChangeable() ? "" : " readonly")
				.append(f.isUnique() ? "" : " notunique").append(f.isOrdered() ? "" : " unordered")
				.append(f.isUnsettable() ? " unsettable" : "");
		if (f instanceof EReference reference) {
			text.append(reference.isContainment() ? " containment" : "")
					.append(reference.isResolveProxies() ? "" : " noproxies");
			text.append(" keys=").append(new TreeSet<>(reference.getEKeys().stream()
					.map(k -> path(k.getEContainingClass()) + "/" + k.getName()).toList()));
			text.append(reference.getEOpposite() == null ? "" : " opposite=" + reference.getEOpposite().getName());
		} else if (f instanceof EAttribute attribute) {
			text.append(attribute.isID() ? " id" : "");
		}
		return text.toString();
	}
}
