package org.pactwright.design.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.design.DiagramKind;
import org.pactwright.model.Agreement;
import org.pactwright.model.Decision;
import org.pactwright.model.Escalation;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.Role;
import org.pactwright.model.Seat;
import org.pactwright.model.Tier;

class GovernanceToolsTest {

	@TestFactory
	Stream<DynamicTest> every_tool_has_its_effect() {
		ToolTests tests = ToolTests.of(DiagramKind.GOVERNANCE);
		bodies(tests);
		seats(tests);
		escalations(tests);
		decisions(tests);
		opening(tests);
		return tests.stream();
	}

	private static GovernanceBody body(Bench b, String id) {
		return b.small.get(id, GovernanceBody.class);
	}

	private static void bodies(ToolTests tests) {
		tests.tool("Strategic body", b -> assertBody(b, b.create(GovernanceBody.class), Tier.STRATEGIC))
				.tool("Tactical body", b -> assertBody(b, b.create(GovernanceBody.class), Tier.TACTICAL))
				.tool("Operational body", b -> assertBody(b, b.create(GovernanceBody.class), Tier.OPERATIONAL))
				.tool("To the strategic tier", b -> assertTier(b, Tier.STRATEGIC))
				.tool("To the tactical tier", b -> assertTier(b, Tier.TACTICAL))
				.tool("To the operational tier", b -> assertTier(b, Tier.OPERATIONAL))
				.tool("Reports to", b -> {
					b.cannotConnect(b.shape("Body", "Top table"), b.shape("Body", "Crisis team"));
					b.connect(b.shape("Body", "Advisers"), b.shape("Body", "Crisis team"));
					assertSame(body(b, "Crisis"), body(b, "Advisers").getReportsTo());
					b.edge("Reports to", "Advisers", "Crisis team");
				}).tool("Report to another", b -> {
					b.reconnectTarget(b.edge("Reports to", "Crisis team", "Top table"), b.shape("Body", "Advisers"));
					assertSame(body(b, "Advisers"), body(b, "Crisis").getReportsTo());
				}).tool("Another reports", b -> {
					body(b, "Advisers").setReportsTo(null);
					b.reconnectSource(b.edge("Reports to", "Crisis team", "Top table"), b.shape("Body", "Advisers"));
					assertNull(body(b, "Crisis").getReportsTo());
					assertSame(body(b, "Top"), body(b, "Advisers").getReportsTo());
				}).tool("Report to nobody", b -> {
					b.delete(b.edge("Reports to", "Crisis team", "Top table"));
					assertNull(body(b, "Crisis").getReportsTo());
				}).tool("Rename", b -> {
					b.edit(b.shape("Body", "Top table"), "Round table");
					assertEquals("Round table", body(b, "Top").getName());
					assertTrue(b.shows("Body", "Round table"));
				}).tool("Working of body", b -> {
					b.edit(b.shape("Working", "chair decides · in a crisis"), "Acts in a crisis");
					assertEquals("Acts in a crisis", body(b, "Crisis").getMandate());
				}).tool("Delete", b -> {
					b.delete(b.shape("Body", "Crisis team"));
					assertEquals(2, b.small.net().getBodies().size());
					assertEquals(0, b.small.net().getEscalations().size());
				}).tool("Keep the body", b -> b.cannotDelete(b.shape("Working", "chair decides · in a crisis")));
	}

	private static void assertBody(Bench b, GovernanceBody made, Tier tier) {
		assertEquals(tier, made.getTier());
		assertEquals("Body", made.getId());
		assertEquals(Phase.VALUES, made.getPhases());
		assertSame(b.small.net(), made.eContainer());
		assertTrue(b.shows("Body", "New body"));
	}

	private static void assertTier(Bench b, Tier tier) {
		b.cannotClick(b.shape("Escalation end", "Liaison"));
		GovernanceBody body = body(b, tier == Tier.TACTICAL ? "Crisis" : "Advisers");
		b.click(b.shape("Body", body.getName()));
		assertEquals(tier, body.getTier());
	}

	private static void seats(ToolTests tests) {
		tests.tool("Seat", b -> {
			Seat seat = b.create(b.shape("Body", "Top table"), Seat.class);
			assertEquals("Helpers", seat.getParty().getId());
		}).tool("Voting or advisory", b -> {
			b.click(b.shape("Seat", "North Town"));
			assertFalse(body(b, "Top").getSeats().get(0).isVoting());
		}).tool("Chair", b -> {
			b.cannotClick(b.shape("Seat", "East Grid for 2 others"));
			body(b, "Crisis").setChair(null);
			b.click(b.shape("Seat", "East Grid"));
			assertEquals("Liaison", body(b, "Crisis").getChair().getId());
		}).tool("Deputy chair", b -> {
			b.click(b.shape("Seat", "North Town"));
			assertEquals("Boss", body(b, "Top").getDeputyChair().getId());
			assertTrue(b.shows("Deputy", "Deputy: Boss"));
		}).tool("Leave the chair vacant", b -> {
			b.delete(b.shape("Chair", "Chair: Boss"));
			assertNull(body(b, "Top").getChair());
			assertEquals("Boss", b.small.get("Boss", Role.class).getId());
		}).tool("Move seat", b -> {
			b.drop(b.shape("Seat", "North Town"), b.shape("Body", "Advisers"));
			assertEquals(2, body(b, "Advisers").getSeats().size());
		}).tool("Seat for organisation", b -> {
			b.cannotDrop(b.small.get("Boss", Role.class), b.shape("Body", "Advisers"));
			b.drop(b.small.get("College", Organisation.class), b.shape("Body", "Advisers"));
			assertTrue(b.shows("Seat", "College"));
		}).tool("Role of a seat", b -> {
			b.drop(b.small.get("Liaison", Role.class), b.shape("Body", "Advisers"));
			assertEquals("Liaison", body(b, "Advisers").getChair().getId());
		}).tool("Leave the deputy vacant", b -> {
			body(b, "Top").setDeputyChair(b.small.get("Liaison", Role.class));
			b.refresh();
			b.delete(b.shape("Deputy", "Deputy: Liaison"));
			assertNull(body(b, "Top").getDeputyChair());
		});
	}

