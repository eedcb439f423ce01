package org.pactwright.viewpoint.description;

import org.eclipse.emf.common.util.URI;

/**
 * Which element of a specification. Comparing identities is cheap; use them, not the specs, as keys where specs of
 * several readings meet.
 *
 * @param file the URI of the specification file
 * @param fragment as files write it, characters that URIs cannot have encoded: for example
 *        {@code //@ownedViewpoints[name='My%20views']/@ownedRepresentations[name='D']}
 */
public record Identity(String file, String fragment) {

	/** The fragment as people read it: {@code //@ownedViewpoints[name='My views']/…}. */
	public String readable() {
		return URI.decode(fragment);
	}

	@Override
	public String toString() {
		return fragment;
	}
}
