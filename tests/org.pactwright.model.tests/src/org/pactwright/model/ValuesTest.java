package org.pactwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.pactwright.model.values.Money;
import org.pactwright.model.values.TimeSpan;

/** How values become text and text values, and what a feature holds before anything is said. */
class ValuesTest {

	private static final PactwrightPackage MODEL = PactwrightPackage.eINSTANCE;
	private static final PactwrightFactory FACTORY = PactwrightFactory.eINSTANCE;

	private static final Map<EDataType, Object> EXAMPLES = Map.ofEntries(Map.entry(MODEL.getID(), "GridCo"),
			Map.entry(MODEL.getText(), "two\nlines, \"quoted\""), Map.entry(MODEL.getDate(), LocalDate.of(2026, 11, 1)),
			Map.entry(MODEL.getDuration(), TimeSpan.valueOf("8 h")),
			Map.entry(MODEL.getPeriod(), TimeSpan.valueOf("3 months")),
			Map.entry(MODEL.getPercent(), new BigDecimal("12.5")), Map.entry(MODEL.getRating(), 4),
			Map.entry(MODEL.getMoney(), Money.valueOf("400000 SEK")),
			Map.entry(MODEL.getDecimal(), new BigDecimal("-0.001")), Map.entry(MODEL.getCountryCode(), "SE"),
			Map.entry(MODEL.getOwnershipObject(), Ownership.MIXED),
			Map.entry(MODEL.getDecisionModeObject(), DecisionMode.CHAIR_DECIDES),
			Map.entry(MODEL.getTreatmentStrategyObject(), TreatmentStrategy.SHARE),
			Map.entry(MODEL.getLevelObject(), Level.PROVINCIAL), Map.entry(MODEL.getTlpLabelObject(), TlpLabel.AMBER_STRICT),
			Map.entry(MODEL.getGateOutcomeObject(), GateOutcome.DEFER),
			Map.entry(MODEL.getMaturityGradeObject(), MaturityGrade.C));

	@Test
	void everyDataTypeHasAnExampleHere() {
		assertEquals(dataTypes().map(EDataType::getName).collect(Collectors.toSet()),
				EXAMPLES.keySet().stream().map(EDataType::getName).collect(Collectors.toSet()));
	}

	@Test
	void everyValueIsReadBackFromItsText() {
		EXAMPLES.forEach((type, value) -> assertEquals(value,
				FACTORY.createFromString(type, FACTORY.convertToString(type, value)), type::getName));
	}

	@Test
	void everyWordIsReadBackFromItsText() {
		enumerations().forEach(type -> type.getELiterals().forEach(word -> assertSame(word.getInstance(),
				FACTORY.createFromString(type, FACTORY.convertToString(type, word.getInstance())), word::getLiteral)));
	}

	@Test
	void nothingHasNoText() {
		dataTypes().forEach(type -> assertNull(FACTORY.convertToString(type, null), type::getName));
	}

	@Test
	void aWordThatDoesNotExistIsRefused() {
		enumerations().forEach(type -> assertThrows(IllegalArgumentException.class,
				() -> FACTORY.createFromString(type, "no_such_word"), type::getName));
	}

	@Test
	void wordsAreWrittenAsTheTextWritesThem() {
		assertEquals("energy", BaselineRequirement.BLR2_ENERGY.getLiteral());
		assertEquals("in_crisis", Phase.IN_CRISIS.getLiteral());
		assertEquals("ISO44001", RulePack.ISO44001.getLiteral());
		assertEquals("A", MaturityGrade.A.getLiteral());
		assertEquals("R", RaciLetter.R.getLiteral());
	}

	@Test
	void optionalWordsAreNullUntilSaid() {
		List<String> optional = features().filter(feature -> feature.getEType().getName().endsWith("Object")
				&& Enumerator.class.isAssignableFrom(feature.getEType().getInstanceClass())).map(feature -> {
					assertNull(make(feature).eGet(feature), () -> name(feature));
					return name(feature);
				}).toList();
		assertEquals(List.of("Organisation.ownership", "GovernanceBody.fallbackMode", "ActionItem.strategy",
				"VitalService.level", "InformationItem.sharing", "StagePlan.gateOutcome", "BusinessCase.outcome",
				"Assessment.grade"), optional);
	}

