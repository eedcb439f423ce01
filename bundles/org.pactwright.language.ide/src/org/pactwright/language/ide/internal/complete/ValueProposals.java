package org.pactwright.language.ide.internal.complete;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.pactwright.language.ide.CompletionKind;
import org.pactwright.language.ide.internal.MetamodelDocumentation;
import org.pactwright.language.ide.internal.Phrases;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.grammar.Spot;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.Quotes;
import org.pactwright.language.ide.internal.text.Lexicon;
import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.standards.Catalogue;

/** Proposes what stands for a value: words, units, days, ratings, rules, texts and free ids. */
final class ValueProposals {

	private static final List<String> CURRENCIES = List.of("EUR", "SEK", "NOK", "DKK", "USD", "GBP");
	private static final int HIGHEST_RATING = 5;

	private final Site site;
	private final Collector collector;
	private final LocalDate today;
	private final MetamodelDocumentation documentation = MetamodelDocumentation.standard();

	ValueProposals(Site site, Collector collector, LocalDate today) {
		this.site = site;
		this.collector = collector;
		this.today = today;
	}

	/** Proposes values for a spot. */
	void propose(Spot spot) {
		Role role = spot.role();
		switch (role.kind()) {
			case WORD -> role.words().ifPresent(words -> words(spot, words));
			case UNIT -> units(role);
			case PUNCTUATION -> percent(role, spot);
			case NUMBER -> ratings(role);
			case DATE -> days();
			case RULE -> rules();
			case TEXT -> text(role);
			case DECLARATION -> freeId(role);
			default -> {
				// keywords, references and paths are proposed by others
			}
		}
	}

	private void words(Spot spot, EEnum words) {
		if (Lexicon.isKeyword(spot.label())) {
			Optional.ofNullable(words.getEEnumLiteralByLiteral(Lexicon.standard().keyword(spot.label())))
					.ifPresent(literal -> word(literal, spot.role(), Group.PART));
			return;
		}
		Set<String> given = given(spot);
		words.getELiterals().stream().filter(literal -> !given.contains(literal.getLiteral()))
				.forEach(literal -> word(literal, spot.role(), Group.VALUE));
	}

	private void word(EEnumLiteral literal, Role role, int group) {
		collector.draft(CompletionKind.VALUE, literal.getLiteral())
				.detail(role.feature().map(Phrases::label).orElse("").toLowerCase(Locale.ROOT))
				.documented(documentation.of(literal)).add(group);
	}

	private Set<String> given(Spot spot) {
		Set<String> given = new HashSet<>();
		if (spot.role().isMany()) {
			site.open(spot).ifPresent(statement -> site.given(statement, spot)
					.forEach(token -> given.add(site.file().lexemes().word(token))));
		}
		return given;
	}

	private void units(Role role) {
		if ("Money".equals(role.valueRule())) {
			CURRENCIES.forEach(currency -> unit(currency, "currency"));
		} else {
			for (TimeSpan.Unit unit : TimeSpan.Unit.values()) {
				unit(unit.symbol(), unit.name().toLowerCase(Locale.ROOT));
			}
		}
	}

	private void percent(Role role, Spot spot) {
		if ("%".equals(Lexicon.standard().keyword(spot.label()))) {
			unit("%", role.feature().map(Phrases::label).orElse("").toLowerCase(Locale.ROOT));
		}
	}

	private void unit(String symbol, String detail) {
		int at = site.replace().offset();
		boolean adjoins = at > 0 && Character.isDigit(site.file().text().charAt(at - 1));
		collector.draft(CompletionKind.UNIT, symbol).inserting(adjoins ? " " + symbol : symbol).detail(detail)
				.add(Group.VALUE);
	}

	private void ratings(Role role) {
		if ("Rating".equals(role.valueRule())) {
			String detail = role.feature().map(documentation::of).orElse("");
			for (int rating = 1; rating <= HIGHEST_RATING; rating++) {
				collector.draft(CompletionKind.VALUE, String.valueOf(rating))
						.detail(role.feature().map(Phrases::label).orElse("").toLowerCase(Locale.ROOT))
						.documented(detail)
						.add(Group.VALUE);
			}
		}
	}

	private void days() {
		for (String day : modelDates()) {
			collector.draft(CompletionKind.DATE, day).detail("date of the model").add(Group.VALUE);
		}
		collector.draft(CompletionKind.DATE, today.toString()).detail("today").add(Group.VALUE);
	}

	private Set<String> modelDates() {
		Set<String> dates = new TreeSet<>();
		for (FileIndex file : site.index().files()) {
			for (int token = 1; token < file.lexemes().count(); token++) {
				int at = token;
				if (file.lexemes().is(at, LexemeType.DATE) && file.lexemes().is(at - 1, "date")) {
					dates.add(file.lexemes().word(at));
					break;
				}
				if (file.lexemes().is(at, "}")) {
					break;
				}
			}
		}
		return dates;
	}

	private void rules() {
		Catalogue.standard().rules()
				.forEach(rule -> collector.draft(CompletionKind.RULE, rule.id()).titled(rule.id() + " " + rule.title())
						.detail(rule.title()).documented(rule.explanation() + "\n\n" + rule.restsOn())
						.add(Group.VALUE));
	}

	private void text(Role role) {
		if (site.prefix().isEmpty()) {
			String what = role.feature().map(Phrases::label).map(label -> "Name".equals(label) ? "Title" : label)
					.orElse("Text");
			String doc = role.feature().map(documentation::of).orElse("");
			collector.draft(CompletionKind.TEXT, Quotes.quote(what)).inserting("\"\"").detail("text").documented(doc)
					.caret(1).placeholders(List.of()).add(Group.TEXT);
		}
	}

	private void freeId(Role role) {
		role.owner().ifPresent(type -> collector.draft(CompletionKind.NEW_ID, FreeId.of(site.index(), type))
				.detail("free id").documented(role.feature().map(documentation::of).orElse("")).add(Group.VALUE));
	}
}
