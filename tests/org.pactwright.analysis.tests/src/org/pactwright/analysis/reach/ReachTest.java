package org.pactwright.analysis.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.analysis.ColourRole;
import org.pactwright.analysis.Texts;
import org.pactwright.language.project.Project;
import org.pactwright.model.Actor;
import org.pactwright.model.InformationItem;

/** Each clause of who may know what, on a model of five organisations of which the last is no member. */
class ReachTest {

	private static final String MODEL = """
			scheme Levels { level Open 0 level Inner 1 level Secret 2 }
			organisation Grid private company at national in SE { handles Secret }
			organisation Town public municipality at national in SE { handles Inner }
			organisation Lake public municipality at national in SE { handles Inner }
			organisation Press private media at national in SE { handles Inner }
			organisation Foreign private company at national in NO { handles Inner }
			information Note { owner Grid %s }
			partnership Net operational contract at national {
				scope "power" journey engage_and_explore
				member Grid lead committed
				member Town partner committed
				member Lake partner engaged
				member Press partner committed
				role TownMan liaison of Town
				role LakeMan liaison of Lake
				body Team crisis_team operational by majority { in in_crisis seat Town as TownMan seat Lake }
				agreement Deal charter binding { signed 2026-01-01 %s }
				%s
			}""";

	private static ItemReach follow(String item, String agreement, String exchanges) {
		Project project = Texts.project(MODEL.formatted(item, agreement, exchanges));
		return Reach.of(project).of((InformationItem) Texts.element(project, "Note"));
	}

	private static String flow(String name, String from, String to) {
		return "exchange " + name + " from " + from + " to " + to + " { items Note in in_crisis under Deal }\n";
	}

	private static List<String> allowed(ItemReach reach) {
		return reach.allowed().stream().map(holder -> holder.actor().getId()).toList();
	}

	/** The first hops that are forbidden: {@code Town>Lake label}, each once. */
	private static List<String> bars(ItemReach reach) {
		return reach.forbidden().stream().map(holder -> holder.forbidden().orElseThrow())
				.map(hop -> hop.from().getId() + ">" + hop.to().getId() + " " + hop.obstacle().orElseThrow().bar().word())
				.distinct().toList();
	}

	private static final String ON = flow("Ax", "Grid", "Town") + flow("B", "Town", "Lake");
	private static final String OUT = flow("Ax", "Grid", "Town") + flow("B", "Town", "Foreign");
	private static final String PUBLIC = flow("Ax", "Grid", "Town") + flow("B", "Town", "Press");

	@Test
	void whatNobodySendsStaysWithItsOwner() {
		assertEquals(List.of("Grid"), allowed(follow("policy can", "", "")));
	}

	@Test
	void whoeverItIsSentToHasItAndPassesItOn() {
		ItemReach reach = follow("tlp clear policy can", "", ON);
		assertEquals(List.of("Grid", "Town", "Lake"), allowed(reach));
		assertEquals(List.of("Ax", "B"), reach.holders().getLast().path().stream()
				.map(hop -> hop.exchange().orElseThrow().getId()).toList());
	}

	@Test
	void clearGoesAnywhere() {
		assertEquals(List.of(), bars(follow("tlp clear policy can", "", OUT)));
		assertEquals(List.of(), bars(follow("tlp clear policy can", "", PUBLIC)));
	}

	@Test
	void greenStaysWithinTheCommunityAndOutOfTheMedia() {
		assertEquals(List.of(), bars(follow("tlp green policy can", "", ON)));
		assertEquals(List.of("Town>Foreign label"), bars(follow("tlp green policy can", "", OUT)));
		assertEquals(List.of("Town>Press label"), bars(follow("tlp green policy can", "", PUBLIC)));
	}

	@Test
	void amberStaysWithinThePartnership() {
		assertEquals(List.of(), bars(follow("tlp amber policy can", "", ON)));
		assertEquals(List.of("Town>Foreign label"), bars(follow("tlp amber policy can", "", OUT)));
	}

	@Test
	void amberStrictStaysWithinTheOrganisation() {
		assertEquals(List.of("Town>Lake label"), bars(follow("tlp amber_strict policy can", "", ON)));
		assertEquals(List.of("Grid", "Town", "TownMan"), allowed(follow("tlp amber_strict policy can", "",
				flow("Ax", "Grid", "Town") + flow("B", "Town", "TownMan"))));
	}

	@Test
	void redIsForPersonsWhomTheOwnerNames() {
		assertEquals(List.of("Grid", "TownMan"), allowed(follow("tlp red policy can", "", flow("Ax", "Grid", "TownMan"))));
		assertEquals(List.of("Grid>Town label"), bars(follow("tlp red policy can", "", flow("Ax", "Grid", "Town"))));
		assertEquals(List.of("Grid>Team label"), bars(follow("tlp red policy can", "", flow("Ax", "Grid", "Team"))));
		assertEquals(List.of("TownMan>LakeMan label"), bars(
				follow("tlp red policy can", "", flow("Ax", "Grid", "TownMan") + flow("B", "TownMan", "LakeMan"))));
	}

	@Test
	void theOwnerIsNotBoundByItsOwnLabel() {
		assertEquals(List.of(), bars(follow("tlp amber_strict policy can", "", flow("Ax", "Grid", "Foreign"))));
	}

