package org.pactwright.pictures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.analysis.ColourRole;
import org.pactwright.analysis.Hours;
import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.reach.ItemReach;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * The result of an analysis as it is painted on a diagram, in a picture and in the IDE alike: what it is about, and what
 * is painted on which element of the model. Elements without a stamp stay as they are.
 *
 * @param title what was asked and, in short, what came of it; for people
 * @param stamps by element: shapes and edges that show it get the stamp
 */
public record AnalysisPaint(String title, Map<EObject, Stamped.Stamp> stamps) {

	private record Look(Colour colour, String meaning) {
	}

	private static final Map<ColourRole, Look> LOOKS = new EnumMap<>(Map.of(
			ColourRole.FAILED, new Look(new Colour(75, 45, 115), "taken out"),
			ColourRole.INTOLERABLE, new Look(new Colour(150, 20, 35), "out for longer than can be borne"),
			ColourRole.DOWN, new Look(new Colour(205, 60, 50), "down"),
			ColourRole.DEGRADED, new Look(new Colour(190, 115, 10), "weakened"),
			ColourRole.RESTORED, new Look(new Colour(45, 125, 80), "back again"),
			ColourRole.ALLOWED, new Look(new Colour(45, 125, 80), "may have it"),
			ColourRole.FORBIDDEN, new Look(new Colour(205, 60, 50), "must not have it, but gets it")));

	public AnalysisPaint {
		// elements of a model are compared by identity
		stamps = Collections.unmodifiableMap(new IdentityHashMap<>(stamps));
	}

	/** What falls when something fails, with the hours. */
	public static AnalysisPaint of(CascadeResult result) {
		Set<EObject> crossings = Collections.newSetFromMap(new IdentityHashMap<>());
		result.crossings().stream().map(CascadeEvent::through).flatMap(Optional::stream).forEach(crossings::add);
		Map<EObject, Stamped.Stamp> stamps = new IdentityHashMap<>();
		result.stamps().forEach((element, stamp) -> stamps.put(element,
				stamp(stamp.text(), stamp.colour(), crossings.contains(element))));
		long fallen = result.outcomes().stream()
				.filter(outcome -> !outcome.takenOut() && outcome.firstFall().isPresent()).count();
		String failing = String.join(", ",
				result.failures().stream().map(failure -> quoted(failure.element())).toList());
		return new AnalysisPaint("What falls when " + failing + (result.failures().size() == 1 ? " fails: " : " fail: ")
				+ (fallen == 0 ? "nothing else" : fallen + (fallen == 1 ? " other element" : " other elements")) + " within "
				+ Hours.text(result.horizon()), stamps);
	}

	/** Whom a piece of information reaches. */
	public static AnalysisPaint of(ItemReach reach) {
		Map<EObject, Stamped.Stamp> stamps = new IdentityHashMap<>();
		reach.stamps().forEach((element, stamp) -> stamps.put(element, stamp(stamp.text(), stamp.colour(), false)));
		int wrong = reach.forbidden().size();
		return new AnalysisPaint("Who gets to know " + quoted(reach.item()) + ": " + reach.allowed().size()
				+ " may have it, " + switch (wrong) {
					case 0 -> "nobody else gets it";
					case 1 -> "1 gets it, but must not have it";
					default -> wrong + " get it, but must not have it";
				}, stamps);
	}

	private static String quoted(NamedElement element) {
		return '"' + Names.title(element) + '"';
	}

	private static Stamped.Stamp stamp(String text, ColourRole role, boolean border) {
		Look look = LOOKS.get(role);
		return new Stamped.Stamp(text, look.colour(), look.meaning(), border);
	}

	/** What is painted on an element. */
	public Optional<Stamped.Stamp> stamp(EObject element) {
		return Optional.ofNullable(stamps.get(element));
	}

	/** The colours that occur with what they mean, the worst first. */
	public Map<String, Colour> legend() {
		Map<String, Colour> legend = new LinkedHashMap<>();
		for (Look look : LOOKS.values()) {
			if (stamps.values().stream().anyMatch(stamp -> stamp.meaning().equals(look.meaning()))) {
				legend.put(look.meaning(), look.colour());
			}
		}
		return legend;
	}
}
