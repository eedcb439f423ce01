package org.pactwright.cli.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes models of any size for measuring: partnerships that look like real ones, each with its members, bodies,
 * procedures, exchanges and a joint plan, and some references from one to the next. The same seed and size give the
 * same text. The models check without errors, since a model full of errors would measure the printing of messages.
 */
public final class ModelGenerator {

	/** How many elements with an id one partnership with its plan has; the sizes asked for are multiples of it. */
	static final int ELEMENTS_PER_PARTNERSHIP = 125;
	/** A file of about 1,200 lines, as large as people let one grow. */
	private static final int PARTNERSHIPS_PER_FILE = 8;
	private static final int MEMBERS = 10;

	private final Random random;

	/** @param seed decides everything that is left open */
	public ModelGenerator(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * Makes a project.
	 *
	 * @param elements how many elements with an id, approximately and at least
	 * @return file names and their texts
	 */
	public Map<String, String> project(int elements) {
		Map<String, String> files = new TreeMap<>();
		int partnerships = Math.max(1, (elements + ELEMENTS_PER_PARTNERSHIP - 1) / ELEMENTS_PER_PARTNERSHIP);
		for (int first = 0; first < partnerships; first += PARTNERSHIPS_PER_FILE) {
			int last = Math.min(partnerships, first + PARTNERSHIPS_PER_FILE);
			files.put("region-%05d.pact".formatted(first), architecture(first, last));
			for (int p = first; p < last; p++) {
				files.put("plan-%05d.rmp".formatted(p), plan(p));
			}
		}
		return files;
	}

	/** One architecture of that many partnerships in one file, for measuring an editor. */
	public String file(int partnerships) {
		return architecture(0, partnerships);
	}

	private String architecture(int first, int last) {
		Text text = new Text();
		text.open("model Region%d \"Region %d\"", first, first);
		text.line("version \"1.0\"  date 2026-11-01");
		text.line("profiles GOV, RACI, PPP, SOC, ISO44001, ISO22397, ISO22396, ISO22320, ISO22301, ISO22398, ISO22361, "
				+ "NATO, EIF, UNECE");
		text.open("scheme Handling%d \"Handling levels\"", first);
		text.line("level Open%d 0", first);
		text.line("level Restricted%d 2", first);
		text.close();
		for (int p = first; p < last; p++) {
			parties(text, p, first);
			partnership(text, p, p > first);
		}
		text.close();
		return text.toString();
	}

	private void parties(Text text, int p, int scheme) {
		for (int i = 0; i < MEMBERS; i++) {
			String kind = i % 2 == 0 ? "public municipality" : "private company";
			text.open("organisation Org%d_%d \"Organisation %d of %d\" %s at municipal in SE", p, i, i, p, kind);
			text.line("industry \"industry %d\"  relevance partner", i);
			text.line("handles Restricted%d", scheme);
			text.line("contact Desk%d_%d \"Duty desk\" h24 via Radio%d", p, i, p);
			text.line("capability Crew%d_%d \"Crews\" personnel %d \"crews\" within %d h in in_crisis", p, i, 1 + random.nextInt(20),
					1 + random.nextInt(12));
			text.close();
			text.line("person Person%d_%d \"Officer %d\" of Org%d_%d", p, i, i, p, i);
		}
		text.line("technology Radio%d \"Radio network\" communication provider Org%d_0 offline accredited for Restricted%d", p,
				p, scheme);
		for (int i = 0; i < 4; i++) {
			text.open("service Service%d_%d \"Vital service %d\" provided by Org%d_%d baseline energy tolerates %d h restored in %d h",
					p, i, i, p, 2 * i + 1, 12 + i, 4 + i);
			if (i > 0) {
				text.line("depends on Service%d_%d physical high buffer %d h", p, i - 1, 2 + random.nextInt(20));
			}
			text.close();
			text.line("information Item%d_%d \"Information %d\" owner Org%d_%d classified Restricted%d tlp amber policy can", p, i,
					i, p, i, scheme);
		}
	}

	private void partnership(Text text, int p, boolean hasNeighbour) {
		text.open("partnership Net%d \"Network %d\" operational contract at provincial", p, p);
		text.line("scope \"Keep vital services of area %d running\"", p);
		text.line("journey expand_and_commit");
		for (int i = 0; i < MEMBERS; i++) {
			text.line("member Org%d_%d %s committed since 2025-%02d-01 motives legal_duty, security", p, i,
					i == 0 ? "lead" : i == 1 ? "facilitator" : "partner", 1 + random.nextInt(12));
		}
		for (int i = 0; i < MEMBERS; i++) {
			text.open("role Role%d_%d \"Executive of organisation %d\" %s of Org%d_%d", p, i, i, i == 1 ? "facilitator" : "ser", p,
					i);
			text.line("held by Person%d_%d from 2025-01-01", p, i);
			text.close();
		}
		bodies(text, p);
		for (int i = 0; i < 6; i++) {
			text.open("decision Decide%d_%d \"Decision %d\" in pre_crisis, in_crisis within %d min at Team%d_1", p, i, i,
					10 + random.nextInt(50), p);
			text.line("A Role%d_%d  R Role%d_%d, Org%d_%d  I Team%d_0", p, i, p, i + 1, p, i + 2, p);
			text.close();
		}
		text.line("escalation from Team%d_1 to Team%d_0 after 2 h when \"it takes longer than planned\" by Ladder%d_0", p, p, p);
		agreement(text, p);
		procedures(text, p);
		for (int i = 0; i < 5; i++) {
			text.open("exchange Flow%d_%d \"Report %d\" from Org%d_%d to Org%d_%d, Team%d_1", p, i, i, p, i, p, i + 1, p);
			text.line("items Item%d_%d  in in_crisis  every %d min  delay 5 min  under Charter%d  over Radio%d", p, i % 4,
					5 + random.nextInt(50), p, p);
			text.close();
			text.line("interop Code%d_%d \"Common codes %d\" semantic in_place between Org%d_%d, Org%d_%d enables Flow%d_%d", p, i,
					i, p, i, p, i + 1, p, i);
		}
		if (hasNeighbour) {
			text.line("escalation from Team%d_2 to Team%d_0 after 12 h when \"help is needed from the neighbours\"", p, p - 1);
		}
		text.close();
	}

	private void bodies(Text text, int p) {
		String[] kinds = { "executive_sponsors strategic", "crisis_team operational", "working_group tactical" };
		for (int b = 0; b < kinds.length; b++) {
			text.open("body Team%d_%d \"Team %d\" %s by majority", p, b, b, kinds[b]);
			text.line("chair Role%d_0  quorum %d  meets every 3 months  in pre_crisis, in_crisis, post_crisis", p, 1 + random.nextInt(5));
			if (b > 0) {
				text.line("reports to Team%d_0", p);
			}
			for (int i = 0; i < MEMBERS; i++) {
				text.line("seat Org%d_%d as Role%d_%d", p, i, p, i);
			}
			text.close();
		}
	}

	private void agreement(Text text, int p) {
		List<String> parties = new ArrayList<>();
		for (int i = 0; i < MEMBERS; i++) {
			parties.add("Org" + p + "_" + i);
		}
		text.open("agreement Charter%d \"Charter %d\" charter binding", p, p);
		text.line("parties %s", String.join(", ", parties));
		text.line("covers roles, objectives, dispute, confidentiality  signed 2026-06-30  review 2027-06-30");
		for (int i = 0; i < MEMBERS; i++) {
			text.line("signature Org%d_%d by Role%d_%d on 2026-06-30", p, i, p, i);
		}
		text.close();
	}

	private void procedures(Text text, int p) {
		String[] kinds = { "issue_resolution in pre_crisis", "response in in_crisis", "recovery in post_crisis" };
		for (int k = 0; k < kinds.length; k++) {
			text.open("procedure Ladder%d_%d \"Procedure %d\" %s", p, k, k, kinds[k]);
			text.line("owner Role%d_%d  protects Service%d_%d", p, k, p, k);
			for (int s = 0; s < 5; s++) {
				text.open("step Step%d_%d_%d \"Step %d\" within %d min", p, k, s, s, 5 + random.nextInt(55));
				text.line("A Role%d_%d  R Org%d_%d  C Role%d_%d  I Team%d_0", p, s, p, s + 1, p, s + 2, p);
				if (k > 0) {
					text.line("over Radio%d  sends Flow%d_%d", p, p, s);
				}
				if (s < 4) {
					text.line("then Step%d_%d_%d when \"it is done\"", p, k, s + 1);
				}
				text.close();
			}
			text.close();
		}
	}

	private String plan(int p) {
		Text text = new Text();
		text.open("joint plan Plan%d \"Plan of network %d\"", p, p);
		text.line("version \"1.0\"  status draft");
		text.line("partnership Net%d", p);
		text.line("value Value%d resilience \"fewer outages\" weight 100 %%", p);
		text.line("assessment Sipoc%d sipoc on 2025-10-20 by Org%d_0 covers Service%d_0", p, p, p);
		for (int i = 0; i < 4; i++) {
			text.open("joint objective Goal%d_%d \"Objective %d\"", p, i, i);
			text.line("owner Role%d_0  validated by Team%d_0  due 2027-12-31  protects Service%d_%d  drivers Value%d", p, p, p, i, p);
			text.line("measure Measure%d_%d \"time to restore\" in \"h\" minimise from %d to 8 every 3 months source \"outage log\"", p,
					i, 24 + random.nextInt(48));
			text.close();
			text.open("joint risk Risk%d_%d \"Risk %d\" collaboration %d x %d", p, i, i, 1 + random.nextInt(5), 1 + random.nextInt(5));
			text.line("owner Role%d_%d  borne by Org%d_%d  affects Goal%d_%d", p, i, p, i, p, i);
			text.line("reduce Treat%d_%d \"Treatment\" by Role%d_%d due 2026-12-15", p, i, p, i);
			text.close();
		}
		text.open("stage operational_awareness complete 2025-09-01 .. 2026-01-31");
		for (int i = 0; i < 6; i++) {
			text.line("activity Act%d_%d \"Activity %d\" A Role%d_%d R Role%d_%d due 2025-10-20 complete", p, i, i, p, i, p, i + 1);
		}
		text.line("output scope_and_objectives -> Sipoc%d", p);
		text.close();
		text.close();
		return text.toString();
	}

	/** Lines with their indentation. */
	private static final class Text {
		private final StringBuilder text = new StringBuilder();
		private int depth;

		void line(String format, Object... values) {
			text.append("\t".repeat(depth)).append(format.formatted(values)).append('\n');
		}

		void open(String format, Object... values) {
			line(format + " {", values);
			depth++;
		}

		void close() {
			depth--;
			line("}");
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}
}
