package org.pactwright.analysis.cascade;

import java.util.Random;

/** Small models with everything in them that a cascade looks at, in minutes, so that an oracle can count them. */
final class RandomNet {

	private final Random random;
	private final StringBuilder text = new StringBuilder();
	private int criticals;
	private int technologies;

	RandomNet(Random random) {
		this.random = random;
	}

	String text() {
		criticals = 2 + random.nextInt(9);
		technologies = 1 + random.nextInt(4);
		for (int i = 0; i < criticals; i++) {
			critical(i);
		}
		for (int i = 0; i < technologies; i++) {
			text.append("technology T").append(i).append(" communication { in in_crisis");
			text.append(chance(3) ? " offline" : "").append(chance(2) ? " fallback " + technology() : "");
			text.append(!chance(4) ? " depends on " + some("E", criticals) : "").append(" }\n");
		}
		int organisations = 1 + random.nextInt(4);
		for (int i = 0; i < organisations; i++) {
			text.append("organisation O").append(i).append(" private company at municipal in SE { contact C").append(i);
			text.append(" h24").append(chance(4) ? "" : " via " + technology()).append(" }\n");
		}
		partnership(organisations);
		return text.toString();
	}

	/** Whether something happens that does so once in a number of times. */
	private boolean chance(int in) {
		return random.nextInt(in) == 0;
	}

	/** One or two ids. */
	private String some(String prefix, int from) {
		int first = random.nextInt(from);
		int second = random.nextInt(from);
		return prefix + first + (first == second ? "" : ", " + prefix + second);
	}

	private String element() {
		return "E" + random.nextInt(criticals);
	}

	private String technology() {
		return "T" + random.nextInt(technologies);
	}

	private void critical(int i) {
		boolean service = !chance(3);
		text.append(service ? "service E" : chance(2) ? "asset E" : "supply E").append(i).append(" {");
		if (service) {
			text.append(chance(2) ? " minimum " + 10 * random.nextInt(11) + " %" : "");
			text.append(chance(2) ? " tolerates " + random.nextInt(9) + " min" : "");
			text.append(chance(2) ? " restored in " + random.nextInt(6) + " min" : "");
			text.append(chance(2) ? " criticality " + (1 + random.nextInt(5)) : "");
		}
		String[] strengths = { "low", "medium", "high", "high", "total", "total" };
		for (int d = random.nextInt(5); d > 0; d--) {
			text.append("\n depends on ").append(element()).append(" physical ").append(strengths[random.nextInt(strengths.length)]);
			text.append(chance(2) ? " buffer " + random.nextInt(7) + " min" : "");
			text.append(chance(4) ? " alternatives " + some("E", criticals) : "");
		}
		text.append(" }\n");
	}

	private void partnership(int organisations) {
		text.append("partnership N operational contract at municipal { scope \"s\" journey engage_and_explore\n");
		for (int i = 0; i < organisations; i++) {
			text.append("role R").append(i).append(" ser of O").append(i).append('\n');
		}
		String[] modes = { "chair_decides", "majority", "consensus" };
		for (int b = 0; b < 2; b++) {
			text.append("body B").append(b).append(" steering tactical by ").append(modes[random.nextInt(3)]);
			text.append(" { in in_crisis").append(chance(2) ? " chair R" + random.nextInt(organisations) : "");
			text.append(chance(3) ? " quorum " + random.nextInt(5) : "");
			for (int i = 0; i < organisations; i++) {
				text.append(chance(3) ? "" : " seat O" + i + (chance(4) ? " non_voting" : ""));
			}
			text.append(" }\ndecision D").append(b).append(" in in_crisis at B").append(b).append(" { A R0 }\n");
		}
		text.append("exchange X0 from O0 to B0 { items Note in in_crisis over ").append(technology()).append(" }\n");
		text.append("exchange X1 from O0 to B1, R0 { items Note in in_crisis").append(chance(3) ? "" : " over " + technology());
		text.append(" }\n");
		for (int p = 0; p < 2; p++) {
			text.append("procedure P").append(p).append(" response in in_crisis {\n");
			for (int s = 0; s < 2; s++) {
				text.append("step S").append(p).append(s).append(" { A R0").append(chance(2) ? " over " + some("T", technologies)
						: "");
				text.append(chance(3) ? " sends X" + random.nextInt(2) : "");
				text.append(chance(3) ? " decides D" + random.nextInt(2) : "").append(" }\n");
			}
			text.append("}\n");
		}
		text.append("}\ninformation Note { policy can }\n");
	}
}
