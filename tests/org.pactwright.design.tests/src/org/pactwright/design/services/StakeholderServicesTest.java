package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pactwright.design.SmallModel.literal;

import java.util.List;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.Agreement;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightFactory;

class StakeholderServicesTest {

	private final SmallModel small = new SmallModel();
	private final StakeholderServices services = new StakeholderServices();
	private final Membership town = small.net().getMemberships().get(0);
	private final Membership helpers = small.net().getMemberships().get(2);

	@Test
	void only_parts_that_somebody_has_are_shown_the_lead_first() {
		assertEquals(List.of("LEAD", "PARTNER", "OBSERVER"),
				services.parts(small.net()).stream().map(EEnumLiteral::getName).toList());
	}

	@Test
	void members_are_found_by_their_part() {
		assertEquals(List.of(town), services.membersInPart(small.net(), literal("MemberPart", "LEAD")));
		assertEquals(List.of(), services.membersInPart(small.net(), literal("MemberPart", "SUPPLIER")));
	}

	@Test
	void every_part_has_a_title_of_its_own() {
		List<String> titles = literal("MemberPart", "LEAD").getEEnum().getELiterals().stream()
				.map(services::partLabel).distinct().toList();
		assertEquals(List.of("Lead", "Partners", "Facilitators", "Domain experts", "Suppliers", "Beneficiaries",
				"Observers"), titles);
	}

	@Test
	void a_member_says_what_it_is_and_how_far() {
		assertEquals("North Town", services.memberLabel(town));
		assertEquals("municipality · committed since 2025", services.memberLine(town));
		assertEquals("electricity · committed since 2025", services.memberLine(small.net().getMemberships().get(1)));
		assertEquals("NGO · invited", services.memberLine(helpers));
	}

	@Test
	void every_status_is_one_of_three_kinds() {
		for (MemberStatus status : MemberStatus.VALUES) {
			town.setStatus(status);
			int kinds = (services.isCommitted(town) ? 1 : 0) + (services.isOnTheWay(town) ? 1 : 0)
					+ (services.isLeaving(town) ? 1 : 0);
			assertEquals(1, kinds, status.getName());
		}
	}

	@Test
	void a_second_membership_of_the_same_organisation_is_found() {
		assertTrue(services.isOnlyOne(town));
		Membership twin = PactwrightFactory.eINSTANCE.createMembership();
		small.net().getMemberships().add(twin);
		assertTrue(services.isOnlyOne(twin));
		twin.setParty(town.getParty());
		assertFalse(services.isOnlyOne(town));
	}

	@Test
	void means_count_in_their_phase() {
		assertTrue(services.hasMeansIn(town, "in_crisis"));
		assertFalse(services.hasMeansIn(town, "pre_crisis"));
		assertFalse(services.hasMeansIn(helpers, "in_crisis"));
	}

	@Test
	void who_is_a_member_may_not_join_again() {
		assertTrue(services.mayJoin(small.get("College", Organisation.class), small.net()));
		assertFalse(services.mayJoin(town.getParty(), small.net()));
		assertFalse(services.mayJoin(small.net(), small.net()));
	}

	@Test
	void contacts_tell_whether_they_are_the_only_one_and_when_they_answer() {
		ContactPoint desk = small.get("TownDesk", ContactPoint.class);
		assertEquals("Duty officer (single point)", services.contactLabel(desk));
		assertTrue(services.isAlwaysThere(desk));
		assertFalse(services.isAlwaysThere(small.get("GridDesk", ContactPoint.class)));
		assertEquals("Control room", services.contactLabel(small.get("GridDesk", ContactPoint.class)));
	}

	@Test
	void the_partnership_says_what_it_is() {
		assertEquals("operational · contract · voluntary · provincial · stabilise and mature · 3 members",
				services.partnershipLine(small.net()));
		assertEquals("Keep things running", services.scopeLine(small.net()));
	}

	@Test
	void an_agreement_is_signed_when_all_parties_have_signed() {
		Agreement charter = small.get("Charter", Agreement.class);
		assertTrue(services.isSigned(charter));
		charter.getParties().add(helpers.getParty());
		assertFalse(services.isSigned(charter));
		assertFalse(services.isSigned(small.get("Note", Agreement.class)));
	}

	@Test
	void parties_are_shown_by_their_membership() {
		assertEquals(List.of(small.net().getMemberships().get(1), helpers),
				services.signatories(small.get("Note", Agreement.class)));
	}
}
