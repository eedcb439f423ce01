package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;
import org.pactwright.model.NamedElement;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelPicture;
import org.pactwright.review.internal.page.Diagrams;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;

/** The diagrams of a partnership, plan or model. */
public final class DiagramsView {

	private DiagramsView() {
	}

	/**
	 * A diagram.
	 *
	 * @param anchor its place in the page
	 * @param title what it shows, of what
	 * @param caption the question that it answers
	 * @param svg markup; everything from the model is escaped in it
	 * @param elements the elements that can be seen on it, with links to their tables
	 * @param notices what is not shown as it should be
	 */
	public record Picture(String anchor, String title, String caption, String svg, List<Ref> elements,
			List<String> notices) {
	}

	/** The section of an element; none if it has no diagram. */
	public static Optional<Section> of(NamedElement owner, Diagrams diagrams, Links links) {
		List<DiagramRef> refs = diagrams.of(owner);
		return new Section(links.part(owner, "diagrams"), "Diagrams", "diagrams",
				() -> refs.stream().map(ref -> picture(ref, diagrams, links)).toList()).unlessEmpty(refs);
	}

	private static Picture picture(DiagramRef ref, Diagrams diagrams, Links links) {
		ModelPicture picture = diagrams.picture(ref, element -> link(element, links));
		String anchor = links.part(ref.target(), "diagram-" + ref.kind().id());
		return new Picture(anchor, ref.title(), ref.kind().question() + ".",
				SvgWriter.write(picture.scene(), SvgOptions.inPage(prefix(anchor))), links.to(picture.elements()),
				picture.notices());
	}

	private static String prefix(String anchor) {
		return "d-" + anchor.replaceAll("[^A-Za-z0-9-]", "-") + "-";
	}

	/** To the row of the element, or of the nearest one around it that has a row. */
	private static Optional<String> link(EObject element, Links links) {
		for (EObject each = element; each != null; each = each.eContainer()) {
			if (each instanceof NamedElement named && !links.anchor(named).isEmpty()) {
				return Optional.of("#" + links.anchor(named));
			}
		}
		return Optional.empty();
	}
}
