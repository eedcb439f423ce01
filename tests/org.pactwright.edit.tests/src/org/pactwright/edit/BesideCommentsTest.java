package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.model.Asset;
import org.pactwright.model.Competence;
import org.pactwright.model.Organisation;
import org.pactwright.model.Person;
import org.pactwright.model.Step;

/** Comments may stand between any two words, and names may be the same: nothing is lost, and nothing means another thing. */
class BesideCommentsTest {

	private static final String STEPS = """
			model M {
				partnership Net lease contract {
					role Boss ser
					procedure P "P" lessons {
						step A { R Boss
							then C then D
						}
						step B { R Boss
							then E // not yet
						}
						step C
						step D
						step E
					}
				}
			}
			""";

	@Test
	void what_comes_before_others_on_their_line_with_a_comment_to_its_end_leaves_them_a_line() {
		String after = Edited.change(STEPS, edited -> edited.<Step> find("A").getNext().add(0,
				edited.<Step> find("B").getNext().getFirst()));
		assertTrue(after.contains("then E // not yet\n\t\t\t\tthen C then D\n"),
				after);
	}

	@Test
	void a_text_that_is_laid_out_stays_so_when_a_word_goes_and_its_comment_stays() {
		String text = """
				model M {
					organisation Muni public municipality at municipal
					organisation Grid private company at provincial
					asset Site {
						provided by Muni,
							// from the lake
							Grid  criticality 4
						location "Lake"
					}
				}
				""";
		assertEquals(text, PactFormatter.format(text));
		String after = Edited.change(text,
				edited -> edited.<Asset> find("Site").getProviders().remove(edited.<Organisation> find("Grid")));
		assertEquals(text.replace("Muni,\n\t\t\t// from the lake\n\t\t\tGrid  criticality", "Muni\n\t\t// from the lake\n\t\tcriticality"),
				after);
	}

	@Test
	void a_text_that_is_not_laid_out_is_not_laid_out_for_that() {
		String text = """
				model M {
					organisation Muni    public municipality at municipal
					organisation Grid private company at provincial
					asset Site {
						provided by Muni, // from the lake
							Grid  criticality 4
					}
				}
				""";
		String after = Edited.change(text,
				edited -> edited.<Asset> find("Site").getProviders().remove(edited.<Organisation> find("Grid")));
		assertTrue(after.contains("organisation Muni    public municipality") && after.contains("// from the lake\n"), after);
	}

	@Test
	void a_competence_that_moves_to_where_its_id_means_another_is_qualified() {
		Edited edited = Edited.of("a.pact", """
				model M {
					competence Lead collaborative
					person Ann { holds Lead 3 }
				}
				""", "b.pact", """
				model N {
					competence Lead collaborative
					person Bob { holds Lead 1 }
				}
				""");
		edited.change(project -> edited.<Person> find("Bob").getHolds().add(edited.<Person> find("Ann").getHolds().getFirst()));
		assertTrue(edited.text("b.pact").contains("holds Lead 1, M.Lead 3"), edited.text("b.pact"));
		assertTrue(edited.text("a.pact").contains("person Ann\n"), edited.text("a.pact"));
	}

	@Test
	void what_no_name_can_tell_from_another_is_refused_with_both() {
		Edited edited = Edited.of("a.pact", """
				model M {
					competence Lead collaborative
					organisation Grid private company at provincial
					partnership Grid lease contract {
						procedure P "P" lessons { step A }
					}
				}
				""", "b.rmp", """
				import "a.pact"

				joint plan Plan "Plan" {
					risk R "Late" operational 1 x 1
				}
				""");
		EditResult.Refused refused = edited.refused(project -> {
			var risk = edited.<org.pactwright.model.Risk> find("R");
			risk.getAffects().add(edited.<Organisation> find("Grid"));
		});
		assertTrue(refused.message().contains("cannot be told from the") && refused.message().contains("Give one of them another id"),
				refused.message());
	}
}
