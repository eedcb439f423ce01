package org.pactwright.design;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pactwright.language.project.Project;
import org.pactwright.model.GovernanceModel;

/** Architectures of any size, the same for the same seed: a partnership with about so many elements of every kind. */
public final class LargeModel {

	private static final String[] SECTORS = { "public municipality at municipal", "public agency at national",
			"private company at provincial", "private company at national", "civil_society ngo at municipal",
			"academia university at provincial" };
	private static final String[] PLACES = { "North", "Lake", "Coast", "Forest", "River", "Hills", "Harbour", "Valley" };
	private static final String[] TRADES = { "Municipality", "Grid", "Water", "Mobile", "Haulage", "Food Logistics",
			"District Heating", "Volunteers", "Health Care", "Fibre" };
	private static final String[] TLP = { "clear", "green", "amber", "amber_strict", "red" };
	private static final String[] LAYERS = { "legal", "organisational", "semantic", "technical" };

	private final Random random;
	private final StringBuilder text = new StringBuilder();

	private LargeModel(long seed) {
		random = new Random(seed);
	}

	/** The model. About {@code size} things on each of the diagrams of governance, exchanges and dependencies. */
	public static GovernanceModel of(int size, long seed) {
		Path root = Path.of("large").toAbsolutePath();
		Project project = Project.of(root, Map.of(root.resolve("m.pact"), text(size, seed)));
		if (!project.problems().isEmpty()) {
			throw new AssertionError(project.problems().get(0));
		}
		return project.models().get(0);
	}

	/** Its text. */
	public static String text(int size, long seed) {
		LargeModel made = new LargeModel(seed);
		made.write(size);
		return made.text.toString();
	}

	private void write(int size) {
		int organisations = Math.max(4, size / 10);
		int bodies = Math.max(3, size / 14);
		line("model M \"Large model\" { version \"1\" date 2026-11-01 profiles GOV");
		line("scheme Handling \"Levels\" { level L0 \"Open\" 0 level L1 \"Internal\" 1 level L2 \"Restricted\" 2 }");
		each(organisations, i -> line("organisation O" + i + " \"" + pick(PLACES) + " " + pick(TRADES) + " " + i + "\" "
				+ pick(SECTORS) + " in SE { contact K" + i + " \"Duty desk " + i + "\" "
				+ (i % 2 == 0 ? "h24" : "on_call") + " }"));
		int elements = Math.max(4, size / 3);
		each(elements, i -> element(i, elements));
		each(Math.max(2, size / 20), i -> line("information I" + i + " \"State of " + pick(TRADES) + " " + i + "\" { owner O"
				+ random.nextInt(organisations) + " classified L" + random.nextInt(3) + " tlp " + pick(TLP)
				+ " policy can }"));
		line("partnership P \"Large partnership\" operational contract voluntary at provincial { scope \"All of it\"");
		line("journey stabilise_and_mature");
		each(organisations, i -> line("member O" + i + " " + (i == 0 ? "lead" : i % 9 == 0 ? "observer" : "partner")
				+ (i % 7 == 0 ? " invited" : " committed since 2025-01-01")));
		each(bodies, i -> body(i, bodies, organisations));
		each(bodies / 3, i -> line("escalation from B" + (i * 2 + 1) + " to B" + i + " after " + (1 + i % 9)
				+ " h when \"it takes too long\""));
		int exchanges = Math.max(3, size / 8);
		each(exchanges, i -> line("exchange E" + i + " \"Flow " + i + " of " + pick(TRADES) + "\" from O"
				+ random.nextInt(organisations) + " to " + some("O", organisations, 1 + random.nextInt(3)) + " { items I"
				+ i % Math.max(2, size / 20) + " in in_crisis every " + (1 + i % 9) + " h }"));
		each(exchanges / 3, i -> line("interop F" + i + " \"Function " + i + "\" " + LAYERS[i % 4]
				+ (i % 11 == 0 ? " missing" : i % 3 == 0 ? " exercised" : " in_place") + " between O0, O1 { enables "
				+ some("E", exchanges, 4) + " }"));
		procedure(Math.max(3, size / 10), organisations);
		line("} }");
	}

	private void element(int i, int elements) {
		StringBuilder depends = new StringBuilder();
		each(i == 0 ? 0 : 1 + random.nextInt(2), k -> depends.append("depends on S" + Math.max(0, i - 1 - random.nextInt(12))
				+ (k == 0 ? " physical high" : " supply medium") + " buffer " + (1 + random.nextInt(48)) + " h "));
		String dependencies = i > 13 ? depends.toString() : "";
		line((i % 5 == 3 ? "asset" : i % 5 == 4 ? "supply" : "service") + " S" + i + " \"" + pick(TRADES) + " of "
				+ pick(PLACES) + " " + i + "\" { provided by O0 " + dependencies + " }");
	}

	private void body(int i, int bodies, int organisations) {
		String tier = i == 0 ? "strategic" : i < bodies / 4 ? "tactical" : "operational";
		line("body B" + i + " \"" + pick(PLACES) + " group " + i + "\" working_group " + tier + " by majority {");
		line("in pre_crisis" + (i % 3 == 0 ? ", in_crisis" : "") + (i == 0 ? "" : " reports to B" + (i - 1) / 4));
		some(organisations, Math.min(organisations, 4 + random.nextInt(12)))
				.forEach(o -> line("seat O" + o + (o % 5 == 0 ? " non_voting" : "")));
		line("}");
	}

	private void procedure(int steps, int organisations) {
		line("procedure Run \"Large procedure\" response in in_crisis { when \"something large happens\"");
		each(steps, i -> line("step T" + i + " \"Do the " + pick(TRADES) + " part " + i + "\" within " + (5 + i % 50)
				+ " min { A O" + i % Math.min(6, organisations) + " R O" + random.nextInt(organisations)
				+ (i + 1 < steps ? " then T" + (i + 1) : "") + (i % 6 == 2 && i + 4 < steps ? " then T" + (i + 4)
						+ " when \"it is urgent\"" : "") + " }"));
		line("}");
	}

	private String some(String prefix, int of, int count) {
		return some(of, count).stream().map(i -> prefix + i).collect(Collectors.joining(", "));
	}

	private List<Integer> some(int of, int count) {
		List<Integer> all = new ArrayList<>(IntStream.range(0, of).boxed().toList());
		java.util.Collections.shuffle(all, random);
		return all.subList(0, Math.min(of, count));
	}

	private String pick(String[] from) {
		return from[random.nextInt(from.length)];
	}

	private void line(String line) {
		text.append(line).append('\n');
	}

	private static void each(int count, java.util.function.IntConsumer action) {
		IntStream.range(0, count).forEach(action);
	}
}