	@Test
	void requiredWordsThatMayBeLeftOutTellUnsaidFromTheFirstWord() {
		List<String> unsettable = features().filter(EStructuralFeature::isUnsettable).map(feature -> {
			EObject object = make(feature);
			assertFalse(object.eIsSet(feature), () -> name(feature) + " before it is said");
			object.eSet(feature, first(feature));
			assertTrue(object.eIsSet(feature), () -> name(feature) + " after its first word is said");
			object.eUnset(feature);
			assertFalse(object.eIsSet(feature), () -> name(feature) + " after it is taken back");
			return name(feature);
		}).toList();
		assertEquals(List.of("Organisation.level", "Partnership.level", "Partnership.journeyStage",
				"GovernanceBody.decisionMode", "Measure.direction", "Agreement.binding", "Regulation.level",
				"RelationshipManagementPlan.status"), unsettable);
	}

	@Test
	void defaultsAreThoseOfTheMetamodel() {
		Map<String, Object> defaults = features().filter(feature -> feature.getDefaultValueLiteral() != null)
				.collect(Collectors.toMap(ValuesTest::name, feature -> make(feature).eGet(feature)));
		assertEquals(Map.ofEntries(Map.entry("ContactPoint.singlePoint", false), Map.entry("Capability.dualUse", false),
				Map.entry("Partnership.voluntary", true), Map.entry("Seat.voting", true),
				Map.entry("Appointment.deputy", false), Map.entry("ActionItem.status", WorkStatus.NOT_STARTED),
				Map.entry("Dependency.crossBorder", false), Map.entry("InformationItem.policy", SharePolicy.UNDECIDED),
				Map.entry("InformationItem.personalData", false), Map.entry("InformationItem.commercial", false),
				Map.entry("TechnologyService.offlineCapable", false), Map.entry("TechnologyService.openStandards", false),
				Map.entry("StagePlan.applicability", Applicability.APPLIES),
				Map.entry("StagePlan.status", WorkStatus.NOT_STARTED), Map.entry("Activity.status", WorkStatus.NOT_STARTED),
				Map.entry("Benefit.incentive", false), Map.entry("PartnerEvaluation.preferred", false),
				Map.entry("Risk.polarity", Polarity.THREAT), Map.entry("Risk.joint", false),
				Map.entry("Scenario.transboundary", false)), defaults);
	}

	@Test
	void numbersAndDatesAreNullUntilSaid() {
		features().filter(feature -> !feature.isMany() && feature.getDefaultValueLiteral() == null
				&& feature.getEType() instanceof EDataType type && !(type instanceof EEnum)
				&& !type.getInstanceClass().isPrimitive())
				.forEach(feature -> assertNull(make(feature).eGet(feature), () -> name(feature)));
	}

	private static Stream<EDataType> dataTypes() {
		return MODEL.getEClassifiers().stream().filter(type -> type instanceof EDataType && !(type instanceof EEnum))
				.map(EDataType.class::cast);
	}

	private static Stream<EEnum> enumerations() {
		return MODEL.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast);
	}

	/** The features of concrete classes, without those that they inherit. */
	private static Stream<EStructuralFeature> features() {
		return MODEL.getEClassifiers().stream().filter(type -> type instanceof EClass && !((EClass) type).isAbstract())
				.flatMap(type -> ((EClass) type).getEStructuralFeatures().stream());
	}

	private static EObject make(EStructuralFeature feature) {
		return FACTORY.create(feature.getEContainingClass());
	}

	private static Object first(EStructuralFeature feature) {
		return feature.getEType() instanceof EEnum type ? ((EEnumLiteral) type.getELiterals().getFirst()).getInstance()
				: Boolean.FALSE;
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}
}
