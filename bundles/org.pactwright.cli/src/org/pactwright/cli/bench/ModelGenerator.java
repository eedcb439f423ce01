package org.pactwright.cli.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes models of any size for measuring: partnerships that look like real ones, each with its members, bodies,
 * procedures, exchanges and a joint plan far enough along that every rule has something to look at, and some references
 * from one to the next. The same seed and size give the same text. The models check without errors, since a model full
 * of errors would measure the printing of messages.
 */
public final class ModelGenerator {

	/** How many elements with an id one partnership with its plan has; the sizes asked for are multiples of it. */
	static final int ELEMENTS_PER_PARTNERSHIP = 175;
	/** A file of about 2,000 lines, as large as people let one grow. */
	private static final int PARTNERSHIPS_PER_FILE = 5;
	/** Members of a partnership; those with an even number are public, the others private. */
	static final int MEMBERS = 10;

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
		PlanGenerator plans = new PlanGenerator(random);
		int partnerships = Math.max(1, (elements + ELEMENTS_PER_PARTNERSHIP - 1) / ELEMENTS_PER_PARTNERSHIP);
		for (int first = 0; first < partnerships; first += PARTNERSHIPS_PER_FILE) {
			int last = Math.min(partnerships, first + PARTNERSHIPS_PER_FILE);
			files.put("region-%05d.pact".formatted(first), architecture(first, last));
			files.put("corporate-%05d.rmp".formatted(first), plans.corporate(first));
			for (int p = first; p < last; p++) {
				files.put("plan-%05d.rmp".formatted(p), plans.joint(p, first));
			}
		}
		return files;
	}

	/** One architecture of that many partnerships in one file, for measuring an editor. */
	public String file(int partnerships) {
		return architecture(0, partnerships);
	}

	/** Names with a number behind, separated by commas: {@code Org7_0, Org7_1}. */
	static String list(String name, int p, int count) {
		return IntStream.range(0, count).mapToObj(i -> name + p + "_" + i).collect(Collectors.joining(", "));
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
		text.line("competence Leading%d leadership", first);
		text.line("regulation Law%d \"Preparedness act\" law at national in SE citation \"2001:1\"", first);
		text.line("organisation Helpers%d \"Volunteers\" civil_society volunteer_body at national in SE", first);
		for (int p = first; p < last; p++) {
			parties(text, p, first);
			assets(text, p, first);
			partnership(text, p, first);
		}
		text.close();
		return text.toString();
	}

	private void parties(Text text, int p, int first) {
		for (int i = 0; i < MEMBERS; i++) {
			String kind = i % 2 == 0 ? "public municipality" : "private company";
			text.open("organisation Org%d_%d \"Organisation %d of %d\" %s at municipal in SE", p, i, i, p, kind);
			text.line("industry \"industry %d\"  relevance partner", i);
			text.line("handles Restricted%d", first);
			text.line("contact Desk%d_%d \"Duty desk\" %sh24 via Radio%d", p, i, p == first && i == 0 ? "single " : "", p);
			text.line("capability Crew%d_%d \"Crews\" personnel %d \"crews\" within %d h in in_crisis covered by Charter%d",
					p, i, 1 + random.nextInt(20), 1 + random.nextInt(12), p);
			text.close();
			text.line("person Person%d_%d \"Officer %d\" of Org%d_%d holds Leading%d 3", p, i, i, p, i, first);
		}
	}

	private void assets(Text text, int p, int first) {
		text.line("technology Radio%d \"Radio network\" communication provider Org%d_0 offline accredited for "
				+ "Restricted%d fallback Sat%d maturity 8 in pre_crisis, in_crisis, post_crisis", p, p, first, p);
		text.line("technology Sat%d \"Satellite telephones\" backup provider Org%d_1 offline fallback Radio%d in in_crisis",
				p, p, p);
		for (int i = 0; i < 4; i++) {
			text.open("service Service%d_%d \"Vital service %d\" provided by Org%d_%d, Org%d_%d baseline energy "
					+ "tolerates %d h restored in %d h", p, i, i, p, 2 * i + 1, p, 2 * i, 12 + i, 4 + i);
			if (i > 0) {
				text.line("depends on Service%d_%d physical high buffer %d h", p, i - 1, 2 + random.nextInt(20));
			}
			text.close();
			text.line("information Item%d_%d \"Information %d\" owner Org%d_%d classified Restricted%d tlp amber "
					+ "policy can format \"table\"", p, i, i, p, i, first);
		}
		text.line("supply Fuel%d \"Fuel\" provided by Org%d_1 origin NO top_share 70 %%", p, p);
		text.line("scenario Cut%d \"Somebody cuts a line\" hybrid_attack deliberate affects Service%d_0", p, p);
	}

	private void partnership(Text text, int p, int first) {
		text.open("partnership Net%d \"Network %d\" operational contract at provincial", p, p);
		text.line("scope \"Keep vital services of area %d running\"", p);
		text.line("journey stabilise_and_mature");
		for (int i = 0; i < MEMBERS; i++) {
			text.line("member Org%d_%d %s committed since 2025-%02d-01 motives legal_duty, security", p, i,
					i == 0 ? "lead" : i == 1 ? "facilitator" : "partner", 1 + random.nextInt(12));
		}
		text.line("member Helpers%d observer engaged", first);
		roles(text, p, first);
		bodies(text, p);
		for (int i = 0; i < 6; i++) {
			text.open("decision Decide%d_%d \"Decision %d\" in pre_crisis, in_crisis within %d min at Team%d_1", p, i, i,
					10 + random.nextInt(50), p);
			text.line("A Role%d_%d  R Role%d_%d, Org%d_%d  I Team%d_0", p, i, p, i + 1, p, i + 2, p);
			text.close();
		}
		text.line("escalation from Team%d_1 to Team%d_0 after 2 h when \"it takes longer than planned\" by Ladder%d_0", p, p,
				p);
		if (p > first) {
			text.line("escalation from Team%d_2 to Team%d_0 after 12 h when \"help is needed from the neighbours\"", p, p - 1);
		}
		agreement(text, p, first);
		procedures(text, p);
		exchanges(text, p, first);
		text.close();
	}

	private void roles(Text text, int p, int first) {
		for (int i = 0; i < MEMBERS; i++) {
			text.open("role Role%d_%d \"Executive of organisation %d\" ser of Org%d_%d needs Leading%d 2", p, i, i, p, i,
					first);
			text.line("held by Person%d_%d from 2025-01-01", p, i);
			text.close();
		}
		text.line("role Lead%d \"Manager\" operational_lead of Org%d_0 { held by Person%d_0 }", p, p, p);
		List<String> kinds = List.of("incident_command", "planning", "operations", "logistics", "spokesperson");
		for (int i = 0; i < kinds.size(); i++) {
			text.line("role Crisis%d_%d \"Function %d\" %s of Org%d_%d { held by Person%d_%d deputy Person%d_%d }", p, i, i,
					kinds.get(i), p, i, p, i, p, i + 1);
		}
	}

	private void bodies(Text text, int p) {
		List<String> kinds = List.of("executive_sponsors strategic", "crisis_team operational", "steering tactical");
		for (int b = 0; b < kinds.size(); b++) {
			text.open("body Team%d_%d \"Team %d\" %s by majority", p, b, b, kinds.get(b));
			text.line("chair %s%d_0  quorum %d  meets every 3 months  in pre_crisis, in_crisis, post_crisis",
					b == 1 ? "Crisis" : "Role", p, 1 + random.nextInt(5));
			if (b > 0) {
				text.line("reports to Team%d_0", p);
			}
			for (int i = 0; i < MEMBERS; i++) {
				text.line("seat Org%d_%d as %s%d_%d", p, i, b == 1 && i < 4 ? "Crisis" : "Role", p, i);
			}
			text.close();
		}
	}

	private static void agreement(Text text, int p, int first) {
		text.open("agreement Charter%d \"Charter %d\" charter binding", p, p);
		text.line("parties %s", list("Org", p, MEMBERS));
		text.line("covers roles, objectives, dispute, exit, confidentiality, neutrality, change, pricing, liability, "
				+ "insurance");
		text.line("conditions peacetime, crisis, war  signed 2026-06-30  review 2027-06-30  reviewed 2026-09-30");
		text.line("legal_basis Law%d", first);
		for (int i = 0; i < MEMBERS; i++) {
			text.line("signature Org%d_%d by Role%d_%d on 2026-06-30", p, i, p, i);
		}
		text.close();
	}

	private void procedures(Text text, int p) {
		List<String> kinds = List.of("issue_resolution in pre_crisis", "response in in_crisis", "recovery in post_crisis",
				"planning in pre_crisis", "early_warning in pre_crisis", "crisis_communication in in_crisis",
				"lessons in post_crisis", "change in pre_crisis", "disengagement in post_crisis");
		for (int k = 0; k < kinds.size(); k++) {
			text.open("procedure Ladder%d_%d \"Procedure %d\" %s", p, k, k, kinds.get(k));
			text.line("owner Role%d_%d  changed 2026-08-01  protects Service%d_%d", p, k, p, k % 4);
			for (int s = 0; s < 3; s++) {
				text.open("step Step%d_%d_%d \"Step %d\" within %d min", p, k, s, s, 5 + random.nextInt(55));
				text.line("A Role%d_%d  R Org%d_%d  C Role%d_%d  I Team%d_0", p, s, p, s + 1, p, s + 2, p);
				text.line("over Radio%d", p);
				if (k == 1) {
					text.line("sends Flow%d_%d  uses Crew%d_%d", p, s, p, s);
				}
				if (s < 2) {
					text.line("then Step%d_%d_%d when \"it is done\"", p, k, s + 1);
				}
				text.close();
			}
			text.close();
		}
	}

	private void exchanges(Text text, int p, int first) {
		for (int i = 0; i < 5; i++) {
			text.open("exchange Flow%d_%d \"Report %d\" from Org%d_%d to Org%d_%d, Team%d_1", p, i, i, p, i, p, i + 1, p);
			text.line("items Item%d_%d  in in_crisis  every %d min  delay 5 min  under Charter%d  over Radio%d", p, i % 4,
					5 + random.nextInt(50), p, p);
			text.close();
			text.line("interop Code%d_%d \"Common codes %d\" semantic in_place between Org%d_%d, Org%d_%d enables Flow%d_%d", p,
					i, i, p, i, p, i + 1, p, i);
		}
		text.line("interop Board%d \"Board\" governance in_place between Org%d_0, Org%d_1 owner Role%d_0", p, p, p, p);
		for (String layer : List.of("legal", "organisational", "technical")) {
			text.line("interop %s%d \"Layer\" %s in_place between Org%d_0, Org%d_1 enables %s%s", layer, p, layer, p, p,
					list("Flow", p, 5), layer.equals("legal") ? " regulations Law" + first : "");
		}
	}
}
