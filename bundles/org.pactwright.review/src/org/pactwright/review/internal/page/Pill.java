package org.pactwright.review.internal.page;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.pactwright.model.TlpLabel;

/**
 * A short word with a coloured ground. The colour only repeats what the word says.
 *
 * @param style classes of the style sheet
 * @param text the word
 */
public record Pill(String style, String text) {

	private static final Map<String, String> TONES = Map.ofEntries(Map.entry("complete", "good"),
			Map.entry("committed", "good"), Map.entry("approved", "good"), Map.entry("active", "good"),
			Map.entry("in_place", "good"), Map.entry("exercised", "good"), Map.entry("proceed", "good"),
			Map.entry("agreed", "good"), Map.entry("already_met", "good"), Map.entry("can", "good"),
			Map.entry("in_progress", "going"), Map.entry("engaged", "going"), Map.entry("review", "going"),
			Map.entry("planned", "going"), Map.entry("proceed_with_conditions", "going"),
			Map.entry("joint_draft", "going"), Map.entry("initial", "going"), Map.entry("could", "going"),
			Map.entry("suspended", "bad"), Map.entry("missing", "bad"), Map.entry("stop", "bad"),
			Map.entry("activated", "bad"), Map.entry("cannot", "bad"));

	/** A status; none if it is not set. */
	public static List<Pill> of(Enumerator literal) {
		return literal == null ? List.of()
				: List.of(new Pill("pill " + TONES.getOrDefault(literal.getLiteral(), "quiet"), Words.of(literal)));
	}

	/** A label of the traffic light protocol 2.0, with the colours it prescribes; none if it is not set. */
	public static List<Pill> of(TlpLabel label) {
		if (label == null) {
			return List.of();
		}
		String name = label.name().replace('_', '+');
		return List.of(new Pill("tlp tlp-" + label.getLiteral().replace("_strict", ""), "TLP:" + name));
	}
}
