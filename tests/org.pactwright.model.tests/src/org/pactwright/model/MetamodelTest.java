package org.pactwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/**
 * The shape of the metamodel. {@code golden/metamodel.txt} is its compact form; a change of it is a change of every model.
 */
class MetamodelTest {

	private static final PactwrightPackage MODEL = PactwrightPackage.eINSTANCE;

	@Test
	void agreesWithTheExpectation() {
		Golden.check("metamodel.txt", MODEL.getEClassifiers().stream().map(MetamodelTest::print)
				.collect(Collectors.joining("\n", "", "\n")));
	}

	@Test
	void has62ClassesAnd57Enumerations() {
		assertEquals(62, classes().count());
		assertEquals(57, of(EEnum.class).count());
		assertEquals(17, of(EDataType.class).filter(type -> !(type instanceof EEnum)).count());
	}

	@Test
	void hasFourAbstractClasses() {
		assertEquals(List.of("NamedElement", "Actor", "RaciTarget", "CriticalElement"),
				classes().filter(EClass::isAbstract).map(EClass::getName).toList());
	}

	@Test
	void everyFeatureHasAType() {
		classes().flatMap(type -> type.getEStructuralFeatures().stream()).forEach(feature -> {
			assertNotNull(feature.getEType(), () -> name(feature));
			assertFalse(feature.getEType().eIsProxy(), () -> name(feature));
			assertNotNull(feature.getEType().getInstanceClass(), () -> name(feature));
		});
	}

	@Test
	void everyConcreteClassCanBeMade() {
		classes().filter(type -> !type.isAbstract()).forEach(
				type -> assertEquals(type, PactwrightFactory.eINSTANCE.create(type).eClass(), type::getName));
	}

	/** The text says each link once; the way back is computed. */
	@Test
	void noReferenceHasAnOpposite() {
		assertEquals(List.of(), classes().flatMap(type -> type.getEReferences().stream())
				.filter(reference -> reference.getEOpposite() != null).map(MetamodelTest::name).toList());
	}

	/** The language reads {@code Required} words without asking whether they are said; only the text may leave them out. */
	@Test
	void optionalWordsHaveATypeThatCanBeNull() {
		assertEquals(List.of(), classes().flatMap(type -> type.getEStructuralFeatures().stream())
				.filter(feature -> feature.getEType() instanceof EEnum && !feature.isMany() && !feature.isRequired())
				.map(MetamodelTest::name).toList());
	}

	@Test
	void everyWordOfAnEnumerationIsOneThatTheLanguageCanRead() {
		of(EEnum.class).flatMap(type -> type.getELiterals().stream()).forEach(word -> assertEquals(true,
				word.getLiteral().matches("[a-z][a-z0-9_]*|[A-Z][A-Z0-9]*"), word::getLiteral));
	}

	private static Stream<EClass> classes() {
		return of(EClass.class);
	}

	private static <T extends EClassifier> Stream<T> of(Class<T> kind) {
		return MODEL.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast);
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}

	private static String print(EClassifier classifier) {
		return switch (classifier) {
			case EClass type -> (type.isAbstract() ? "abstract " : "") + type.getName()
					+ type.getESuperTypes().stream().map(base -> " : " + base.getName()).collect(Collectors.joining())
					+ type.getEStructuralFeatures().stream().map(feature -> "\n  " + print(feature))
							.collect(Collectors.joining());
			case EEnum type -> "enum " + type.getName() + " { "
					+ type.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(" ")) + " }";
			default -> "type " + classifier.getName() + " = " + classifier.getInstanceClassName();
		};
	}

	private static String print(EStructuralFeature feature) {
		String arrow = feature instanceof EReference reference ? reference.isContainment() ? " <> " : " -> " : " : ";
		int least = feature.getLowerBound();
		String many = feature.isMany() ? least == 0 ? "*" : least + "..*" : least == 0 ? "0..1" : "1";
		return feature.getName() + arrow + feature.getEType().getName() + " [" + many + "]"
				+ (feature.isUnsettable() ? " unsettable" : "") + (feature.isMany() && !feature.isUnique() ? " repeats" : "")
				+ (feature.getDefaultValueLiteral() == null ? "" : " = " + feature.getDefaultValueLiteral());
	}
}
