package org.pactwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pactwright.model.GovernanceBody;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Partnership;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;

/** Prints how long edits of a file of 5,000 lines take, warm: the middle one and the slowest one in twenty. */
final class EditBench {

	private static final int LINES = 5_000;
	private static final int ROUNDS = 100;

	private EditBench() {
	}

	public static void main(String[] args) {
		Edited edited = Edited.of("a.pact", text());
		print("set a value", edited, () -> edited.<GovernanceBody> find("Board100").setQuorum(7));
		print("add a statement", edited, () -> {
			Role role = PactwrightFactory.eINSTANCE.createRole();
			role.setId("Third");
			role.setKind(RoleKind.PLANNING);
			edited.<Partnership> find("Net100").getRoles().add(role);
		});
		print("rename", edited, () -> edited.<NamedElement> find("Muni100").setId("North"));
		print("delete with references", edited,
				() -> new Deletion(edited.project()).delete(List.of(edited.find("Boss100"))));
		print("add an organisation to the model", edited, () -> {
			var made = PactwrightFactory.eINSTANCE.createOrganisation();
			made.setId("Fresh");
			edited.project().models().getFirst().getOrganisations().add(made);
		});
	}

	private static void print(String what, Edited edited, Runnable change) {
		ModelEdit edit = new ModelEdit(edited.project());
		List<Long> times = new ArrayList<>();
		for (int i = 0; i < 2 * ROUNDS; i++) {
			long start = System.nanoTime();
			EditResult result = edit.record(change);
			long time = System.nanoTime() - start;
			if (!(result instanceof EditResult.Done done) || done.edits().isEmpty()) {
				throw new IllegalStateException(result.toString());
			}
			if (i >= ROUNDS) {
				times.add(time);
			}
		}
		times.sort(null);
		System.out.printf(Locale.ROOT, "%-34s %6.1f ms %6.1f ms%n", what, times.get(ROUNDS / 2) / 1e6,
				times.get(ROUNDS * 95 / 100) / 1e6);
	}

	private static String text() {
		StringBuilder text = new StringBuilder("model Large \"Large\" {\n\tversion \"1\" date 2026-11-01 profiles GOV\n");
		for (int i = 0; text.chars().filter(c -> c == '\n').count() < LINES; i++) {
			text.append("""
						organisation Muni# "Municipality #" public municipality at municipal in SE {
							contact Desk# "Duty officer #" single h24
						}
						organisation Grid# "Grid #" private company at provincial
						person Chief# "Chief #" of Muni#
						service Power# "Electricity #" {
							provided by Grid#  baseline energy  tolerates 12 h
						}
						information Picture# "Picture #" { owner Grid# }

						// what the members of net # have agreed
						partnership Net# "Net #" operational contract voluntary at provincial {
							scope "Keep power running"
							member Muni# lead committed since 2025-09-01 motives legal_duty
							member Grid# partner committed
							role Boss# "Boss #" ser of Muni# { held by Chief# from 2025-09-01 }
							role Lead# "Lead #" operational_lead of Grid#
							body Board# "Board #" steering strategic by consensus {
								chair Boss#  quorum 2  meets every 3 months  in pre_crisis
								seat Muni# as Boss#
								seat Grid# as Lead#
							}
							decision Cut# "Cut #" in in_crisis within 30 min at Board# {
								A Boss#  R Lead#  C Muni#
							}
							exchange Flow# "Flow #" from Grid# to Board#, Muni# {
								items Picture#  in in_crisis  every 15 min
							}
						}
					""".replace("#", String.valueOf(i)));
		}
		return text.append("}\n").toString();
	}
}
