package org.pactwright.analysis.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pactwright.analysis.Texts;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.VitalService;

/** Random models, each played through by the simulation and, minute by minute, by an oracle. */
class CascadeAgainstOracleTest {

	private static final int HORIZON = 45;
	private static final int MODELS = Integer.getInteger("pactwright.random.models", 1000);
	private static final long SEED = Long.getLong("pactwright.random.seed", System.nanoTime());

	@Test
	void everyMinuteOfEveryElementIsTheSame() {
		System.out.println("Random cascades: -Dpactwright.random.seed=" + SEED);
		int happened = 0;
		for (int i = 0; i < MODELS; i++) {
			Random random = new Random(SEED + i);
			String text = new RandomNet(random).text();
			Project project = Texts.project(text);
			Cascade cascade = Cascade.of(project);
			Map<NamedElement, Long> out = new HashMap<>();
			List<Failure> failures = new ArrayList<>();
			for (int f = 1 + random.nextInt(2); f > 0; f--) {
				NamedElement element = cascade.elements().get(random.nextInt(cascade.elements().size()));
				Failure failure = random.nextBoolean() ? Failure.forGood(element)
						: Failure.lasting(element, random.nextInt(12));
				failures.add(failure);
				out.merge(element, failure.lasts().orElse(Long.MAX_VALUE), Math::max);
			}
			CascadeResult result = cascade.simulate(failures, HORIZON);
			String context = "seed " + (SEED + i) + ", " + failures + "\n" + text + result.events();
			compare(new CascadeOracle(project, out, HORIZON), result, context);
			happened += result.events().size();
		}
		assertTrue(happened > 10 * MODELS, "something should happen in these models: " + happened);
	}

	private static void compare(CascadeOracle oracle, CascadeResult result, String context) {
		Map<NamedElement, List<CascadeEvent>> events = new HashMap<>();
		long last = 0;
		for (CascadeEvent event : result.events()) {
			assertTrue(event.minute() >= last, context);
			last = event.minute();
			events.computeIfAbsent(event.element(), key -> new ArrayList<>()).add(event);
		}
		oracle.output.forEach((element, outputs) -> {
			List<Integer> replayed = new ArrayList<>();
			List<CascadeEvent> own = events.getOrDefault(element, List.of());
			int next = 0;
			int now = 1000;
			for (int minute = 0; minute <= HORIZON; minute++) {
				while (next < own.size() && own.get(next).minute() <= minute) {
					now = own.get(next++).output();
				}
				replayed.add(now);
			}
			assertEquals(outputs, replayed, () -> element.getId() + ", " + context);
			OptionalLong from = result.outcome(element).map(Outcome::intolerableFrom).orElse(OptionalLong.empty());
			assertEquals(oracle.intolerable.get(element) == null ? OptionalLong.empty()
					: OptionalLong.of(oracle.intolerable.get(element)), from, () -> element.getId() + ", " + context);
			long down = outputs.subList(0, HORIZON).stream().filter(output -> output == 0).count();
			assertEquals(down, result.outcome(element).map(Outcome::downMinutes).orElse(0L), context);
		});
		assertEquals(events.size(), result.outcomes().size(), context);
	}

	@Test
	void everyEventHasACauseThatHappenedBefore() {
		for (int i = 0; i < MODELS / 5; i++) {
			Random random = new Random(SEED - i);
			Project project = Texts.project(new RandomNet(random).text());
			NamedElement failed = Cascade.of(project).elements().getFirst();
			CascadeResult result = Cascade.simulate(project, List.of(Failure.lasting(failed, 9)), HORIZON);
			for (CascadeEvent event : result.events()) {
				List<CascadeEvent> chain = event.chain();
				assertEquals(failed, chain.getFirst().element(), () -> "seed " + SEED + ": " + event);
				for (int c = 1; c < chain.size(); c++) {
					assertTrue(result.events().indexOf(chain.get(c - 1)) < result.events().indexOf(chain.get(c)),
							() -> "seed " + SEED + ": " + event);
				}
			}
		}
	}

	@Test
	void theRankingIsWhatTheOracleSumsUp() {
		for (int i = 0; i < MODELS / 10; i++) {
			long seed = SEED + 1_000_003L * i;
			Project project = Texts.project(new RandomNet(new Random(seed)).text());
			Cascade cascade = Cascade.of(project);
			Ranking ranking = cascade.rank(HORIZON, Progress.none());
			assertEquals(0, ranking.notSimulated());
			Map<NamedElement, SinglePoint> points = new HashMap<>();
			ranking.points().forEach(point -> points.put(point.element(), point));
			for (NamedElement failed : cascade.elements()) {
				CascadeOracle oracle = new CascadeOracle(project, Map.of(failed, Long.MAX_VALUE), HORIZON);
				boolean others = oracle.output.entrySet().stream().anyMatch(
						entry -> entry.getKey() != failed && entry.getValue().stream().anyMatch(output -> output < 1000));
				assertEquals(others, points.containsKey(failed), () -> failed.getId() + ", seed " + seed);
				if (others) {
					assertEquals(loss(oracle, failed), points.get(failed).weightedLoss(), () -> "seed " + seed);
				}
			}
		}
	}

	private static long loss(CascadeOracle oracle, NamedElement failed) {
		return oracle.output.entrySet().stream()
				.filter(entry -> entry.getKey() instanceof VitalService && entry.getKey() != failed).mapToLong(entry -> {
					VitalService service = (VitalService) entry.getKey();
					long weight = service.getCriticality() == null ? 3 : service.getCriticality();
					long lost = entry.getValue().subList(0, HORIZON).stream().mapToLong(output -> 1000 - output).sum();
					return weight * lost / 1000;
				}).sum();
	}
}
