package org.pactwright.review.internal.page;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;

/**
 * Turns elements into references and heads of rows. References of a model that are not set arrive here as null and
 * leave as empty lists, so that no template has to know.
 */
public final class Links {

	private final Anchors anchors;
	private final Sources sources;
	private final FindingIndex findings;

	public Links(Anchors anchors, Sources sources, FindingIndex findings) {
		this.anchors = anchors;
		this.sources = sources;
		this.findings = findings;
	}

	/** A reference to an element; none if it is not set. */
	public List<Ref> to(NamedElement element) {
		return element == null ? List.of() : List.of(ref(element));
	}

	/** References to several elements in their order. */
	public List<Ref> to(Collection<? extends NamedElement> elements) {
		return elements.stream().map(this::ref).toList();
	}

	/** A reference to an element that is there. */
	public Ref ref(NamedElement element) {
		String title = Names.title(element);
		String id = Names.id(element);
		String text = title.isEmpty() ? "(" + Names.kind(element.eClass()) + " without a name)" : title;
		return new Ref(anchors.of(element).map(anchor -> "#" + anchor).orElse(""), text, id.equals(text) ? "" : id,
				element instanceof Organisation organisation ? sector(organisation) : "");
	}

	/** The head of an element's row or card. */
	public Item item(NamedElement element) {
		Ref ref = ref(element);
		return new Item(anchor(element), ref.text(), Names.id(element),
				Words.text(element.getDescription()), source(element), findings.marks(element));
	}

	/** The place where an element is written. */
	public Ref source(EObject element) {
		return source(Places.of(element));
	}

	/** A place in the sources. */
	public Ref source(Place place) {
		return sources.ref(place);
	}

	/** The anchor of an element of the project. */
	public String anchor(NamedElement element) {
		return anchors.of(element).orElse("");
	}

	/** The anchor of a part of the report that belongs to an element. */
	public String part(NamedElement element, String part) {
		return anchors.part(element, part);
	}

	/** The class of the style sheet for an organisation's sector. */
	public static String sector(Organisation organisation) {
		return "sector " + organisation.getSector().getLiteral();
	}
}
