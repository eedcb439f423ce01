package org.pactwright.language.ide.internal.complete;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.ide.Completion;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.text.Lexicon;
import org.pactwright.model.PactwrightPackage;

/** Asks everybody who has something to propose at a caret. */
public final class Proposals {

	/** The letters of a responsibility assignment are values, though they begin it. */
	private static final String RACI = "RaciLetter";

	private Proposals() {
	}

	/**
	 * All proposals at a caret, best first.
	 *
	 * @param today the day to propose as today
	 */
	public static List<Completion> at(ProjectIndex index, FileIndex file, int offset, LocalDate today) {
		Optional<Site> site = Site.at(index, file, offset);
		if (site.isEmpty()) {
			return List.of();
		}
		Collector collector = new Collector(site.get());
		propose(site.get(), collector, today);
		return collector.sorted();
	}

	private static void propose(Site site, Collector collector, LocalDate today) {
		KeywordProposals keywords = new KeywordProposals(site, collector);
		ReferenceProposals references = new ReferenceProposals(site, collector);
		ValueProposals values = new ValueProposals(site, collector, today);
		Templates templates = new Templates(site, collector, today);
		Set<EClass> made = new HashSet<>();
		site.expected().forEach((spot, state) -> {
			Role role = spot.role();
			boolean starts = role.leading() && Lexicon.isKeyword(spot.label()) && !RACI.equals(role.valueRule());
			if (starts && isForOtherFile(site, role)) {
				return;
			}
			if (role.kind() == RoleKind.REFERENCE) {
				references.propose(spot);
			} else if (role.kind() == RoleKind.PATH) {
				new PathProposals(site, collector).propose();
			} else if (starts || role.kind() == RoleKind.FEATURE) {
				keywords.propose(spot, state);
			} else {
				values.propose(spot);
			}
			if (starts && isFirstWord(site, role) && made.add(role.owner().orElseThrow())) {
				templates.propose(role.owner().orElseThrow());
			}
		});
	}

	/** A file that ends in .pact begins with a model, one that ends in .rmp with a plan. */
	private static boolean isForOtherFile(Site site, Role role) {
		boolean plan = role.owner().filter(PactwrightPackage.Literals.RELATIONSHIP_MANAGEMENT_PLAN::equals).isPresent();
		return site.before().open().isEmpty() && plan != site.isPlan();
	}

	/** Whether the statement would begin here: {@code joint} does, {@code plan} behind it does not. */
	private static boolean isFirstWord(Site site, Role role) {
		return site.tokens() == 0 || site.before().role(site.tokens() - 1).filter(before -> before.leading()
				&& before.owner().equals(role.owner())).isEmpty();
	}
}
