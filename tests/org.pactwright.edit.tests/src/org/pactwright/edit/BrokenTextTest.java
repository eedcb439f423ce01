package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;
import org.pactwright.model.OrgType;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.Partnership;
import org.pactwright.model.Role;
import org.pactwright.model.RoleKind;
import org.pactwright.model.VitalService;

/** Mistakes elsewhere in a text do no harm; where the text cannot be read, and only there, edits are refused. */
class BrokenTextTest {

	private static final String TEXT = """
			model M {
				organisation Muni public municipality at municipal
				partnership Net lease contract {
					role Boss ser of Muni
					body Board steering strategic {
						chair Boss
						( what
					}
					role Clerk secretary of Nobody
				}
			}
			""";

	@Test
	void sound_statements_of_the_same_file_are_edited() {
		assertEquals(TEXT.replace("municipality", "university"),
				Edited.change(TEXT, edited -> edited.<Organisation> find("Muni").setOrgType(OrgType.UNIVERSITY)));
	}

	@Test
	void a_statement_is_added_beside_a_broken_one() {
		assertEquals(TEXT.replace("Nobody\n", "Nobody\n\t\trole Third planning\n"), Edited.change(TEXT, edited -> {
			Role role = PactwrightFactory.eINSTANCE.createRole();
			role.setId("Third");
			role.setKind(RoleKind.PLANNING);
			edited.<Partnership> find("Net").getRoles().add(role);
		}));
	}

	@Test
	void what_is_beside_the_mistake_is_refused_with_its_place() {
		EditResult.Refused refused = Edited.of("a.pact", TEXT)
				.refused(project -> ((GovernanceBody) project.find("Board").orElseThrow()).setQuorum(3));
		assertEquals(7, refused.place().line());
		assertTrue(refused.message().startsWith("The text around this cannot be read"), refused.message());
	}

	@Test
	void a_statement_with_a_mistake_inside_is_not_deleted() {
		EditResult.Refused refused = Edited.of("a.pact", TEXT)
				.refused(project -> new Deletion(project).delete(List.of(project.find("Board").orElseThrow())));
		assertEquals(7, refused.place().line());
	}

	@Test
	void a_reference_that_leads_nowhere_stays_as_it_is() {
		String after = Edited.change(TEXT, edited -> edited.<Role> find("Clerk").setKind(RoleKind.PLANNING));
		assertEquals(TEXT.replace("Clerk secretary", "Clerk planning"), after);
	}

	@Test
	void a_wrong_value_is_replaced() {
		String text = "model M {\n\tservice S criticality 9\n}\n";
		assertEquals(text.replace("9", "3"),
				Edited.change(text, edited -> edited.<VitalService> find("S").setCriticality(3)));
	}

	@Test
	void what_cannot_be_said_is_refused_and_nothing_changes() {
		EditResult.Refused refused = Edited.of("a.pact", TEXT)
				.refused(project -> ((Organisation) project.find("Muni").orElseThrow()).setId(null));
		assertEquals("Organisation 'Muni' cannot go without its id.", refused.message());
	}

	@Test
	void an_exception_of_the_change_is_passed_on_with_everything_put_back() {
		Edited edited = Edited.of("a.pact", TEXT);
		ModelSnapshot before = ModelSnapshot.of(edited.project());
		assertThrows(IllegalStateException.class, () -> ModelEdit.record(edited.project(), () -> {
			edited.<Partnership> find("Net").getRoles().clear();
			throw new IllegalStateException("the tool failed");
		}));
		assertEquals(java.util.Optional.empty(), before.difference(ModelSnapshot.of(edited.project())));
	}

	@Test
	void a_root_is_neither_taken_out_nor_put_in() {
		Edited edited = Edited.of("a.pact", TEXT);
		EditResult.Refused refused = edited
				.refused(project -> project.models().getFirst().eResource().getContents().clear());
		assertTrue(refused.message().startsWith("A file holds exactly one model or plan"), refused.message());
	}
}
