package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.Names;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Statements are copied as text and pasted with ids of their own. */
class PastingTest {

	private static final String TEXT = """
			model M "Model" {
				version "1.0"  date 2026-11-01
				organisation North "North" public municipality at municipal in SE
				organisation Grid "Grid" private company at provincial in SE {
					// who repairs
					capability Crews "Line crews" personnel 12 "crews"
				}
				person Ada "Ada" of North
				partnership Net "Net" operational contract voluntary at provincial {
					member North lead committed since 2025-09-01
					body Sponsors "Sponsors" executive_sponsors strategic by consensus {
						seat North
					}
					body Crisis "Crisis team" crisis_team operational by chair_decides {
						reports to Sponsors
					}
				}
			}
			""";

	private final Edited edited = Edited.of("a.pact", TEXT, "b.pact", """
			model Other "Other" {
				version "1.0"  date 2026-11-01
				organisation North2 "Second" public municipality at municipal in SE
			}
			""");

	/** What was referred to and is not there. */
	private final List<String> missing = new ArrayList<>();

	private String copy(String... ids) {
		return CopiedText.of(edited.project(), List.of(ids).stream().map(id -> edited.<EObject>find(id)).toList());
	}

	private EditResult paste(String text, String into) {
		return Pasting.of(edited.project(), text, edited.find(into), List.of(), missing::addAll);
	}

	private void apply(EditResult result) {
		EditResult.Done done = assertInstanceOf(EditResult.Done.class, result, result.toString());
		edited.project().update(done.edits().newTexts(edited.project()), Progress.none());
		assertEquals(List.of(), edited.project().problems().stream()
				.filter(problem -> problem.severity() == Severity.ERROR && !problem.code().equals("missing")).toList(), () -> edited.text("a.pact"));
	}

	@Test
	void a_copy_is_the_statement_at_the_left_margin_with_its_comments() {
		assertEquals("""
				organisation Grid "Grid" private company at provincial in SE {
					// who repairs
					capability Crews "Line crews" personnel 12 "crews"
				}
				""", copy("Grid"));
	}

	@Test
	void elements_are_copied_in_the_order_of_the_text_and_what_is_within_another_once() {
		assertEquals(copy("Grid") + "person Ada \"Ada\" of North\n", copy("Ada", "Crews", "Grid"));
	}

	@Test
	void the_root_of_a_file_is_no_statement_to_copy() {
		assertEquals("", CopiedText.of(edited.project(), List.of(edited.project().models().getFirst())));
	}

	@Test
	void what_is_pasted_gets_the_next_free_id_and_references_among_it_follow() {
		apply(paste(copy("North", "Ada"), "North"));
		assertTrue(edited.text("a.pact").contains("organisation North3 \"North\""), () -> edited.text("a.pact"));
		assertTrue(edited.text("a.pact").contains("person Ada2 \"Ada\" of North3"), () -> edited.text("a.pact"));
		String rest = edited.text("a.pact").lines().filter(line -> !line.contains("North3")).collect(
				java.util.stream.Collectors.joining("\n", "", "\n"));
		assertEquals(TEXT, rest, "nothing else changes");
	}

	@Test
	void comments_and_lines_stay_and_names_change_where_they_must() {
		Edited from = Edited.of("a.pact", """
				model M "Model" {
				  version "1.0"  date 2026-11-01
				  partnership Net "Net" operational contract voluntary at provincial {
				    body Sponsors "Sponsors" executive_sponsors strategic by consensus /* all */ {
				      // who sits here
				      in in_crisis  // always

				      reports to Crisis /* the team */
				    }
				    body Crisis "Crisis team" crisis_team operational by chair_decides {
				      // they report to Sponsors
				      reports to Sponsors
				    }
				  }
				}
				""");
		String text = CopiedText.of(from.project(), List.of(from.find("Sponsors"), from.find("Crisis")));
		apply(Pasting.of(edited.project(), text, edited.find("Net"), List.of(), missing::addAll));
		assertEquals(TEXT.replace("\t\t\treports to Sponsors\n\t\t}\n", """
				\t\t\treports to Sponsors
				\t\t}
				\t\tbody Sponsors2 "Sponsors" executive_sponsors strategic by consensus /* all */ {
				\t\t\t// who sits here
				\t\t\tin in_crisis  // always

				\t\t\treports to Crisis2 /* the team */
				\t\t}
				\t\tbody Crisis2 "Crisis team" crisis_team operational by chair_decides {
				\t\t\t// they report to Sponsors
				\t\t\treports to Sponsors2
				\t\t}
				"""), edited.text("a.pact"));
	}

