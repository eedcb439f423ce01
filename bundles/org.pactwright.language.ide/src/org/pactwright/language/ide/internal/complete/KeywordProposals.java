package org.pactwright.language.ide.internal.complete;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Names;
import org.pactwright.language.ide.CompletionKind;
import org.pactwright.language.ide.internal.MetamodelDocumentation;
import org.pactwright.language.ide.internal.Phrases;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.grammar.Spot;
import org.pactwright.language.ide.internal.grammar.State;
import org.pactwright.language.ide.internal.text.Lexicon;

/** Proposes keywords; those that always stand together as one: {@code reports to}. */
final class KeywordProposals {

	private final Site site;
	private final Collector collector;
	private final MetamodelDocumentation documentation = MetamodelDocumentation.standard();

	KeywordProposals(Site site, Collector collector) {
		this.site = site;
		this.collector = collector;
	}

	/** Proposes the keyword of a spot. */
	void propose(Spot spot, State state) {
		Role role = spot.role();
		boolean atStart = role.leading();
		if (isGiven(spot)) {
			return;
		}
		String phrase = phrase(spot, state);
		Collector.Draft draft = collector.draft(CompletionKind.KEYWORD, phrase);
		if (atStart) {
			role.owner().ifPresent(type -> describe(draft, type));
		} else {
			role.feature().ifPresent(feature -> describe(draft, feature));
		}
		draft.add(atStart ? Group.STATEMENT : Group.PART);
	}

	private void describe(Collector.Draft draft, EClass type) {
		draft.detail(Names.kind(type)).documented(documentation.of(type)).icon(type.getName());
	}

	private void describe(Collector.Draft draft, EStructuralFeature feature) {
		draft.detail(Phrases.label(feature).toLowerCase(Locale.ROOT)).documented(documentation.of(feature));
	}

	/** A keyword and those that have to follow it. */
	private static String phrase(Spot spot, State state) {
		StringBuilder phrase = new StringBuilder(Lexicon.standard().keyword(spot.label()));
		Optional<State> next = state.after(spot.label());
		while (next.isPresent() && next.get().expected().size() == 1) {
			int label = next.get().expected().getFirst().label();
			if (!Lexicon.isKeyword(label) || !Character.isLetter(Lexicon.standard().keyword(label).charAt(0))) {
				break;
			}
			phrase.append(' ').append(Lexicon.standard().keyword(label));
			next = next.get().after(label);
		}
		return phrase.toString();
	}

	/** Whether the statement says it already, and may say it only once. */
	private boolean isGiven(Spot spot) {
		if (spot.role().kind() != RoleKind.FEATURE || spot.role().feature().isEmpty() || spot.role().isMany()) {
			return false;
		}
		return site.open(spot).map(statement -> site.given(statement, spot)).orElse(List.of()).stream()
				.anyMatch(token -> site.before().role(token).map(Role::kind).orElseThrow() != RoleKind.STATEMENT
						&& !isUnfinished(token));
	}

	/** The keyword that is being written right here, as in {@code held |}. */
	private boolean isUnfinished(int token) {
		return token == site.tokens() - 1 && site.before().role(token).map(Role::kind)
				.orElseThrow() == RoleKind.FEATURE;
	}
}
