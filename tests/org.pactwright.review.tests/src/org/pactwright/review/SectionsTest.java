package org.pactwright.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.w3c.dom.Element;

/** What the report of a model with one of everything shows. */
class SectionsTest {

	@TempDir
	static Path folder;
	private static Page page;

	@BeforeAll
	static void write() throws Exception {
		Project project = Sample.full();
		Sample.write(project, Sample.fullResult(project), folder.resolve("review"));
		page = Page.read(folder.resolve("review/index.html"));
	}

	@Test
	void theSampleHasNoProblemsOfItsOwn() {
		assertEquals(List.of(), Sample.full().problems());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"findings-error", "findings-warning", "findings-info", "findings-accepted", "findings-rules",
			"EnergyNet-members", "EnergyNet-bodies", "EnergyNet-roles", "EnergyNet-decisions", "EnergyNet-raci",
			"EnergyNet-agreements", "EnergyNet-exchanges", "EnergyNet-interop", "EnergyNet-procedures",
			"EnergyNet-escalations", "EnergyPlan-stages", "EnergyPlan-objectives", "EnergyPlan-values",
			"EnergyPlan-behaviours", "EnergyPlan-case", "EnergyPlan-criteria", "EnergyPlan-evaluations",
			"EnergyPlan-risks", "EnergyPlan-obstacles", "EnergyPlan-exercises", "EnergyPlan-assessments",
			"EnergyPlan-reviews", "EnergyPlan-issues", "EnergyPlan-improvements", "EnergyPlan-communications",
			"EnergyPlan-exit", "NorthPlan-stages", "NorthPlan-raci", "EastRegion-organisations",
			"EastRegion-contacts", "EastRegion-capabilities", "EastRegion-people", "EastRegion-competences",
			"EastRegion-services", "EastRegion-assets", "EastRegion-supplies", "EastRegion-scenarios",
			"EastRegion-technologies", "EastRegion-information", "EastRegion-schemes", "EastRegion-regulations" })
	void thereIsASectionAndTheContentsLeadToIt(String anchor) {
		assertEquals("section", page.byId(anchor).orElseThrow().getTagName());
		assertTrue(page.attributes("href").contains("#" + anchor));
	}

	@Test
	void theCoverNamesVersionsDateProfilesAndCounts() {
		String cover = page.text("cover");
		assertContains(cover, "Energy supply in the East Region");
		assertContains(cover, "As of 2026-11-01");
		assertContains(cover, "Plan of the Energy Net 1.0 review");
		assertContains(cover, "GOV RACI PPP SOC ISO44001 ISO22397");
		assertContains(cover, "Not switched on: ISO22396");
		assertContains(cover, "7 organisations");
		assertContains(cover, "1 error 1 warning 1 info 1 accepted");
		assertContains(cover, "TLP:AMBER+STRICT");
	}

	@Test
	void theCoverClaimsNoConformityAndGivesNoLegalAdvice() {
		assertContains(page.text("cover"), "claims no conformity with any standard and gives no legal advice");
	}

	@Test
	void anAcceptedFindingTellsReasonWhoAndUntilWhen() {
		String accepted = page.text("findings-accepted");
		assertContains(accepted, "two more members join in spring");
		assertContains(accepted, "Chief executive, North");
		assertContains(accepted, "2027-06-30");
	}

	@Test
	void aFindingLinksToItsElementAndItsLine() {
		List<String> links = Page.below(page.byId("findings-error").orElseThrow(), "a", each -> true).stream()
				.map(each -> each.getAttribute("href")).toList();
		assertEquals(List.of("#rule-GOV-body-a", "#CrisisTeam", "sources/full.pact.html#L" + line("body CrisisTeam")),
				links);
	}

	@Test
	void anElementShowsItsFindings() {
		assertContains(page.text("CrisisLead"), "1 warning");
	}

	@Test
	void aBodyShowsSeatsQuorumAndMode() {
		String body = page.text("Sponsors");
		assertContains(body, "consensus, else chair decides");
		assertContains(body, "4 of 2 votes");
		assertContains(body, "every 3 months");
		assertContains(body, "East Grid Managing director East Water voting");
		assertContains(body, "Volunteer corps not voting");
	}

	@Test
	void theMatrixHasDecisionsStepsAndActivities() {
		String matrix = page.text("EnergyNet-raci");
		assertContains(matrix, "Decisions Disconnect an area");
		assertContains(matrix, "Procedure: Restore priority users Report the outage");
		assertContains(matrix, "Plan of the Energy Net: working together sign the charter");
	}

	@Test
	void theMatrixHasOneCellPerActorAndRow() {
		Element matrix = page.byId("EnergyNet-raci").orElseThrow();
		int columns = Page.below(matrix, "th", each -> each.getAttribute("class").equals("up")).size();
		for (Element row : Page.below(matrix, "tr", each -> each.getParentNode().getNodeName().equals("tbody")
				&& !each.getAttribute("class").equals("group"))) {
			assertEquals(columns, Page.below(row, "td", each -> true).size());
		}
	}

	@Test
	void stagesComeInTheOrderOfTheLifeCycle() {
		List<String> numbers = Page.below(page.byId("EnergyPlan-stages").orElseThrow(), "span",
				each -> each.getAttribute("class").equals("step")).stream().map(Page::text).toList();
		assertEquals(List.of("1", "5", "8"), numbers);
	}

	@Test
	void anOutputLinksToItsEvidence() {
		List<String> links = Page.below(page.byId("EnergyPlan-stages").orElseThrow(), "a",
				each -> each.getAttribute("href").equals("#CrisisTeam")).stream().map(Page::text).toList();
		assertEquals(List.of("Crisis team"), links);
	}

	@Test
	void aMeasureShowsHowFarItHasCome() {
		String measure = page.text("EnergyPlan-objectives");
		assertContains(measure, "36 h 22 h 2026-09-30 8 h minimise 50 %");
	}

	@Test
	void riskIdsStandInTheFieldOfTheirRating() {
		List<String> fields = Page.below(page.byId("EnergyPlan-risks").orElseThrow(), "td",
				each -> Page.text(each).contains("Disclosure")).stream().map(Page::text).toList();
		assertEquals(List.of("12 Disclosure", "8 Disclosure"), fields);
	}

	@Test
	void aPartnershipSaysWhatItIsSilentAbout() {
		assertContains(page.text("Watch"), "Nothing is said here about governance bodies, roles,");
	}

	@Test
	void everyTextOfTheModelIsInTheReport() {
		String all = page.text("main");
		List<String> lost = new ArrayList<>();
		for (EObject element : Sample.full().all(EObject.class)) {
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				Object value = element.eGet(attribute);
				Collection<?> values = value instanceof Collection<?> many ? many
						: Optional.ofNullable(value).stream().toList();
				values.stream().filter(each -> each instanceof String && !all.contains((String) each)).forEach(
						each -> lost.add(element.eClass().getName() + "." + attribute.getName() + ": " + each));
			}
		}
		assertEquals(List.of(), lost);
	}

	@Test
	void everyReferenceOfTheModelIsALink() {
		List<String> links = page.attributes("href");
		List<String> lost = new ArrayList<>();
		for (EObject element : Sample.full().all(EObject.class)) {
			for (EObject target : element.eCrossReferences()) {
				if (target instanceof NamedElement named && !links.contains("#" + named.getId())) {
					lost.add(element.eClass().getName() + " to " + named.getId());
				}
			}
		}
		assertEquals(List.of(), lost);
	}

	@Test
	void everyTableHasRowsACaptionAndHeadings() {
		for (Element table : page.all("table")) {
			String name = Page.text((Element) table.getElementsByTagName("caption").item(0));
			assertTrue(Page.below(table, "th", each -> each.getAttribute("scope").equals("row")).size() > 0, name);
			assertTrue(Page.below(table, "th", each -> each.getAttribute("scope").isEmpty()).isEmpty(), name);
		}
	}

	private static long line(String start) {
		try {
			List<String> lines = Files.readAllLines(folder.resolve("review/sources/full.pact"));
			String line = lines.stream().filter(each -> each.strip().startsWith(start)).findFirst().orElseThrow();
			return 1 + lines.indexOf(line);
		} catch (IOException unreadable) {
			throw new AssertionError(unreadable);
		}
	}

	private static void assertContains(String text, String part) {
		assertTrue(text.contains(part), () -> "'" + part + "' is not in: " + text);
	}
}
