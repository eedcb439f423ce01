package org.pactwright.diagram.drawing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * What a drawing shows beside the diagram itself.
 *
 * @param title of the diagram, for people and screen readers; empty for the title of its kind
 * @param description for screen readers; empty for a count of what is on it
 * @param language of the texts as a BCP 47 tag; empty if unknown
 * @param showTitle whether the title is written above the diagram
 * @param ids gives an id that stays the same when the model changes; where it gives nothing, or the same twice, an id
 *        is made
 * @param links gives where a click on an element leads: http, https, mailto or relative; others are left out
 * @param dimmed which elements stay in the background
 * @param findings marks to show
 * @param legend explains shapes and lines below the diagram
 */
public record PaintOptions(String title, String description, String language, boolean showTitle,
		Function<DiagramElement, Optional<String>> ids, Function<DiagramElement, Optional<String>> links,
		Predicate<DiagramElement> dimmed, List<FindingMark> findings, Optional<Legend> legend) {

	public PaintOptions {
		findings = List.copyOf(findings);
	}

	/** The diagram and nothing else. */
	public static PaintOptions plain() {
		return new PaintOptions("", "", "", false, e -> Optional.empty(), e -> Optional.empty(), e -> false, List.of(),
				Optional.empty());
	}

	/** With texts for people and screen readers. */
	public PaintOptions titled(String newTitle, String newDescription, String newLanguage) {
		return new PaintOptions(newTitle, newDescription, newLanguage, showTitle, ids, links, dimmed, findings, legend);
	}

	/** With the title above the diagram. */
	public PaintOptions withTitleShown() {
		return new PaintOptions(title, description, language, true, ids, links, dimmed, findings, legend);
	}

	/** With ids that stay the same. */
	public PaintOptions withIds(Function<DiagramElement, Optional<String>> newIds) {
		return new PaintOptions(title, description, language, showTitle, newIds, links, dimmed, findings, legend);
	}

	/** With links. */
	public PaintOptions withLinks(Function<DiagramElement, Optional<String>> newLinks) {
		return new PaintOptions(title, description, language, showTitle, ids, newLinks, dimmed, findings, legend);
	}

	/** With elements in the background. */
	public PaintOptions withDimmed(Predicate<DiagramElement> newDimmed) {
		return new PaintOptions(title, description, language, showTitle, ids, links, newDimmed, findings, legend);
	}

	/** With marks. */
	public PaintOptions withFindings(List<FindingMark> newFindings) {
		return new PaintOptions(title, description, language, showTitle, ids, links, dimmed, newFindings, legend);
	}

	/** With a legend. */
	public PaintOptions withLegend(Legend newLegend) {
		return new PaintOptions(title, description, language, showTitle, ids, links, dimmed, findings,
				Optional.of(newLegend));
	}
}
