package org.pactwright.analysis.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pactwright.analysis.cascade.Played.play;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What technology takes along when it falls. */
class CascadeTechnologyTest {

	@Test
	void aTechnologyFailsWithWhatItRestsOnUnlessItCanBeUsedOffline() {
		assertEquals(List.of("0 Mast falls", "0 Radio falls", "0 Map degrades 50 %"), play("""
				asset Mast
				technology Radio communication { in in_crisis depends on Mast }
				technology Map situation_picture { in in_crisis offline depends on Mast }""", "Mast"));
	}

	static final String NET = """
			asset Mast
			technology Radio communication { in in_crisis depends on Mast %s }
			technology Phone communication { in in_crisis }
			organisation Grid private company at municipal in SE { contact Desk h24 via Radio }
			organisation Town public municipality at municipal in SE { contact Hall h24 via Phone }
			information Picture { policy can }
			partnership Net operational contract at municipal {
				scope "power" journey engage_and_explore
				role Chief ser of Grid
				body Team crisis_team operational by %s { in in_crisis chair Chief seat Grid seat Town }
				decision Cut in in_crisis at Team { A Chief }
				exchange Flow from Grid to Town { items Picture in in_crisis over Radio }
				procedure Restore response in in_crisis { step Report { A Chief sends Flow } }
				procedure Decide response in in_crisis { step Choose { A Chief decides Cut } }
				procedure Talk response in in_crisis { step Say { A Chief over Radio, Phone } }
			}""";

	@Test
	void aTechnologyTakesExchangesOrganisationsBodiesAndProceduresAlong() {
		assertEquals(List.of("0 Mast falls", "0 Radio falls", "0 Flow falls", "0 Grid falls", "0 Team falls",
				"0 Restore falls", "0 Decide falls", "0 Talk degrades 50 %"),
				play(NET.formatted("", "chair_decides"), "Mast"));
	}

	@Test
	void aBodyOfTwoCannotDecideByMajorityWithOne() {
		assertTrue(play(NET.formatted("", "majority"), "Mast").contains("0 Team falls"));
	}

	@Test
	void aQuorumThatIsStillThereKeepsABodyGoing() {
		String model = NET.formatted("", "majority").replace("chair Chief", "chair Chief quorum 1");
		assertTrue(play(model, "Mast").contains("0 Team degrades 50 %"));
		assertFalse(play(model, "Mast").contains("0 Decide falls"));
	}

	@Test
	void aFallbackCarriesWhatTheChannelDid() {
		assertEquals(List.of("0 Mast falls", "0 Radio falls", "0 Flow degrades 50 %", "0 Restore degrades 50 %",
				"0 Talk degrades 50 %"), play(NET.formatted("fallback Phone", "chair_decides"), "Mast"));
	}

	@Test
	void fallbacksThatFallBackOnEachOtherDoNotCarry() {
		String model = NET.formatted("fallback Phone", "chair_decides").replace("technology Phone communication { in in_crisis",
				"technology Phone communication { in in_crisis fallback Radio depends on Mast");
		assertTrue(play(model, "Mast").contains("0 Flow falls"));
	}

	@Test
	void everythingReturnsWithTheTechnology() {
		List<String> events = play(NET.formatted("", "chair_decides"), "Mast=6");
		assertEquals(List.of("6 Mast restored", "6 Radio restored", "6 Flow restored", "6 Grid restored", "6 Team restored",
				"6 Restore restored", "6 Decide restored", "6 Talk restored"), events.subList(8, 16));
	}
}
