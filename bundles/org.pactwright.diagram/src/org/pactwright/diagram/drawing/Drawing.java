package org.pactwright.diagram.drawing;

import java.util.List;

/**
 * What painting gives.
 *
 * @param notices what could not be drawn as it should be, each once: images that are missing or refused, labels that
 *        were cut. For people, with what to do
 */
public record Drawing(Scene scene, List<String> notices) {

	public Drawing {
		notices = List.copyOf(notices);
	}
}
