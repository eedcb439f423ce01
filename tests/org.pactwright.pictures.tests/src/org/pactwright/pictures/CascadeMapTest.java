package org.pactwright.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.analysis.Hours;
import org.pactwright.analysis.cascade.Cascade;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Failure;
import org.pactwright.analysis.cascade.Outcome;
import org.pactwright.design.services.DependencyServices;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.model.CriticalElement;

/** The cascade map of an element says the same as the analysis of its failure for good. */
class CascadeMapTest {

	@ParameterizedTest
	@ValueSource(strings = {"energy-supply", "michigan", "baltic-cables"})
	void the_map_and_the_analysis_agree_on_what_falls_and_when(String sample) throws ProjectException {
		Project project = Samples.load(sample);
		DependencyServices map = new DependencyServices();
		Cascade cascade = Cascade.of(project);
		int fallen = 0;
		for (CriticalElement start : project.all(CriticalElement.class)) {
			CascadeResult result = cascade.simulate(List.of(Failure.forGood(start)), Hours.LAST);
			for (CriticalElement element : project.all(CriticalElement.class)) {
				OptionalLong minute = result.outcome(element).map(Outcome::firstFall).orElse(OptionalLong.empty());
				String what = start.getId() + " -> " + element.getId();
				assertEquals(minute.isPresent(), map.fails(element, start), what);
				assertEquals(minute.isPresent() && minute.getAsLong() == 0, map.failsAtOnce(element, start), what);
				fallen += minute.isPresent() ? 1 : 0;
			}
		}
		assertTrue(fallen > project.all(CriticalElement.class).size(), "something falls with something else");
	}
}