	@Test
	void whatCannotBeSharedLeavesNobody() {
		assertEquals(List.of("Grid>Town policy"), bars(follow("policy cannot", "", ON)));
		assertEquals(List.of(), bars(follow("policy could", "", ON)));
		assertEquals(List.of(), bars(follow("policy undecided", "", ON)));
	}

	@Test
	void aReceiverNeedsTheClearance() {
		assertEquals(List.of("Grid>Town clearance"), bars(follow("classified Secret policy can", "", ON)));
		assertEquals(List.of(), bars(follow("classified Inner policy can", "", ON)));
	}

	@Test
	void anExchangeBetweenOrganisationsNeedsAnAgreement() {
		assertEquals(List.of("Grid>Town agreement"), bars(follow("policy can", "",
				"exchange Ax from Grid to Town { items Note in in_crisis }")));
		assertEquals(List.of(), bars(follow("policy can", "",
				flow("Ax", "Grid", "TownMan") + "exchange B from TownMan to Town { items Note in in_crisis }")));
	}

	@Test
	void anAgreementCountsFromItsFirstDayToItsLast() {
		assertEquals(List.of(), bars(follow("policy can", "effective 2026-11-01 expires 2026-11-01", ON)));
		assertEquals("\"Deal\" ended on 2026-10-31.", why(follow("policy can", "expires 2026-10-31", ON)));
		assertEquals("\"Deal\" is in force from 2026-11-02 on.", why(follow("policy can", "effective 2026-11-02", ON)));
	}

	@Test
	void anAgreementBindsItsPartiesOnly() {
		assertEquals(List.of(), bars(follow("policy can", "parties Grid, Town, Lake", ON)));
		assertEquals("Lake is no party to \"Deal\".", why(follow("policy can", "parties Grid, Town", ON)));
	}

	private static String why(ItemReach reach) {
		return reach.forbidden().getFirst().forbidden().orElseThrow().obstacle().orElseThrow().reason();
	}

	@Test
	void thoseOnABodyHearWhatItIsToldAndTheirOrganisationsKnow() {
		assertEquals(List.of("Grid", "Team", "TownMan", "Lake", "Town"),
				allowed(follow("tlp amber policy can", "", flow("Ax", "Grid", "Team"))));
	}

	@Test
	void aRoleSpeaksForItsOrganisationAndABodyForThoseOnIt() {
		String fromRole = flow("Ax", "Grid", "Town") + flow("B", "TownMan", "Press");
		assertEquals(List.of("Grid", "Town", "TownMan", "Press"), allowed(follow("tlp clear policy can", "", fromRole)));
		String fromBody = flow("Ax", "Grid", "Lake") + flow("B", "Team", "Press");
		assertEquals(List.of("Grid", "Lake", "Team", "Press", "TownMan", "Town"),
				allowed(follow("tlp clear policy can", "", fromBody)));
	}

	@Test
	void whoSendsItThoughNobodyBringsItThereIsShown() {
		ItemReach reach = follow("policy can", "", flow("Ax", "Town", "Lake"));
		assertEquals(List.of("Grid owner", "Town origin", "Lake passed on"), reach.holders().stream()
				.map(holder -> holder.actor().getId() + " " + holder.basis().word()).toList());
	}

	@Test
	void anotherWayThatIsAllowedCountsEvenIfItIsLonger() {
		String direct = "exchange Ax from Grid to Lake { items Note in in_crisis }\n";
		ItemReach reach = follow("tlp green policy can", "", direct + flow("B", "Grid", "Town") + flow("Cx", "Town", "Lake"));
		assertEquals(List.of("Grid", "Town", "Lake"), allowed(reach));
		assertEquals(List.of(), bars(reach));
	}

	@Test
	void whatLiesBehindAForbiddenHopIsForbiddenToo() {
		ItemReach reach = follow("tlp amber policy can", "", OUT + flow("Cx", "Foreign", "Lake"));
		assertEquals(List.of("Foreign", "Lake"), reach.forbidden().stream().map(holder -> holder.actor().getId()).toList());
		assertEquals(List.of("Town>Foreign label"), bars(reach));
	}

	@Test
	void informationThatGoesRoundInACircleEnds() {
		assertEquals(List.of("Grid", "Town", "Lake"),
				allowed(follow("tlp green policy can", "", ON + flow("Cx", "Lake", "Grid") + flow("D", "Lake", "Town"))));
	}

	@Test
	void stampsTellThoseWhoMayFromThoseWhoMayNot() {
		ItemReach reach = follow("tlp amber policy can", "", OUT);
		assertEquals(List.of("owner ALLOWED", "1 hop ALLOWED", " ALLOWED", "2 hops FORBIDDEN", "label FORBIDDEN"),
				reach.stamps().values().stream().map(stamp -> stamp.text() + " " + stamp.colour()).toList());
		assertTrue(reach.stamps().values().stream().anyMatch(stamp -> stamp.colour() == ColourRole.FORBIDDEN));
	}

	@Test
	void aHolderIsFoundByActor() {
		Project project = Texts.project(MODEL.formatted("policy can", "", ON));
		ItemReach reach = Reach.of(project).of((InformationItem) Texts.element(project, "Note"));
		assertTrue(reach.holder((Actor) Texts.element(project, "Lake")).orElseThrow().allowed());
		assertTrue(reach.holder((Actor) Texts.element(project, "Foreign")).isEmpty());
	}
}