	private static void escalations(ToolTests tests) {
		tests.tool("Escalates to", b -> {
			Escalation made = b.connect(b.shape("Body", "Advisers"), b.shape("Body", "Top table"), Escalation.class);
			assertEquals("Advisers", made.getFrom().getId());
			assertEquals("Top", made.getTo().getId());
			assertEquals("to be described", made.getTrigger());
		}).tool("Escalate to another", b -> {
			b.reconnectTarget(b.edge("Escalation", "Crisis team", "Top table"), b.shape("Body", "Advisers"));
			assertEquals("Advisers", b.small.net().getEscalations().get(1).getTo().getId());
		}).tool("Another escalates", b -> {
			b.reconnectSource(b.edge("Escalation", "Crisis team", "Top table"), b.shape("Body", "Advisers"));
			assertEquals("Advisers", b.small.net().getEscalations().get(1).getFrom().getId());
		}).tool("Time until escalation", b -> {
			var edge = b.edge("Escalation", "Crisis team", "Top table");
			assertEquals("2 h", b.textToEdit(edge));
			b.cannotEdit(edge, "soon");
			b.edit(edge, "45 min");
			assertEquals("after 45 min", edge.label());
			b.edit(edge, "");
			assertNull(b.small.net().getEscalations().get(1).getAfter());
		});
	}

	private static void decisions(ToolTests tests) {
		tests.tool("Decision", b -> {
			Decision made = b.create(b.shape("Body", "Top table"), Decision.class);
			assertSame(body(b, "Top"), made.getBody());
			assertEquals("Boss", made.getAssignments().get(0).getActor().getId());
			assertSame(b.small.net(), made.eContainer());
		}).tool("Decided by", b -> {
			b.connect(b.shape("Decision", "Cut the power"), b.shape("Body", "Top table"));
			assertSame(body(b, "Top"), b.small.get("Cut", Decision.class).getBody());
		}).tool("Decided by nobody", b -> {
			b.delete(b.edge("Decided by", "Cut the power", "Crisis team"));
			assertNull(b.small.get("Cut", Decision.class).getBody());
		}).tool("Decided by another", b -> {
			b.reconnectTarget(b.edge("Decided by", "Cut the power", "Crisis team"), b.shape("Body", "Advisers"));
			assertSame(body(b, "Advisers"), b.small.get("Cut", Decision.class).getBody());
		}).tool("Chartered by", b -> {
			b.connect(b.shape("Body", "Advisers"), b.shape("Charter", "Charter"));
			assertEquals("Charter", body(b, "Advisers").getCharter().getId());
		}).tool("Charter", b -> {
			Agreement made = b.create(b.shape("Body", "Advisers"), Agreement.class);
			assertSame(made, body(b, "Advisers").getCharter());
			assertEquals("Charter2", made.getId());
		}).tool("Without charter", b -> {
			b.delete(b.edge("Chartered by", "Top table", "Charter"));
			assertNull(body(b, "Top").getCharter());
		}).tool("Another charter", b -> {
			body(b, "Advisers").setCharter(b.small.get("Note", Agreement.class));
			b.refresh();
			b.reconnectTarget(b.edge("Chartered by", "Top table", "Charter"), b.shape("Charter", "Note"));
			assertEquals("Note", body(b, "Top").getCharter().getId());
		});
	}

	private static void opening(ToolTests tests) {
		tests.tool("Procedure of escalation", b -> assertSame(b.small.get("Restore", Procedure.class),
				b.doubleClick(b.edge("Escalation", "Liaison", "Crisis team"), DiagramKind.PROCEDURE)))
				.tool("Exchanges of body", b -> assertSame(b.small.net(),
						b.doubleClick(b.shape("Body", "Top table"), DiagramKind.EXCHANGES)))
				.tool("Open stakeholder map", b -> assertSame(b.small.net(),
						b.navigate(b.shape("Body", "Top table"), DiagramKind.STAKEHOLDERS)))
				.tool("New exchange diagram", b -> assertSame(b.small.net(),
						b.newDiagram(b.shape("Body", "Top table"), DiagramKind.EXCHANGES)));
	}
}
