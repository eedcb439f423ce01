package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.ProjectException;
import org.pactwright.standards.Finding;

/** Quick fixes are worked out beside the model that everybody reads. */
class FixDeskTest {

	private static final String NET = """
			model Net "Net" {
				version "1"  date 2026-11-01  profiles GOV
				organisation Town "Town" public municipality at municipal in SE
				organisation Grid "Grid" private company at municipal in SE
				partnership Power "Power" operational informal at municipal {
					member Town lead committed
					role Head "Head" ser of Town
					role Deputy "Deputy" liaison of Grid
					body Board "Board" steering tactical by majority {
						quorum 9
						seat Town as Head
						seat Grid as Deputy
					}
					body Round "Round" steering tactical by majority {
						quorum 7
						seat Town as Head
					}
				}
			}
			""";

	@TempDir
	private Path root;
	private LiveWorkspace workspace;
	private LiveProject project;
	private Path file;

	@BeforeEach
	void openProject() throws IOException, ProjectException {
		workspace = new LiveWorkspace();
		project = workspace.project(root);
		file = root.resolve("net.pact");
		Files.writeString(file, NET);
		project.analyse(Progress.none());
	}

	@AfterEach
	void closeWorkspace() {
		workspace.close();
	}

	private FindingKey finding(String rule, String part) {
		return project.latest().orElseThrow().findings().stream()
				.filter(one -> one.rule().id().equals(rule) && one.message().contains(part)).findFirst()
				.map(FindingKey::of).orElseThrow(() -> new AssertionError(messages()));
	}

	private List<String> messages() {
		return project.latest().orElseThrow().findings().stream().map(Finding::toString).toList();
	}

	@Test
	void a_finding_offers_what_mends_it() {
		List<FixChoice> choices = project.fixes().choices(finding("GOV-body-b", "Board"), Progress.none());
		FixChange change = project.fixes().change(choices.getFirst(), Progress.none()).orElseThrow();
		assertEquals(NET.replace("quorum 9", "quorum 2"), change.newTexts().get(file));
		assertTrue(change.diff().contains("+\t\t\tquorum 2\n"), change.diff());
	}

	@Test
	void several_findings_are_mended_at_once_by_edits_of_whole_lines() {
		FixChange change = project.fixes().changeAll(List.of(finding("GOV-body-b", "Board"),
				finding("GOV-body-b", "Round")), false, Progress.none());
		assertEquals(NET.replace("quorum 9", "quorum 2").replace("quorum 7", "quorum 1"), change.newTexts().get(file));
		assertEquals(2, change.edits().of(file).size());
		assertEquals(2, change.done().size());
	}

	@Test
	void what_only_people_can_tell_is_left_and_said() {
		FixChange change = project.fixes().changeAll(List.of(finding("GOV-body-a", "Board")), false, Progress.none());
		assertTrue(change.edits().isEmpty());
		assertTrue(change.left().getFirst().contains("Only people can tell"), change.left()::toString);
	}

	@Test
	void after_several_were_mended_the_desk_is_back_at_the_texts_of_the_project() {
		FindingKey board = finding("GOV-body-b", "Board");
		project.fixes().changeAll(List.of(board), false, Progress.none());
		FixChoice choice = project.fixes().choices(board, Progress.none()).getFirst();
		assertEquals(NET, project.fixes().change(choice, Progress.none()).orElseThrow().base().get(file));
	}

	@Test
	void the_unsaved_text_counts() {
		project.open(file, NET.replace("quorum 9", "quorum 8"));
		FindingKey board = new FindingKey("GOV-body-b", file, finding("GOV-body-b", "Board").message()
				.replace("9", "8"), 0);
		FixChoice choice = project.fixes().choices(board, Progress.none()).getFirst();
		assertTrue(project.fixes().change(choice, Progress.none()).orElseThrow().diff().contains("-\t\t\tquorum 8\n"));
	}

	@Test
	void a_finding_that_is_gone_has_no_fix() {
		FindingKey board = finding("GOV-body-b", "Board");
		FixChoice choice = project.fixes().choices(board, Progress.none()).getFirst();
		project.open(file, NET.replace("quorum 9", "quorum 2"));
		assertEquals(List.of(), project.fixes().choices(board, Progress.none()));
		assertTrue(project.fixes().change(choice, Progress.none()).isEmpty());
	}

	@Test
	void the_model_that_others_read_is_never_touched() {
		EContentAdapter guard = new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (!notification.isTouch()) {
					throw new AssertionError("changed: " + notification);
				}
			}
		};
		Snapshot before = project.latest().orElseThrow();
		before.project().files().forEach(one -> one.resource().eAdapters().add(guard));
		for (Finding finding : before.findings()) {
			for (FixChoice choice : project.fixes().choices(FindingKey.of(finding), Progress.none())) {
				project.fixes().change(choice, Progress.none());
			}
		}
		project.fixes().changeAll(before.findings().stream().map(FindingKey::of).toList(), true, Progress.none());
		assertFalse(before.findings().isEmpty());
	}

	@Test
	void who_does_not_want_the_answer_any_more_gets_none_and_the_next_gets_the_right_one() {
		FindingKey board = finding("GOV-body-b", "Board");
		Progress cancelled = new Progress() {
			@Override
			public void step(String what) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> project.fixes().choices(board, cancelled));
		assertEquals(1, project.fixes().choices(board, Progress.none()).size());
	}

	@Test
	void an_answer_is_known_until_the_text_changes() {
		FindingKey board = finding("GOV-body-b", "Board");
		assertTrue(project.fixes().known(board).isEmpty());
		FixChoice choice = project.fixes().choices(board, Progress.none()).getFirst();
		project.fixes().change(choice, Progress.none());
		assertTrue(project.fixes().known(board).orElseThrow().contains(choice));
		assertTrue(project.fixes().known(choice).isPresent());
		project.open(file, NET + "// more\n");
		assertTrue(project.fixes().known(board).isEmpty());
		assertTrue(project.fixes().known(choice).isEmpty());
	}
}
