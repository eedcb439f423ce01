package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.model.Decision;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.Partnership;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.Seat;

/** Statements are put in, taken out and moved, with the comments that belong to them. */
class StatementEditsTest {

	private static final PactwrightFactory NEW = PactwrightFactory.eINSTANCE;

	private static final String TEXT = """
			model M {
				organisation Muni public municipality at municipal
				organisation Grid private company at provincial // the grid

				// what they do together
				partnership Net lease contract {
					// speaks for all
					role Boss ser of Muni // for now
					role Clerk secretary

					body Board steering strategic {
						chair Boss
						seat Muni as Boss
						// only listens
						seat Grid
					}
					decision Cut in in_crisis at Board {
						A Boss  R Clerk, Muni  C Grid
					}
				}
			}
			""";

	private static Role role(String id) {
		Role role = NEW.createRole();
		role.setId(id);
		role.setKind(RoleKind.PLANNING);
		return role;
	}

	private static ResponsibilityAssignment raci(RaciLetter letter, org.pactwright.model.Actor actor) {
		ResponsibilityAssignment assignment = NEW.createResponsibilityAssignment();
		assignment.setLetter(letter);
		assignment.setActor(actor);
		return assignment;
	}

	@Test
	void a_new_statement_goes_behind_its_siblings() {
		assertEquals(TEXT.replace("role Clerk secretary\n", "role Clerk secretary\n\t\trole Third planning\n"),
				Edited.change(TEXT, edited -> edited.<Partnership> find("Net").getRoles().add(role("Third"))));
	}

	@Test
	void a_statement_put_first_goes_before_the_comment_of_the_next() {
		assertEquals(TEXT.replace("\t\t// speaks", "\t\trole Third planning\n\t\t// speaks"),
				Edited.change(TEXT, edited -> edited.<Partnership> find("Net").getRoles().add(0, role("Third"))));
	}

	@Test
	void a_statement_in_the_middle_goes_behind_the_comment_on_the_line_of_the_one_before() {
		assertEquals(TEXT.replace("// for now\n", "// for now\n\t\trole Third planning\n"),
				Edited.change(TEXT, edited -> edited.<Partnership> find("Net").getRoles().add(1, role("Third"))));
	}

	@Test
	void the_first_of_its_kind_goes_where_the_grammar_has_it() {
		String after = Edited.change(TEXT, edited -> {
			var scheme = NEW.createClassificationScheme();
			scheme.setId("Levels");
			var level = NEW.createClassificationLevel();
			level.setId("Open");
			level.setRank(0);
			scheme.getLevels().add(level);
			((GovernanceModel) edited.find("Net").eContainer()).getSchemes().add(scheme);
		});
		assertEquals(TEXT.replace("// the grid\n", "// the grid\n\n\tscheme Levels { level Open 0 }\n"), after);
	}

	@Test
	void a_deleted_statement_takes_its_comments_along_and_the_references_to_it() {
		assertEquals(TEXT.replace("\t\t// speaks for all\n\t\trole Boss ser of Muni // for now\n", "")
				.replace("\t\t\tchair Boss\n", "").replace("seat Muni as Boss", "seat Muni").replace("A Boss  R", "R"),
				Edited.change(TEXT, edited -> new Deletion(edited.project()).delete(List.of(edited.find("Boss")))));
	}

	@Test
	void what_cannot_be_without_a_deleted_element_goes_too() {
		assertEquals(TEXT.replace("\torganisation Grid private company at provincial // the grid\n", "")
				.replace("\t\t\t// only listens\n\t\t\tseat Grid\n", "").replace("  C Grid", ""),
				Edited.change(TEXT, edited -> new Deletion(edited.project()).delete(List.of(edited.find("Grid")))));
	}

	@Test
	void the_last_statement_of_a_block_takes_the_braces_along() {
		String text = "model M {\n\trole X\n}\n".replace("role X", "partnership P lease contract {\n\t\trole X ser\n\t}");
		assertEquals("model M {\n\tpartnership P lease contract\n}\n",
				Edited.change(text, edited -> new Deletion(edited.project()).delete(List.of(edited.find("X")))));
	}

	@Test
	void the_first_statement_of_a_block_brings_the_braces() {
		String text = """
				model M {
					organisation Muni public municipality
					partnership P lease contract {
						body B steering strategic
					}
				}
				""";
		assertEquals(text.replace("strategic\n", "strategic { seat Muni }\n"), Edited.change(text, edited -> {
			Seat seat = NEW.createSeat();
			seat.setParty(edited.find("Muni"));
			edited.<GovernanceBody> find("B").getSeats().add(seat);
		}));
	}

	@Test
	void a_moved_statement_takes_its_comments_along() {
		String boss = "\t\t// speaks for all\n\t\trole Boss ser of Muni // for now\n";
		assertEquals(TEXT.replace(boss, "").replace("secretary\n", "secretary\n" + boss),
				Edited.change(TEXT, edited -> edited.<Partnership> find("Net").getRoles().move(1, 0)));
	}

