package org.pactwright.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.analysis.cascade.Cascade;
import org.pactwright.analysis.cascade.Failure;
import org.pactwright.analysis.reach.Reach;
import org.pactwright.language.project.Project;
import org.pactwright.model.InformationItem;
import org.pactwright.model.NamedElement;

/** What is painted on diagrams after an analysis. */
class AnalysisPaintTest {

	private static final Project PROJECT = Samples.of("""
			model M "M" {
				version "1"  date 2026-11-01  profiles RACI
				organisation North "North" private company at municipal in SE
				organisation South "South" private company at municipal in FI
				asset Plant "Plant" provided by North
				service Power "Power" { provided by North  restored in 8 h  tolerates 1 d  depends on Plant physical total }
				service Heat "Heat" { provided by South  depends on Power physical total buffer 4 h }
				service Ice "Ice" { provided by South }
				information Map "Map" owner North tlp red
				partnership P "P" operational memorandum voluntary at municipal {
					scope "x" journey engage_and_explore
					member North lead committed
					member South partner committed
					exchange E "E" from North to South { items Map in in_crisis }
				}
			}
			""");

	private static NamedElement element(String name) {
		return PROJECT.find(name).orElseThrow();
	}

	@Test
	void a_cascade_has_its_hours_its_borders_and_a_legend() {
		AnalysisPaint paint = AnalysisPaint.of(Cascade.simulate(PROJECT,
				List.of(Failure.forGood(element("Plant"))), 72 * 60));
		assertEquals("What falls when \"Plant\" fails: 2 other elements within 3 d", paint.title());
		assertEquals("0 h", paint.stamp(element("Plant")).orElseThrow().text());
		assertEquals("4 h", paint.stamp(element("Heat")).orElseThrow().text());
		assertTrue(paint.stamp(element("Heat").eContents().stream().filter(one -> paint.stamp(one).isPresent()).findFirst()
				.orElseThrow()).orElseThrow().border(), "from Sweden to Finland");
		assertTrue(paint.stamp(element("Ice")).isEmpty(), "what survives stays plain");
		assertEquals(List.of("taken out", "out for longer than can be borne", "down"),
				List.copyOf(paint.legend().keySet()));
	}

	@Test
	void of_nothing_that_falls_the_title_says_so() {
		assertEquals("What falls when \"Ice\" fails: nothing else within 1 d", AnalysisPaint
				.of(Cascade.simulate(PROJECT, List.of(Failure.forGood(element("Ice"))), 24 * 60)).title());
	}

	@Test
	void a_reach_tells_who_may_and_who_must_not() {
		AnalysisPaint paint = AnalysisPaint.of(Reach.of(PROJECT).of((InformationItem) element("Map")));
		assertEquals("Who gets to know \"Map\": 1 may have it, 1 gets it, but must not have it", paint.title());
		assertEquals("may have it", paint.stamp(element("North")).orElseThrow().meaning());
		assertEquals("must not have it, but gets it", paint.stamp(element("South")).orElseThrow().meaning());
		assertEquals("label", paint.stamp(element("E")).orElseThrow().text());
		assertEquals(List.of("may have it", "must not have it, but gets it"), List.copyOf(paint.legend().keySet()));
	}
}
