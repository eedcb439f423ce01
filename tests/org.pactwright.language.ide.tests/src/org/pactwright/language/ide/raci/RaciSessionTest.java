package org.pactwright.language.ide.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.edit.raci.ActorKind;
import org.pactwright.edit.raci.RaciGroup;
import org.pactwright.edit.raci.RaciMatrix;
import org.pactwright.language.ide.LiveWorkspace;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ide.session.MemoryTexts;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.ProjectException;
import org.pactwright.model.RaciLetter;

/** What a RACI matrix shows and writes. */
class RaciSessionTest {

	private static final String TEXT = """
			model M "Model" {
				version "1"  date 2026-11-01
				profiles RACI
				organisation Muni "Municipality" public municipality at municipal in SE
				organisation Grid "=Grid, \\"East\\"" private company at provincial in SE
				partnership Net "Net" operational contract voluntary at provincial {
					scope "Keep it running"  journey expand_and_commit
					role Lead "Lead" ser of Muni
					body Team "Team" crisis_team operational by chair_decides { in in_crisis }
					decision Cut "Cut an area" in in_crisis { A Lead  R Grid  C Muni } // as agreed
					decision Open "Open again" in in_crisis {
						A Lead // until 2027
						R Grid, Muni
					}
					procedure Restore "Restore" response in in_crisis {
						step Report "Report" { A Lead  R Grid }
						step Repair "Repair"
					}
				}
			}
			""";
	private static final String PLAN = """
			joint plan P "Plan" {
				version "1"  status draft  partnership Net
				stage knowledge in_progress {
					activity Map "Map it" not_started { A Lead  R Muni }
				}
			}
			""";

	private final MemoryTexts texts = new MemoryTexts(
			Map.of(MemoryTexts.FILE, TEXT, MemoryTexts.ROOT.resolve("p.rmp"), PLAN));
	private volatile RaciView view;
	private final RaciSession session = new RaciSession(texts.project(), shown -> view = shown);

	@AfterEach
	void close() {
		session.close();
		texts.close();
	}

	private RaciMatrix matrix() {
		texts.settle();
		if (view == null) {
			session.show(RaciFindings.NONE);
			texts.settle();
		}
		return view.matrix();
	}

	private RaciSession.Cell cell(String row, String column) {
		RaciMatrix matrix = matrix();
		return new RaciSession.Cell(matrix.rows().stream().filter(each -> each.id().equals(row)).findFirst().orElseThrow(),
				matrix.columns().stream().filter(each -> each.id().equals(column)).findFirst().orElseThrow());
	}

	private String letters(String row, String column) {
		RaciSession.Cell cell = cell(row, column);
		return matrix().text(matrix().rows().indexOf(cell.row()), matrix().columns().indexOf(cell.column()));
	}

	private Optional<String> toggle(RaciLetter letter, RaciSession.Cell... cells) {
		Optional<String> wrong = texts.wait(answer -> session.toggle(List.of(cells), letter, answer));
		texts.settle();
		return wrong;
	}

	@Test
	void rows_are_decisions_steps_and_activities_and_columns_all_actors() {
		assertEquals(List.of("Cut", "Open", "Report", "Repair", "Map"),
				matrix().rows().stream().map(RaciMatrix.Row::id).toList());
		assertEquals(List.of("Decisions", "Decisions", "Procedure: Restore", "Procedure: Restore", "Plan: knowledge"),
				matrix().rows().stream().map(RaciMatrix.Row::group).toList());
		assertEquals(List.of("Muni", "Grid", "Team", "Lead"),
				matrix().columns().stream().map(RaciMatrix.Column::id).toList());
		assertEquals(List.of("Net", "Plan"), matrix().scopes());
		assertEquals("A", letters("Map", "Lead"));
		assertEquals("", letters("Repair", "Lead"));
	}

	@Test
	void a_letter_is_given_where_its_kind_stands_and_taken_again() {
		assertEquals(Optional.empty(), toggle(RaciLetter.R, cell("Cut", "Team")));
		assertEquals(TEXT.replace("R Grid  C Muni", "R Grid, Team  C Muni"), texts.text());
		assertEquals("R", letters("Cut", "Team"));
		assertEquals(Optional.empty(), toggle(RaciLetter.R, cell("Cut", "Team")));
		assertEquals(TEXT, texts.text());
		assertEquals(List.of("RACI R", "RACI R"), texts.steps());
	}

	@Test
	void the_first_letter_of_a_row_opens_its_block_and_the_plan_is_changed_in_its_own_file() {
		assertEquals(Optional.empty(), toggle(RaciLetter.A, cell("Repair", "Lead")));
		assertEquals("A", letters("Repair", "Lead"));
		assertTrue(texts.text().contains("step Repair \"Repair\" A Lead")
				|| texts.text().contains("step Repair \"Repair\" { A Lead }"), texts.text());
		String before = texts.text();
		assertEquals(Optional.empty(), toggle(RaciLetter.I, cell("Map", "Grid")));
		assertEquals(before, texts.text());
		assertEquals(PLAN.replace("R Muni }", "R Muni  I Grid }"), texts.current().get(MemoryTexts.ROOT.resolve("p.rmp")));
	}

	@Test
	void several_cells_get_a_letter_or_lose_it_when_all_have_it() {
		RaciSession.Cell one = cell("Cut", "Grid");
		RaciSession.Cell other = cell("Report", "Muni");
		assertEquals(Optional.empty(), toggle(RaciLetter.R, one, other));
		assertEquals("R", letters("Cut", "Grid"));
		assertEquals("R", letters("Report", "Muni"));
		assertEquals(Optional.empty(), toggle(RaciLetter.R, one, other));
		assertEquals("", letters("Cut", "Grid") + letters("Report", "Muni"));
		assertEquals(2, texts.steps().size());
	}