	@Test
	void a_statement_moves_to_another_file_in_the_style_of_that_file() {
		Edited edited = Edited.of("a.pact", TEXT, "b.pact",
				"model Other {\r\n  partnership Far lease contract {\r\n    role Old ser\r\n  }\r\n}\r\n");
		EditResult.Done done = edited.change(project -> edited.<Partnership> find("Far").getBodies()
				.add(edited.find("Board")));
		assertEquals("""
				model Other {
				  partnership Far lease contract {
				    body Board steering strategic {
				      chair Boss
				      seat Muni as Boss
				      // only listens
				      seat Grid
				    }
				    role Old ser
				  }
				}
				""".replace("\n", "\r\n"), edited.text("b.pact"));
		assertEquals(List.of(new Renaming(Edited.ROOT.resolve("b.pact"), Literals.GOVERNANCE_BODY, "Net.Board", "Far.Board")),
				done.renamed());
	}

	@Test
	void changes_inside_a_moved_statement_are_made_on_the_way() {
		String board = """

						body Board steering strategic {
							chair Boss
							seat Muni as Boss
							// only listens
							seat Grid
						}
				""".replaceAll("(?m)^\t{4}", "\t\t");
		String moved = """
					partnership Far operational informal {
						body Board steering strategic {
							chair Boss
							quorum 3
							seat Muni as Boss
							// only listens
							seat Grid
						}
					}
				""";
		String after = Edited.change(TEXT, edited -> {
			Partnership net = edited.find("Net");
			Partnership far = NEW.createPartnership();
			far.setId("Far");
			((GovernanceModel) net.eContainer()).getPartnerships().add(far);
			far.getBodies().add(edited.find("Board"));
			edited.<GovernanceBody> find("Board").setQuorum(3);
		});
		assertTrue(after.endsWith("\t}\n" + moved + "}\n"), after);
		assertFalse(after.contains(board), after);
	}

	@Test
	void actors_join_and_leave_the_lines_of_their_letters() {
		String line = "A Boss  R Clerk, Muni  C Grid";
		assertEquals(TEXT.replace(line, "A Boss  R Clerk, Muni, Grid  C Grid"), Edited.change(TEXT,
				edited -> decision(edited).getAssignments().add(3, raci(RaciLetter.R, edited.find("Grid")))));
		assertEquals(TEXT.replace(line, "A Boss  R Muni  C Grid"),
				Edited.change(TEXT, edited -> decision(edited).getAssignments().remove(1)));
		assertEquals(TEXT.replace(line, "A Boss  R Clerk, Muni  C Grid  I Clerk"), Edited.change(TEXT,
				edited -> decision(edited).getAssignments().add(raci(RaciLetter.I, edited.find("Clerk")))));
		assertEquals(TEXT.replace(line, "A Boss  R Clerk  I Grid  R Muni  C Grid"), Edited.change(TEXT,
				edited -> decision(edited).getAssignments().add(2, raci(RaciLetter.I, edited.find("Grid")))));
		assertEquals(TEXT.replace(line, "A Boss  R Clerk  I Muni  C Grid"), Edited.change(TEXT,
				edited -> decision(edited).getAssignments().get(2).setLetter(RaciLetter.I)));
		assertEquals(TEXT.replace(line, "A Boss  R Clerk, Grid  C Grid"), Edited.change(TEXT,
				edited -> decision(edited).getAssignments().get(2).setActor(edited.find("Grid"))));
	}

	private static Decision decision(Edited edited) {
		return edited.find("Cut");
	}

	@Test
	void statements_that_share_a_line_keep_doing_so() {
		String text = "model M {\n scheme S { level Open 0  level Secret 3 }\n}\n";
		assertEquals(text.replace("Secret 3", "Secret 3  level Top 4"), Edited.change(text, edited -> {
			var level = NEW.createClassificationLevel();
			level.setId("Top");
			level.setRank(4);
			edited.<org.pactwright.model.ClassificationScheme> find("S").getLevels().add(level);
		}));
	}

	@Test
	void a_new_reference_is_qualified_where_its_id_could_mean_several() {
		String text = """
				model M {
					partnership One lease contract { role Boss ser }
					partnership Two lease contract { role Boss ser  body B steering strategic }
				}
				""";
		String after = Edited.change(text, edited -> edited.<GovernanceBody> find("B").setChair((Role) edited.find("One.Boss")));
		assertEquals(text.replace("strategic }", "strategic chair One.Boss }"), after);
	}

	@Test
	void old_references_stay_where_what_they_mean_is_nearer_than_the_new_element_of_the_same_id() {
		String after = Edited.change(TEXT, edited -> {
			Organisation boss = NEW.createOrganisation();
			boss.setId("Boss");
			((GovernanceModel) edited.find("Net").eContainer()).getOrganisations().add(boss);
		});
		String grid = "// the grid\n";
		assertEquals(TEXT.replace(grid, grid + "\torganisation Boss public ministry\n"), after);
	}

	@Test
	void old_references_are_qualified_when_a_new_element_takes_their_id() {
		String text = """
				model M {
					partnership One lease contract { role Boss ser }
					partnership Two lease contract { body B steering strategic chair Boss }
					partnership Three lease contract { role Clerk secretary }
				}
				""";
		String after = Edited.change(text,
				edited -> edited.<org.pactwright.model.Partnership> find("Three").getRoles().add(role("Boss")));
		assertTrue(after.contains("chair One.Boss }"), after);
		assertTrue(after.contains("role Boss planning"), after);
	}
}
