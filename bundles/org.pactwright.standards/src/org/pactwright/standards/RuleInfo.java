package org.pactwright.standards;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.language.Severity;
import org.pactwright.model.RulePack;

/**
 * What the catalogue knows about one rule. All texts are in our own words; a standard is named and its clause numbered,
 * never quoted.
 *
 * @param id unchanging, for instance {@code ISO44001-8.4-b}
 * @param pack the pack it is switched on and off with
 * @param standard the standard or source it rests on, for people
 * @param clause the clause or clauses, empty where there is none
 * @param clauseConfirmed whether the clause was seen in a public source
 * @param severity as it counts for approved plans
 * @param title what is wrong when it fires, in a few words
 * @param explanation why it matters
 * @param source where the demand comes from: places such as {@code 000:72}, or {@code own design}
 * @param quickFixes names of the quick fixes that can repair it; may be empty
 * @param since the version of Pactwright that brought it
 * @param condition when it fires, in one sentence
 * @param remedy what to do about it
 * @param messages the wording of findings with slots in braces; the usual one under {@link #USUAL}
 * @param gate how far a partnership must have come before the rule looks at it, or empty when it always does; where only
 *            a part of the condition waits, the gate of that part
 * @param clauses the clauses the rule looks after, by standard, for coverage; each is in the list of clauses
 * @param house whether it is a rule of the house, which is in no pack that can be switched; the pack means nothing then
 */
public record RuleInfo(String id, RulePack pack, String standard, String clause, boolean clauseConfirmed,
		Severity severity, String title, String explanation, String source, List<String> quickFixes, String since,
		String condition, String remedy, Map<String, String> messages, Optional<Gate> gate, List<ClauseRef> clauses,
		boolean house) {

	/** The name of the message a rule uses when it asks for no other. */
	public static final String USUAL = "";
	/** What stands for the pack of a rule of the house. */
	public static final String HOUSE = "HOUSE";

	public RuleInfo {
		quickFixes = List.copyOf(quickFixes);
		messages = Collections.unmodifiableMap(new LinkedHashMap<>(messages));
		clauses = List.copyOf(clauses);
	}

	/** A rule that always looks, and looks after no clause. */
	public RuleInfo(String id, RulePack pack, String standard, String clause, boolean clauseConfirmed,
			Severity severity, String title, String explanation, String source, List<String> quickFixes, String since,
			String condition, String remedy, Map<String, String> messages) {
		this(id, pack, standard, clause, clauseConfirmed, severity, title, explanation, source, quickFixes, since,
				condition, remedy, messages, Optional.empty(), List.of(), false);
	}

	/** The pack for people and files: {@code GOV}, or {@link #HOUSE}. */
	public String packName() {
		return house ? HOUSE : pack.getLiteral();
	}

	/** The standard with its clause, for lists: {@code ISO 44001 (8.6)}. */
	public String restsOn() {
		if (clause.isEmpty()) {
			return standard;
		}
		return standard + " (" + clause + (clauseConfirmed ? ")" : ", unconfirmed)");
	}

	/** The same rule with another weight. */
	public RuleInfo withSeverity(Severity other) {
		return new RuleInfo(id, pack, standard, clause, clauseConfirmed, other, title, explanation, source, quickFixes,
				since, condition, remedy, messages, gate, clauses, house);
	}
}
