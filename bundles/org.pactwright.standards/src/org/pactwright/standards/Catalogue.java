package org.pactwright.standards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pactwright.model.RulePack;
import org.pactwright.standards.internal.CatalogueReader;
import org.pactwright.standards.internal.ClauseReader;
import org.pactwright.standards.internal.Packs;

/** The facts and texts of all rules, pack by pack in the order of {@link RulePack}. Immutable. */
public final class Catalogue {
	private final List<PackInfo> packs;
	private final List<RuleInfo> rules;
	private final Map<String, RuleInfo> byId = new LinkedHashMap<>();

	/**
	 * @param packs the packs
	 * @param rules the rules in the order of the packs
	 * @throws IllegalArgumentException when two rules share an id
	 */
	public Catalogue(List<PackInfo> packs, List<RuleInfo> rules) {
		this.packs = List.copyOf(packs);
		this.rules = List.copyOf(rules);
		for (RuleInfo rule : rules) {
			if (byId.put(rule.id(), rule) != null) {
				throw new IllegalArgumentException("The catalogue holds rule " + rule.id() + " twice");
			}
		}
	}

	/** The catalogue that comes with Pactwright; read once. */
	public static Catalogue standard() {
		return Standard.CATALOGUE;
	}

	/**
	 * The standards and sources that the rules rest on, each with the clauses that matter for a partnership, also those
	 * that no rule can judge. Read once.
	 */
	public static List<StandardInfo> standards() {
		return Clauses.STANDARDS;
	}

	/** The rules that look after a clause, in the order of the catalogue. */
	public List<RuleInfo> rules(ClauseRef clause) {
		return rules.stream().filter(rule -> rule.clauses().contains(clause)).toList();
	}

	/** All packs that hold rules. */
	public List<PackInfo> packs() {
		return packs;
	}

	/** All rules, by pack and then in the order of the catalogue. */
	public List<RuleInfo> rules() {
		return rules;
	}

	/** The rules of one pack. */
	public List<RuleInfo> rules(RulePack pack) {
		return rules.stream().filter(rule -> rule.pack() == pack).toList();
	}

	/** The rule of this id, in exactly this spelling. */
	public Optional<RuleInfo> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	/**
	 * The rule of this id.
	 *
	 * @throws IllegalArgumentException when there is none: a rule without its catalogue entry is a fault in Pactwright
	 */
	public RuleInfo get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException(
				"The catalogue has no entry for rule " + id + "; add one to the file of its pack"));
	}

	private static final class Clauses {
		static final List<StandardInfo> STANDARDS = ClauseReader.ofResource();
	}

	private static final class Standard {
		static final Catalogue CATALOGUE = read();

		private static Catalogue read() {
			List<PackInfo> packs = new ArrayList<>();
			List<RuleInfo> rules = new ArrayList<>();
			for (RulePack pack : Packs.all()) {
				String file = pack.getLiteral().toLowerCase(Locale.ROOT) + ".rules";
				CatalogueReader reader = CatalogueReader.ofResource(file);
				packs.add(reader.pack());
				rules.addAll(reader.rules());
			}
			return new Catalogue(packs, rules);
		}
	}
}
