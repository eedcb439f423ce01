package org.pactwright.analysis.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pactwright.analysis.Texts;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.Actor;
import org.pactwright.model.InformationItem;

/** Random models, each followed by the analysis and by an oracle that tries every way. */
class ReachAgainstOracleTest {

	private static final int MODELS = Integer.getInteger("pactwright.random.models", 1500);
	private static final long SEED = Long.getLong("pactwright.random.seed", System.nanoTime());

	@Test
	void everyActorIsReachedAsTheOracleSays() {
		System.out.println("Random sharing: -Dpactwright.random.seed=" + SEED);
		Map<Bar, Integer> bars = new EnumMap<>(Bar.class);
		int passedOn = 0;
		for (int i = 0; i < MODELS; i++) {
			String text = new RandomSharing(new Random(SEED + i)).text();
			Project project = Texts.project(text);
			Reach reach = Reach.of(project);
			for (InformationItem item : reach.items()) {
				ItemReach result = reach.of(item);
				compare(new ReachOracle(project, item), result, "seed " + (SEED + i) + ", " + item.getId() + "\n" + text);
				for (Holder holder : result.holders()) {
					holder.forbidden().ifPresent(hop -> bars.merge(hop.obstacle().orElseThrow().bar(), 1, Integer::sum));
					passedOn += holder.allowed() && holder.path().size() > 1 ? 1 : 0;
				}
			}
		}
		assertEquals(Bar.values().length, bars.size(), bars::toString);
		assertTrue(passedOn > MODELS / 10, "information should be passed on in these models: " + passedOn);
	}

	private static void compare(ReachOracle oracle, ItemReach result, String context) {
		Map<Actor, Holder> holders = new HashMap<>();
		result.holders().forEach(holder -> holders.put(holder.actor(), holder));
		assertEquals(oracle.reached, holders.keySet(), context);
		for (Holder holder : result.holders()) {
			String about = holder + ", " + context;
			assertEquals(oracle.origins.contains(holder.actor()), holder.basis() != Holder.Basis.PASSED_ON, about);
			assertEquals(oracle.allowed.containsKey(holder.actor()), holder.allowed(), about);
			List<Hop> path = holder.path();
			isWay(oracle, path, holder.actor(), about);
			if (holder.allowed()) {
				assertEquals(oracle.allowed.get(holder.actor()), path.size(), about);
			} else {
				int first = path.indexOf(holder.forbidden().orElseThrow());
				assertTrue(path.subList(0, first).stream().allMatch(hop -> hop.obstacle().isEmpty()), about);
				assertFalse(oracle.allowed.containsKey(path.get(first).to()), about);
				assertEquals(oracle.beyondAllowed(holder.actor()), path.size() - first, about);
			}
		}
	}

	/** Each hop exists, begins where the one before ended, and is judged as the oracle does. */
	private static void isWay(ReachOracle oracle, List<Hop> path, Actor end, String about) {
		for (int h = 0; h < path.size(); h++) {
			Hop hop = path.get(h);
			assertTrue(h == 0 ? oracle.origins.contains(hop.from()) : path.get(h - 1).to() == hop.from(), about);
			boolean leaves = hop.kind() == HopKind.SENDS || hop.kind() == HopKind.SPEAKS_THROUGH;
			ReachOracle.Leg leg = new ReachOracle.Leg(hop.from(), hop.to(), hop.exchange().orElse(null), leaves);
			assertTrue(oracle.legs.contains(leg), about);
			assertEquals(oracle.isAllowed(leg), hop.obstacle().isEmpty(), about + hop);
		}
		assertTrue(path.isEmpty() || path.getLast().to() == end, about);
	}

	@Test
	void whatAnActorKnowsIsWhatReachesIt() {
		Project project = Texts.project(new RandomSharing(new Random(SEED)).text());
		Reach reach = Reach.of(project);
		List<ItemReach> all = reach.all(Progress.none());
		for (Actor actor : reach.actors()) {
			List<String> expected = all.stream().filter(item -> item.holder(actor).isPresent())
					.map(item -> item.item().getId() + item.holder(actor).get()).toList();
			assertEquals(expected, reach.knownTo(actor, Progress.none()).stream()
					.map(known -> known.item().getId() + known.holder()).toList());
		}
	}
}
