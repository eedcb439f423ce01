package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.language.project.Progress;
import org.pactwright.model.Actor;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.NamedElement;

/** Who stands behind an actor, and what it may handle. */
class ActorsTest {
	private static final String SCHEMES = """
			scheme Home { level Open 0 level Inner 1 level Secret 2 }
			scheme Alliance { level Free 0 level Limited 1 equals Inner level Top 2 }
			scheme Third { level Odd 5 }
			organisation Low public agency at national { handles Inner }
			organisation High public agency at national { handles Secret }
			organisation Ally military armed_forces at national { handles Top }
			organisation None private company at national
			""";
	private static final String ROLES = """
			role Clerk other of Low role Vetted other of High { clearance Inner }
			role Eager other of Low { clearance Secret } role Expert other { clearance Inner } role Guest other
			body Mixed working_group tactical by majority { in pre_crisis seat Low seat High for None }
			body Strict working_group tactical by majority { in pre_crisis seat High seat High as Vetted }
			body Empty working_group tactical by majority { in pre_crisis }
			""";

	private final CheckContext context = new CheckContext(
			Sample.clean().replace("person Anna", SCHEMES + "person Anna").inPartnership(ROLES).flawless(),
			Progress.none());

	private <T extends NamedElement> T find(String id, Class<T> type) {
		return type.cast(context.project().find(id).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({"Low, Inner, true", "Low, Open, true", "Low, Secret, false", "High, Inner, true",
			"Low, Limited, true", "Low, Free, true", "Low, Top, false", "High, Limited, true", "High, Top, false",
			"Ally, Top, true", "Ally, Inner, true", "Ally, Open, true", "Ally, Secret, false", "High, Odd, false",
			"None, Open, false",
			"Clerk, Inner, true", "Clerk, Secret, false", "Vetted, Inner, true", "Vetted, Secret, false",
			"Eager, Inner, true", "Eager, Secret, false", "Expert, Limited, true", "Guest, Open, false",
			"Mixed, Inner, true", "Mixed, Secret, false", "Strict, Secret, true", "Empty, Open, false"})
	void anActorMayHandleALevelThatAllBehindItAreClearedFor(String actor, String level, boolean may) {
		assertEquals(may, context.mayHandle(find(actor, Actor.class), find(level, ClassificationLevel.class)));
	}

	@ParameterizedTest
	@CsvSource({"Low, Low", "Clerk, Low", "Guest, ''", "Mixed, Low High", "Strict, High", "Empty, ''"})
	void behindAnActorStandOrganisations(String actor, String organisations) {
		assertEquals(organisations, String.join(" ",
				context.organisationsOf(find(actor, Actor.class)).stream().map(NamedElement::getId).toList()));
	}

	@Test
	void membersAreListedByStatus() {
		var net = find("Net", org.pactwright.model.Partnership.class);
		assertEquals(List.of("Muni", "Grid", "Food"),
				context.committed(net).stream().map(member -> member.getParty().getId()).toList());
		assertEquals(List.of(), context.members(net, org.pactwright.model.MemberStatus.ENGAGED));
	}
}
