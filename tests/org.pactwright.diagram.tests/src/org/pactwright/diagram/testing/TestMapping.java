package org.pactwright.diagram.testing;

import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.NamedSpec;

/** A mapping of which only the name matters. */
public record TestMapping(String name) implements NamedSpec {

	@Override
	public Identity identity() {
		return new Identity("test.odesign", "//" + name);
	}

	@Override
	public String label() {
		return "";
	}
}
