package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Scenario;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;

class DependencyServicesTest {

	private final SmallModel small = new SmallModel();
	private final DependencyServices services = new DependencyServices();
	private final Scenario storm = small.get("Storm", Scenario.class);
	private final CriticalElement power = element("Power");
	private final CriticalElement water = element("Water");

	@Test
	void maps_start_from_models_scenarios_and_elements() {
		assertTrue(services.isCascadeStart(small.model()));
		assertTrue(services.isCascadeStart(storm));
		assertTrue(services.isCascadeStart(power));
		assertFalse(services.isCascadeStart(small.net()));
		assertEquals("Dependencies: Small model", services.cascadeTitle(small.model()));
		assertEquals("Cascade: Storm", services.cascadeTitle(storm));
		assertEquals("Cascade: Power fails", services.cascadeTitle(power));
	}

	@Test
	void a_model_shows_everything_and_fails_nowhere() {
		assertEquals(6, services.criticalElements(small.model()).size());
		assertFalse(services.fails(power, small.model()));
		assertEquals(List.of(), services.criticalElements(small.plan()));
	}

	@Test
	void a_failure_goes_on_after_the_buffer() {
		assertTrue(services.failsAtOnce(element("Line"), storm));
		assertEquals("falls at once", services.failureStamp(power, storm));
		assertEquals("falls after 12 h", services.failureStamp(water, storm));
		assertFalse(services.failsAtOnce(water, storm));
		assertEquals("", services.failureStamp(element("Clinic"), storm), "60 % are left, and half is enough");
		assertEquals("", services.failureStamp(element("Fuel"), storm));
	}

	@Test
	void an_alternative_that_holds_stops_a_failure() {
		assertFalse(services.fails(power, element("Line")));
		assertEquals(List.of("Line"), ids(services.criticalElements(element("Line"))));
		storm.getAffects().remove(element("Spare"));
		assertFalse(services.fails(power, storm));
	}

	@Test
	void what_is_left_is_measured_by_the_minimum() {
		small.get("Clinic", VitalService.class).setMinimumLevel(new BigDecimal("60.5"));
		assertEquals("falls after 60 h", services.failureStamp(element("Clinic"), storm));
		small.get("Clinic", VitalService.class).setMinimumLevel(new BigDecimal("60"));
		assertFalse(services.fails(element("Clinic"), storm));
	}

	@Test
	void a_low_dependency_brings_nothing_down() {
		small.get("Clinic", CriticalElement.class).getDependencies().remove(0);
		assertFalse(services.fails(element("Clinic"), storm));
	}

	@Test
	void a_change_of_a_buffer_is_seen_at_once() {
		assertEquals("falls after 12 h", services.failureStamp(water, power));
		dependency(water).setBuffer(TimeSpan.valueOf("4 d"));
		assertEquals("falls after 4 d", services.failureStamp(water, power));
		dependency(water).setBuffer(TimeSpan.valueOf("90 min"));
		assertEquals("falls after 90 min", services.failureStamp(water, power));
	}

	@Test
	void circles_end() {
		dependency(power).setOn(water);
		dependency(power).getAlternatives().clear();
		assertEquals("falls at once", services.failureStamp(power, power));
		assertTrue(services.fails(water, power));
	}

	@Test
	void the_dependency_that_brings_an_element_down_is_marked() {
		assertTrue(services.carriesFailure(dependency(water), power));
		assertFalse(services.carriesFailure(dependency(water), element("Fuel")));
		assertFalse(services.carriesFailure(element("Clinic").getDependencies().get(1), power));
	}

	@Test
	void facts_tell_what_a_service_can_bear_and_who_provides_the_rest() {
		assertEquals("tolerates 12 h · back in 8 h", services.factsLine(power));
		assertEquals("East Grid", services.factsLine(element("Line")));
	}

	@Test
	void lists_are_those_of_the_whole_model() {
		assertEquals(4, services.dependencies(storm).size());
		assertEquals(List.of(storm), services.scenarios(small.model()));
		assertEquals(List.of(storm), services.scenarios(storm));
		assertEquals(List.of(), services.scenarios(power));
		assertEquals(List.of(small.get("Phones", TechnologyService.class)), services.technologies(small.model()));
	}

	@Test
	void strength_and_buffer_are_read() {
		assertTrue(services.hasStrength(dependency(water), "total"));
		assertEquals("12 h", services.bufferLabel(dependency(water)));
		assertEquals("", services.bufferLabel(dependency(power)));
	}

	@Test
	void an_element_depends_on_another_once() {
		assertTrue(services.mayDependOn(power, water));
		assertFalse(services.mayDependOn(water, power));
		assertFalse(services.mayDependOn(power, power));
		assertFalse(services.mayDependOn(storm, power));
	}

	private CriticalElement element(String id) {
		return small.get(id, CriticalElement.class);
	}

	private static Dependency dependency(CriticalElement element) {
		return element.getDependencies().get(0);
	}

	private static List<String> ids(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getId).toList();
	}
}
