package org.pactwright.edit.internal.text;

import org.pactwright.language.Place;

/** A change cannot be written; the message says why and what to do. */
public final class Obstacle extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Place place;

	/** @param place where the text is in the way */
	public Obstacle(String message, Place place) {
		super(message);
		this.place = place;
	}

	public Place place() {
		return place;
	}
}
