package org.pactwright.diagram.layout;

import java.util.List;

import org.pactwright.diagram.Placement;

/**
 * What a layout gives.
 *
 * @param placement where everything is
 * @param notices what could not be done as it was asked for, each once; for people
 */
public record Arrangement(Placement placement, List<String> notices) {

	public Arrangement {
		notices = List.copyOf(notices);
	}
}
