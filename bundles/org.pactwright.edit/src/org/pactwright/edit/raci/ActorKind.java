package org.pactwright.edit.raci;

import org.pactwright.model.Actor;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;

/** Kinds of those who may have a letter of RACI, in the order of the columns of a matrix. */
public enum ActorKind {
	ORGANISATION("Organisations"), BODY("Bodies"), ROLE("Roles");

	private final String title;

	ActorKind(String title) {
		this.title = title;
	}

	/** Several of the kind. */
	public String title() {
		return title;
	}

	/** The kind of an actor. */
	public static ActorKind of(Actor actor) {
		return switch (actor) {
			case Organisation organisation -> ORGANISATION;
			case GovernanceBody body -> BODY;
			default -> ROLE;
		};
	}
}
