package org.pactwright.pictures;

import org.pactwright.design.DiagramKind;
import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;

/**
 * A diagram that a project has: a kind, of an element.
 *
 * @param target a partnership, procedure, model or plan, as the kind has it
 */
public record DiagramRef(DiagramKind kind, NamedElement target) {

	/** A name for files and options, unique in its project unless ids are not: {@code governance-EnergyNet}. */
	public String name() {
		return kind.id() + "-" + Names.id(target);
	}

	/** For people: {@code Governance structure: East Energy Net}. */
	public String title() {
		return kind.title() + ": " + Names.title(target);
	}
}
