package org.pactwright.analysis.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Small models in which information is sent round under all kinds of labels, levels and agreements. */
final class RandomSharing {

	private static final int ORGANISATIONS = 5;
	private static final String[] DATES = { "2025-01-01", "2026-10-31", "2026-11-01", "2026-11-02", "2027-06-30" };

	private final Random random;
	private final StringBuilder text = new StringBuilder();

	RandomSharing(Random random) {
		this.random = random;
	}

	String text() {
		text.append("scheme Red { level A0 0 level A1 1 level A2 2 }\n");
		text.append("scheme Blue { level B0 0 level B1 1").append(chance(2) ? " equals A1" : "").append(" }\n");
		String[] types = { "private company", "private media", "public agency", "private company", "academia university" };
		for (int i = 0; i < ORGANISATIONS; i++) {
			text.append("organisation O").append(i).append(' ').append(types[i]).append(" at national in SE {");
			text.append(i > 2 && chance(3) ? " part of O" + random.nextInt(i) : "");
			text.append(chance(5) ? "" : " handles " + level()).append(chance(3) ? " handles " + level() : "").append(" }\n");
		}
		String[] labels = { "clear", "green", "amber", "amber_strict", "red" };
		String[] policies = { "can", "could", "undecided", "can", "cannot" };
		for (int i = 0; i < 2; i++) {
			text.append("information I").append(i).append(chance(4) ? "" : " owner O" + random.nextInt(ORGANISATIONS));
			text.append(chance(3) ? "" : " classified " + level());
			text.append(chance(6) ? "" : " tlp " + labels[random.nextInt(5)]);
			text.append(" policy ").append(policies[random.nextInt(5)]).append('\n');
		}
		for (int p = 0; p < 2; p++) {
			partnership(p);
		}
		return text.toString().replaceAll("(handles \\w\\d) handles", "$1, ").replaceAll("handles (\\w\\d),  \\1", "handles $1");
	}

	private void partnership(int p) {
		String[] states = { "committed", "engaged", "invited", "exited", "committed" };
		text.append("partnership P").append(p).append(" operational contract at national { scope \"s\" journey engage_and_explore\n");
		for (int i = 0; i < ORGANISATIONS; i++) {
			if (!chance(3)) {
				text.append("member O").append(i).append(" partner ").append(states[random.nextInt(5)]);
				text.append(chance(6) ? " until " + DATES[random.nextInt(5)] : "").append('\n');
			}
		}
		if (p == 0) {
			for (int i = 0; i < 4; i++) {
				text.append("role R").append(i).append(" liaison").append(chance(5) ? "" : " of O" + random.nextInt(ORGANISATIONS));
				text.append(chance(4) ? " clearance " + level() : "").append('\n');
			}
		}
		text.append("body C").append(p).append(" steering tactical by majority { in in_crisis");
		for (int i : some(ORGANISATIONS, 3)) {
			text.append(" seat O").append(i).append(chance(2) ? " as R" + random.nextInt(4) : "");
		}
		text.append(" }\nagreement G").append(p).append(" charter binding {");
		text.append(chance(2) ? "" : " parties O" + join(some(ORGANISATIONS, 5), ", O"));
		int signed = random.nextInt(3);
		int effective = signed + random.nextInt(DATES.length - signed);
		int expires = effective + random.nextInt(DATES.length - effective);
		text.append(chance(5) ? "" : " signed " + DATES[signed]).append(chance(4) ? " effective " + DATES[effective] : "");
		text.append(chance(2) ? " expires " + DATES[expires] : "").append(" }\n");
		for (int x = 0; x < 4; x++) {
			text.append("exchange X").append(p).append(x).append(" from ").append(actor()).append(" to ");
			String first = actor();
			String second = actor();
			text.append(first).append(first.equals(second) || chance(2) ? "" : ", " + second);
			text.append(" { items ").append(chance(3) ? "I0, I1" : "I" + random.nextInt(2)).append(" in in_crisis");
			text.append(chance(5) ? "" : " under G" + random.nextInt(2)).append(" }\n");
		}
		text.append("}\n");
	}

	private boolean chance(int in) {
		return random.nextInt(in) == 0;
	}

	private String level() {
		return List.of("A0", "A1", "A2", "B0", "B1").get(random.nextInt(5));
	}

	private String actor() {
		int n = random.nextInt(ORGANISATIONS + 6);
		return n < ORGANISATIONS ? "O" + n : n < ORGANISATIONS + 4 ? "R" + (n - ORGANISATIONS) : "C" + (n - ORGANISATIONS - 4);
	}

	private List<Integer> some(int of, int most) {
		List<Integer> all = new ArrayList<>();
		for (int i = 0; i < of; i++) {
			all.add(i);
		}
		Collections.shuffle(all, random);
		return all.subList(0, 1 + random.nextInt(most));
	}

	private static String join(List<Integer> numbers, String between) {
		return String.join(between, numbers.stream().map(String::valueOf).toList());
	}
}
