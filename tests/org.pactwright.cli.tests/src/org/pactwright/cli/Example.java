package org.pactwright.cli;

import java.util.stream.Collectors;

/** Small texts for tests, each about one thing. */
final class Example {

	/** Nothing is wrong with it. */
	static final String CLEAN = model("Region", "");

	/** Line 9: a body without a chair. */
	static final String ERROR = model("Region", partnership(""));

	/** The same, accepted. */
	static final String ACCEPTED = model("Region",
			partnership("waive GOV-body-a on Sponsors \"the chair is elected in spring\" until 2027-06-30\n"));

	/** Line 6: a waiver of a rule that does not exist. */
	static final String WARNING = model("Region", "waive NO-such-rule on GridRegion \"of no use\"\n");

	/** Line 6: an organisation that is not there. */
	static final String REFERENCE = model("Region", "person Chief \"Chief executive\" of GirdRegion\n");

	private Example() {
	}

	/** A clean model with statements of one's own from line 6 on; its organisation is called like it: GridRegion. */
	static String model(String id, String statements) {
		return """
				model %1$s "Region" {
					version "1.0"  date 2026-11-01
					profiles GOV

					organisation Grid%1$s "East Grid" private company at provincial in SE
				""".formatted(id) + indented(statements) + "}\n";
	}

	private static String indented(String statements) {
		return statements.lines().map(line -> "\t" + line + "\n").collect(Collectors.joining());
	}

	private static String partnership(String after) {
		return """
				partnership Net "East Net" operational contract voluntary at provincial {
					scope "Keep power running"
					journey engage_and_explore
					body Sponsors "Sponsors" executive_sponsors strategic by consensus {
						meets every 3 months  in pre_crisis
					}
				}
				""" + after;
	}
}