	@Test
	void clearing_takes_every_letter_of_a_cell_and_leaves_comments() {
		List<RaciSession.Cell> cells = List.of(cell("Open", "Grid"));
		Optional<String> wrong = texts.wait(answer -> session.clear(cells, answer));
		assertEquals(Optional.empty(), wrong);
		texts.settle();
		assertEquals(TEXT.replace("R Grid, Muni", "R Muni"), texts.text());
	}

	@Test
	void a_cell_that_is_gone_is_refused_and_one_that_was_moved_is_found() {
		RaciSession.Cell cell = cell("Report", "Grid");
		texts.type(TEXT.replace("\t\tdecision Open \"Open again\" in in_crisis {\n\t\t\tA Lead // until 2027\n"
				+ "\t\t\tR Grid, Muni\n\t\t}\n", ""));
		assertEquals(Optional.empty(), toggle(RaciLetter.C, cell));
		assertEquals("RC", letters("Report", "Grid"));
		RaciSession.Cell gone = new RaciSession.Cell(cell("Cut", "Grid").row(), cell.column());
		texts.type(texts.text().replace("decision Cut", "decision Other"));
		assertEquals(Optional.of("This is not there any more."), toggle(RaciLetter.C, gone));
	}

	@Test
	void findings_stand_at_their_row_and_cell(@TempDir Path folder) throws ProjectException, IOException {
		String text = TEXT.replace("{ A Lead  R Grid  C Muni }", "{ R Grid  C Grid }");
		try (LiveWorkspace workspace = new LiveWorkspace()) {
			var live = workspace.project(folder);
			live.open(folder.resolve("a.pact"), text);
			Snapshot snapshot = live.analyse(Progress.none()).orElseThrow();
			texts.type(text);
			session.show(RaciFindings.of(snapshot));
			RaciSession.Cell cell = cell("Cut", "Grid");
			List<String> row = view.findings().of(cell.row()).stream().map(RaciFindings.Entry::rule).toList();
			assertTrue(row.contains("RACI-a") && row.contains("RACI-c"), row.toString());
			assertEquals(List.of("RACI-c"), view.findings().of(cell.row(), cell.column()).stream()
					.map(RaciFindings.Entry::rule).toList());
			RaciFilter onlyFindings = new RaciFilter(Optional.empty(), Optional.of(RaciGroup.Kind.DECISION),
					Optional.of(ActorKind.ORGANISATION), "", "gri", true, true);
			RaciFilter.Page page = onlyFindings.apply(view);
			assertEquals(List.of("Cut"), page.rows().stream().map(i -> view.matrix().rows().get(i).id()).toList());
			assertEquals(List.of("Grid"), page.columns().stream().map(i -> view.matrix().columns().get(i).id()).toList());
		}
	}

	@Test
	void a_table_is_exported_and_no_title_becomes_a_formula(@TempDir Path folder) throws IOException {
		matrix();
		RaciFilter.Page page = new RaciFilter(Optional.of("Net"), Optional.empty(), Optional.empty(), "area", "", true,
				false).apply(view);
		ByteArrayOutputStream csv = new ByteArrayOutputStream();
		RaciExport.csv(view, page, csv);
		assertEquals("scope,group,id,title,Muni,Grid,Lead,findings\r\nNet,Decisions,Cut,Cut an area,C,R,A,\r\n",
				csv.toString(StandardCharsets.UTF_8));
		Path xlsx = folder.resolve("raci.xlsx");
		try (OutputStream out = Files.newOutputStream(xlsx)) {
			RaciExport.xlsx(view, page, "1.0", out);
		}
		StringBuilder content = new StringBuilder();
		try (ZipFile book = new ZipFile(xlsx.toFile())) {
			for (ZipEntry entry : Collections.list(book.entries())) {
				content.append(new String(book.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertTrue(content.toString().contains("Cut an area"), content.toString());
		assertFalse(content.toString().contains("<f>"), content.toString());
	}

	@Test
	void a_broken_text_is_told_and_the_rest_can_be_changed() {
		matrix();
		texts.type(TEXT.replace("decision Open", "decision 7 Open"));
		assertTrue(view == null || matrix() != null);
		assertTrue(view.notice().orElse("").startsWith("a.pact has an error in line"), view.notice().toString());
		assertEquals(Optional.empty(), toggle(RaciLetter.I, cell("Cut", "Team")));
	}

	@Test
	void random_letters_are_read_as_they_were_given() {
		long seed = new Random().nextLong();
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		for (int i = 0; i < 60; i++) {
			RaciMatrix before = matrix();
			int row = random.nextInt(before.rows().size());
			int column = random.nextInt(before.columns().size());
			RaciLetter letter = RaciLetter.VALUES.get(random.nextInt(4));
			assertEquals(Optional.empty(), toggle(letter,
					new RaciSession.Cell(before.rows().get(row), before.columns().get(column))), "seed " + seed);
			RaciMatrix after = matrix();
			assertEquals(!before.letters(row, column).contains(letter), after.letters(row, column).contains(letter),
					"seed " + seed);
			IntStream.range(0, before.rows().size()).forEach(r -> IntStream.range(0, before.columns().size())
					.filter(c -> r != row || c != column)
					.forEach(c -> assertEquals(before.text(r, c), after.text(r, c), "seed " + seed)));
		}
	}
}