	@Test
	void comments_and_lines_stay_where_something_is_left_out() {
		String text = """
				// not copied
				body Watch "Watch" crisis_team operational by majority { // on duty
				  // who sits here
				  in in_crisis  // always

				  reports to Nobody /* of the other project */
				  // the grid is there
				  seat Grid  // with a vote
				  // a stranger
				  seat Stranger
				  /* the end */
				}
				body Sponsors "Sponsors" steering strategic by majority {
				  // above
				  in in_crisis
				  reports to Watch  // for now
				}
				""";
		apply(paste(text, "Net"));
		assertEquals(List.of("Nobody", "Stranger"), missing);
		String now = edited.text("a.pact");
		String expected = """
				\t\tbody Watch "Watch" crisis_team operational by majority {  // on duty
				\t\t\t// who sits here
				\t\t\tin in_crisis  // always
				""";
		assertTrue(now.contains(expected), now);
		assertTrue(now.contains("\t\t\t// the grid is there\n\t\t\tseat Grid  // with a vote\n"), now);
		assertTrue(now.contains("\t\t\t/* the end */\n"), now);
		assertTrue(now.contains("\t\t\treports to Watch  // for now\n"), now);
		assertTrue(!now.contains("Nobody") && !now.contains("Stranger"), now);
		String rest = now.substring(0, now.indexOf("\t\tbody Watch"));
		assertTrue(TEXT.startsWith(rest), "nothing else changes: " + now);
	}

	@Test
	void references_to_what_is_not_pasted_stay() {
		apply(paste(copy("Ada"), "Net"));
		assertTrue(edited.text("a.pact").contains("person Ada2 \"Ada\" of North\n"), () -> edited.text("a.pact"));
	}

	@Test
	void the_nearest_container_that_takes_it_gets_it() {
		apply(paste(copy("Crisis", "Sponsors"), "Crisis"));
		assertEquals("Net", Names.id((NamedElement) edited.<EObject>find("Crisis2").eContainer()));
		assertTrue(edited.text("a.pact").contains("reports to Sponsors2"), () -> edited.text("a.pact"));
	}

	@Test
	void another_file_takes_it_too() {
		apply(paste(copy("Ada"), "North2"));
		assertTrue(edited.text("b.pact").contains("person Ada2 \"Ada\" of North\n"), () -> edited.text("b.pact"));
		assertEquals(TEXT, edited.text("a.pact"));
	}

	@Test
	void in_a_project_without_what_is_referred_to_the_reference_is_left_out_or_the_statement() {
		Edited elsewhere = Edited.of("c.pact", """
				model Elsewhere "Elsewhere" {
					version "1.0"  date 2026-11-01
					partnership Own "Own" operational contract voluntary at provincial { scope "All" }
				}
				""");
		EditResult result = Pasting.of(elsewhere.project(), copy("Crisis", "Sponsors"), elsewhere.find("Own"), List.of(),
				missing::addAll);
		EditResult.Done done = assertInstanceOf(EditResult.Done.class, result, result.toString());
		String text = done.edits().newTexts(elsewhere.project()).values().iterator().next();
		assertTrue(text.contains("body Sponsors") && text.contains("reports to Sponsors") && !text.contains("seat"), text);
		assertFalse(missing.isEmpty());
		assertTrue(missing.stream().allMatch(name -> elsewhere.project().find(name).isEmpty()), missing::toString);
	}

	@Test
	void what_cannot_be_read_or_stand_there_is_refused() {
		for (String text : List.of("", "   ", "hello", "body {", "}", "model X \"X\" { }", "version \"2.0\"", "}\nperson P")) {
			assertInstanceOf(EditResult.Refused.class, paste(text, "Net"), text);
		}
	}

	/** Whatever is copied can be pasted, and nothing else changes. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void random_selections_are_pasted_whole(long seed) {
		Random random = new Random(seed);
		for (int round = 0; round < 6; round++) {
			Project project = edited.project();
			List<NamedElement> all = new ArrayList<>(project.all(NamedElement.class).stream()
					.filter(each -> each.eContainer() != null).toList());
			List<NamedElement> chosen = new ArrayList<>();
			for (int i = 0; i <= random.nextInt(3); i++) {
				chosen.add(all.get(random.nextInt(all.size())));
			}
			List<NamedElement> roots = chosen.stream().filter(each -> chosen.stream().noneMatch(
					other -> other != each && EcoreUtil.isAncestor(other, each))).distinct().toList();
			String text = CopiedText.of(project, chosen);
			EditResult result = Pasting.of(project, text, all.get(random.nextInt(all.size())), List.of(),
					missing::addAll);
			if (roots.stream().map(EObject::eContainer).map(EObject::eClass).distinct().count() > 1) {
				continue; // no one container takes statements of several kinds of containers
			}
			if (result instanceof EditResult.Refused && roots.stream().anyMatch(each -> each.eContainer().eContainer() != null)) {
				continue; // nothing around the place takes what stands deep elsewhere
			}
			int before = all.size();
			int copied = roots.stream().mapToInt(PastingTest::named).sum();
			apply(result);
			List<NamedElement> now = edited.project().all(NamedElement.class).stream()
					.filter(each -> each.eContainer() != null).toList();
			assertEquals(before + copied, now.size(), () -> "seed " + seed + "\n" + text + edited.text("a.pact"));
			Set<String> ids = new HashSet<>();
			now.forEach(each -> assertTrue(ids.add(each.getId()), () -> "seed " + seed + ": " + each.getId()));
		}
	}

	private static int named(EObject root) {
		int count = root instanceof NamedElement ? 1 : 0;
		for (EObject child : root.eContents()) {
			count += named(child);
		}
		return count;
	}
}
