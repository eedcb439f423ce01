package org.pactwright.design.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.design.DiagramKind;
import org.pactwright.model.Agreement;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.MemberPart;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;

class StakeholderToolsTest {

	@TestFactory
	Stream<DynamicTest> every_tool_has_its_effect() {
		ToolTests tests = ToolTests.of(DiagramKind.STAKEHOLDERS);
		members(tests);
		agreements(tests);
		for (MemberStatus status : List.of(MemberStatus.COMMITTED, MemberStatus.ENGAGED, MemberStatus.INVITED,
				MemberStatus.SUSPENDED, MemberStatus.EXITED)) {
			String name = status == MemberStatus.EXITED ? "Left"
					: status.getName().charAt(0) + status.getLiteral().substring(1);
			tests.tool(name, b -> {
				b.cannotClick(b.shape("Partnership", "The Net"));
				b.click(b.shape("Member", "North Town"));
				assertSame(status, member(b, 0).getStatus());
			});
		}
		return tests.stream();
	}

	private static Membership member(Bench b, int index) {
		return b.small.net().getMemberships().get(index);
	}

	private static void members(ToolTests tests) {
		tests.tool("New member", b -> {
			Membership made = b.create(b.shape("Part", "Observers"), Membership.class);
			assertEquals(MemberPart.OBSERVER, made.getPart());
			assertEquals(MemberStatus.CANDIDATE, made.getStatus());
			assertSame(b.small.model(), made.getParty().eContainer());
			assertTrue(b.shows("Member", "New organisation"));
		}).tool("Contact point", b -> {
			ContactPoint made = b.create(b.shape("Member", "Helpers"), ContactPoint.class);
			assertSame(b.small.get("Helpers", Organisation.class), made.eContainer());
			assertTrue(b.shows("Contact", "New contact point"));
		}).tool("Rename", b -> {
			b.edit(b.shape("Partnership", "The Net"), "The new Net");
			assertEquals("The new Net", b.small.net().getName());
		}).tool("Rename member", b -> {
			assertEquals("North Town", b.textToEdit(b.shape("Member", "North Town")));
			b.edit(b.shape("Member", "North Town"), "South Town");
			assertEquals("South Town", b.small.get("Town", Organisation.class).getName());
		}).tool("Delete", b -> {
			b.delete(b.shape("Member", "Helpers"));
			assertEquals(2, b.small.net().getMemberships().size());
			assertEquals("Helpers", b.small.get("Helpers", Organisation.class).getName());
		}).tool("Keep", b -> b.cannotDelete(b.shape("Part", "Lead"))).tool("Change part", b -> {
			b.drop(b.shape("Member", "North Town"), b.shape("Part", "Observers"));
			assertEquals(MemberPart.OBSERVER, member(b, 0).getPart());
		}).tool("Organisation joins in this part", b -> {
			b.cannotDrop(b.small.get("Town", Organisation.class), b.shape("Part", "Observers"));
			b.drop(b.small.get("College", Organisation.class), b.shape("Part", "Observers"));
			assertEquals(MemberPart.OBSERVER, member(b, 3).getPart());
			assertEquals("College", member(b, 3).getParty().getId());
		}).tool("Organisation joins", b -> {
			b.drop(b.small.get("College", Organisation.class));
			assertEquals(MemberPart.PARTNER, member(b, 3).getPart());
		}).tool("Governance of partnership",
				b -> assertSame(b.small.net(), b.doubleClick(b.shape("Partnership", "The Net"), DiagramKind.GOVERNANCE)))
				.tool("Exchanges of member",
						b -> assertSame(b.small.net(), b.doubleClick(b.shape("Member", "Helpers"), DiagramKind.EXCHANGES)))
				.tool("Open governance structure",
						b -> assertSame(b.small.net(), b.navigate(b.shape("Partnership", "The Net"), DiagramKind.GOVERNANCE)))
				.tool("New governance structure", b -> assertSame(b.small.net(),
						b.newDiagram(b.shape("Partnership", "The Net"), DiagramKind.GOVERNANCE)));
	}

	private static void agreements(ToolTests tests) {
		tests.tool("Agreement", b -> assertSame(b.small.net(), b.create(Agreement.class).eContainer()))
				.tool("Party", b -> {
					b.cannotConnect(b.shape("Agreement", "Note"), b.shape("Member", "Helpers"));
					b.connect(b.shape("Agreement", "Note"), b.shape("Member", "North Town"));
					assertEquals(List.of("Grid", "Helpers", "Town"), parties(b, "Note"));
				}).tool("No party any more", b -> {
					b.delete(b.edge("Party", "Note", "Helpers"));
					assertEquals(List.of("Grid"), parties(b, "Note"));
				}).tool("Another party", b -> {
					b.reconnectTarget(b.edge("Party", "Note", "Helpers"), b.shape("Member", "North Town"));
					assertEquals(List.of("Grid", "Town"), parties(b, "Note"));
				}).tool("Party of another", b -> {
					b.reconnectSource(b.edge("Party", "Note", "Helpers"), b.shape("Agreement", "Charter"));
					assertEquals(List.of("Grid"), parties(b, "Note"));
					assertEquals(List.of("Town", "Grid", "Helpers"), parties(b, "Charter"));
				});
	}

	private static List<String> parties(Bench b, String agreement) {
		return b.small.get(agreement, Agreement.class).getParties().stream().map(Organisation::getId).toList();
	}
}
