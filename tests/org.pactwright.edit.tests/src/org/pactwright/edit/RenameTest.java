package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pactwright.language.project.Progress;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.PactwrightPackage.Literals;

/** A new id reaches every reference, however it is written, and nothing else. */
class RenameTest {

	private static final String PACT = """
			model M {
				organisation Muni public municipality at municipal // Muni stays in comments
				partnership Net lease contract {
					role Boss ser of Muni
					body Board steering strategic { chair Boss  seat Muni as Net /* ! */ . Boss }
				}
				partnership Other lease contract { role Boss ser }
			}
			""";
	private static final String PLAN = """
			joint plan P "Muni" {
				organisation Muni
				partnership Net
				issue I by Net.Boss held by M.Net.Boss
			}
			""";

	private static Edited files() {
		return Edited.of("a.pact", PACT, "a.rmp", PLAN);
	}

	private static EditResult.Done rename(Edited edited, String id, String to) {
		EditResult.Done done = assertInstanceOf(EditResult.Done.class,
				Refactorings.rename(edited.project(), edited.find(id), to));
		edited.project().update(done.edits().newTexts(edited.project()), Progress.none());
		return done;
	}

	@Test
	void references_in_all_files_follow() {
		Edited edited = files();
		EditResult.Done done = rename(edited, "Muni", "North");
		assertEquals(PACT.replace("organisation Muni", "organisation North").replace("of Muni", "of North")
				.replace("seat Muni", "seat North"), edited.text("a.pact"));
		assertEquals(PLAN.replace("organisation Muni", "organisation North"), edited.text("a.rmp"));
		assertEquals(List.of(new Renaming(Edited.ROOT.resolve("a.pact"), Literals.ORGANISATION, "Muni", "North")),
				done.renamed());
	}

	@Test
	void qualified_references_follow_in_the_part_that_means_the_element() {
		Edited edited = files();
		rename(edited, "Net.Boss", "Chief");
		assertEquals(PACT.replaceFirst("role Boss", "role Chief").replace("chair Boss", "chair Chief").replace(". Boss }",
				". Chief }"), edited.text("a.pact"));
		assertEquals(PLAN.replace("Boss", "Chief"), edited.text("a.rmp"));
	}

	@Test
	void names_qualified_by_a_container_follow_it() {
		Edited edited = files();
		EditResult.Done done = rename(edited, "Net", "Web");
		assertEquals(PLAN.replace("Net", "Web"), edited.text("a.rmp"));
		assertTrue(edited.text("a.pact").contains("as Web /* ! */ . Boss"), edited.text("a.pact"));
		assertEquals(List.of("Net > Web", "Net.Board > Web.Board", "Net.Boss > Web.Boss"),
				done.renamed().stream().map(each -> each.before() + " > " + each.after()).toList());
	}

	@Test
	void ids_that_are_keywords_get_their_mark_and_lose_it() {
		Edited edited = files();
		rename(edited, "Muni", "service");
		assertTrue(edited.text("a.pact").contains("organisation ^service public") && edited.text("a.rmp").contains(
				"organisation ^service\n"), edited.text("a.pact"));
		rename(edited, "service", "Muni");
		assertEquals(PACT, edited.text("a.pact"));
		assertEquals(PLAN, edited.text("a.rmp"));
	}

	@Test
	void other_references_are_qualified_when_they_would_mean_several() {
		Edited edited = Edited.of("a.pact", """
				model M {
					partnership Net lease contract { role Boss ser }
					partnership Far lease contract { role Chief ser }
				}
				""", "a.rmp", "joint plan P { issue I by Boss }\n");
		rename(edited, "Chief", "Boss");
		assertEquals("joint plan P { issue I by Net.Boss }\n", edited.text("a.rmp"));
	}

	@Test
	void a_new_element_of_the_same_id_makes_old_references_qualified() {
		Edited edited = Edited.of("a.pact", "model M {\n\tpartnership Net lease contract {\n\t\trole Boss ser\n\t}\n}\n",
				"a.rmp", "joint plan P { issue I by Boss }\n");
		edited.change(project -> {
			Organisation boss = PactwrightFactory.eINSTANCE.createOrganisation();
			boss.setId("Boss");
			project.models().getFirst().getOrganisations().add(boss);
		});
		assertEquals("joint plan P { issue I by Net.Boss }\n", edited.text("a.rmp"));
	}

	@Test
	void an_id_that_is_none_or_taken_is_refused() {
		Edited edited = Edited.of("a.pact", "model M {\n\torganisation A1 public municipality\n\torganisation A2 public "
				+ "municipality\n}\n");
		NamedElement element = edited.find("A2");
		assertEquals("'2 b' cannot be an id: it may hold letters, digits and _ only, and no digit first.",
				((EditResult.Refused) Refactorings.rename(edited.project(), element, "2 b")).message());
		EditResult.Refused taken = (EditResult.Refused) Refactorings.rename(edited.project(), element, "A1");
		assertTrue(taken.message().startsWith("There is a organisation 'A1' already at ")
				|| taken.message().startsWith("There is an organisation 'A1' already at "), taken.message());
		assertEquals("A2", element.getId());
		assertEquals(3, taken.place().line());
	}

	@Test
	void participants_rename_in_files_of_their_own() {
		Edited edited = files();
		Path positions = Edited.ROOT.resolve("net.pview");
		List<Renaming> told = new ArrayList<>();
		RenameParticipant participant = (project, renamings) -> {
			told.addAll(renamings);
			assertEquals("Muni", edited.<NamedElement> find("Muni").getId(), "as it was before");
			return DocumentEdits.of(Map.of(positions, List.of(new TextEdit(0, 4, "North"))));
		};
		EditResult.Done done = (EditResult.Done) Refactorings.rename(edited.project(), edited.find("Muni"), "North",
				List.of(participant));
		assertEquals(1, told.size());
		assertEquals(List.of(new TextEdit(0, 4, "North")), done.edits().of(positions));
		assertEquals(3, done.edits().byFile().size());
	}
}
