package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.pactwright.model.BaselineRequirement;
import org.pactwright.model.Capability;
import org.pactwright.model.DecisionMode;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;
import org.pactwright.model.OrgType;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;

/** Values are set, changed and taken away where they stand; everything else stays. */
class ValueEditsTest {

	private static final String SERVICE = """
			model M {
				// heat for homes
				service Heat   "District heat" {
					provided by Muni  baseline energy  // since 2020
					tolerates /* at most */ 12 h
				}
				organisation Muni "Ä" public municipality at municipal in SE
				organisation Grid private company at municipal
			}
			""";

	private static void heat(Consumer<VitalService> change, String before, String after) {
		assertEquals(SERVICE.replace(before, after),
				Edited.change(SERVICE, edited -> change.accept(edited.find("Heat"))));
	}

	@Test
	void a_value_is_replaced_where_it_stands() {
		heat(heat -> heat.setMtpd(TimeSpan.valueOf("2 d")), "12 h", "2 d");
	}

	@Test
	void a_title_is_replaced_with_its_signs_escaped() {
		heat(heat -> heat.setName("say \"heat\" 🙂"), "\"District heat\"", "\"say \\\"heat\\\" 🙂\"");
	}

	@Test
	void a_title_that_is_taken_away_leaves_one_space() {
		heat(heat -> heat.setName(null), "Heat   \"District heat\" {", "Heat {");
	}

	@Test
	void a_part_that_is_taken_away_leaves_its_line_mates() {
		heat(heat -> heat.getBaseline().clear(), "provided by Muni  baseline energy  //", "provided by Muni  //");
	}

	@Test
	void a_part_that_stood_alone_goes_with_its_line_but_its_comment_stays() {
		heat(heat -> heat.setMtpd(null), "tolerates /* at most */ 12 h", "/* at most */");
	}

	@Test
	void a_new_part_goes_behind_what_the_grammar_has_before_it() {
		heat(heat -> heat.setRto(TimeSpan.valueOf("8 h")), "12 h\n", "12 h\n\t\trestored in 8 h\n");
	}

	@Test
	void the_first_value_of_a_list_writes_its_keyword_and_the_last_one_takes_it_away() {
		String text = "model M {\n\torganisation Muni public municipality { about \"x\" }\n}\n";
		String with = Edited.change(text, edited -> edited.<Organisation> find("Muni").getHandles().clear());
		assertEquals(text, with);
		assertEquals(SERVICE.replace("provided by Muni  baseline energy", "baseline energy"),
				Edited.change(SERVICE, edited -> edited.<VitalService> find("Heat").getProviders().clear()));
	}

	@Test
	void values_of_a_list_come_and_go_with_their_commas() {
		heat(heat -> heat.getBaseline().add(BaselineRequirement.get("transport")), "energy", "energy, transport");
		heat(heat -> heat.getBaseline().add(0, BaselineRequirement.get("transport")), "energy", "transport, energy");
		heat(heat -> heat.getProviders().set(0, (Organisation) heat.eContainer().eContents().get(1)), "by Muni", "by Grid");
	}

	@Test
	void a_value_in_the_middle_goes_with_one_comma() {
		String text = "model M { service S baseline energy, /* and */ transport , food_water }\n";
		assertEquals("model M { service S baseline energy, /* and */ food_water }\n",
				Edited.change(text, edited -> edited.<VitalService> find("S").getBaseline().remove(1)));
		assertEquals("model M { service S baseline /* and */ transport , food_water }\n",
				Edited.change(text, edited -> edited.<VitalService> find("S").getBaseline().remove(0)));
	}

	@Test
	void a_part_without_a_block_joins_the_head() {
		String text = "model M {\n\torganisation Muni public municipality at municipal\n\tservice S\n}\n";
		assertEquals(text.replace("service S", "service S provided by Muni criticality 3"), Edited.change(text, edited -> {
			VitalService service = edited.find("S");
			service.setCriticality(3);
			service.getProviders().add(edited.find("Muni"));
		}));
	}

	@Test
	void a_head_that_would_get_too_long_gets_a_block() {
		String title = "x".repeat(90);
		String text = "model M {\n  service S \"" + title + "\"\n  service T\n}\n";
		assertEquals(text.replace(title + "\"", title + "\" {\n    location \"here, there and everywhere\"\n  }")
				.replace("service S", "asset S"),
				Edited.change(text.replace("service S", "asset S"), edited -> edited.<org.pactwright.model.Asset> find("S")
						.setLocation("here, there and everywhere")));
	}

	@Test
	void a_unit_is_said_in_another_way_when_its_number_goes() {
		String text = "model M { organisation Muni public municipality at municipal {\n\tcapability C equipment 3 \"pumps\"\n} }\n";
		assertEquals(text.replace("3 \"pumps\"", "measured in \"pumps\""),
				Edited.change(text, edited -> edited.<Capability> find("C").setQuantity(null)));
	}

	@Test
	void what_says_two_things_is_changed_as_one() {
		String text = "model M { partnership P lease contract {\n\tbody B steering strategic by consensus else majority {\n\t\t"
				+ "quorum 4  mandate \"m\"\n\t}\n} }\n";
		assertEquals(text.replace(" else majority", ""),
				Edited.change(text, edited -> edited.<GovernanceBody> find("B").setFallbackMode(null)));
		assertEquals(text.replace("consensus else majority", "majority else consensus"), Edited.change(text, edited -> {
			GovernanceBody body = edited.find("B");
			body.setDecisionMode(DecisionMode.MAJORITY);
			body.setFallbackMode(DecisionMode.CONSENSUS);
		}));
		assertEquals(text.replace("by consensus else majority ", ""), Edited.change(text, edited -> {
			GovernanceBody body = edited.find("B");
			body.unsetDecisionMode();
			body.setFallbackMode(null);
		}));
	}

	@Test
	void line_ends_and_spaces_of_the_file_are_used() {
		String text = "model M {\r\n   service S {\r\n      criticality 3\r\n   }\r\n}\r\n";
		assertEquals(text.replace("criticality 3\r\n", "criticality 3\r\n      tolerates 1 h\r\n"), Edited.change(text,
				edited -> edited.<VitalService> find("S").setMtpd(TimeSpan.valueOf("1 h"))));
	}

	@Test
	void words_of_an_enumeration_are_replaced() {
		String text = "model M { organisation Muni public municipality at municipal organisation Grid private company }\n";
		assertEquals(text.replace("municipality", "university"),
				Edited.change(text, edited -> edited.<Organisation> find("Muni").setOrgType(OrgType.UNIVERSITY)));
	}
}
