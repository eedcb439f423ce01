package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on responsibilities, and models that nearly do. */
final class RaciCases {

	private RaciCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("RACI-a")
						.trips("two accountable",
								sample -> sample
										.replace("{ A Lead R Interop }", "{ A Lead, Planner R Interop }"),
								"\"Propose it\" has 2 accountable parties; it needs exactly one.")
						.spares("one accountable who does it",
								sample -> sample.replace("{ A Lead R Interop }", "{ A Lead R Lead }")),
				RuleCase.of("RACI-b")
						.trips("nobody does it",
								sample -> sample.replace("{ A Lead R Interop }", "{ A Lead I Interop }"),
								"Nobody is responsible for doing \"Propose it\".")
						.spares("the accountable one does it",
								sample -> sample.replace("{ A Lead R Interop }", "{ A Lead R Lead }")),
				RuleCase.of("RACI-c")
						.trips("consulted and informed",
								sample -> sample
										.replace("{ A Lead R Interop }", "{ A Lead R Interop C Grid I Grid }"),
								"Strait Grid is both C and I for \"Propose it\".")
						.spares("accountable and responsible",
								sample -> sample.replace("{ A Lead R Interop }", "{ A Lead R Lead, Interop }")),
				RuleCase.of("RACI-d")
						.trips("six consulted",
								sample -> sample.replace("{ A Lead R Interop }",
												"{ A Lead R Interop C Grid, Port, Ministry, "
												+ "Agency, Helpers, Planner }"),
								"6 parties must be consulted on \"Propose it\"; that slows it down.")
						.spares("five consulted",
								sample -> sample.replace("{ A Lead R Interop }",
												"{ A Lead R Interop C Grid, Port, Ministry, "
												+ "Agency, Helpers }")));
	}
}
