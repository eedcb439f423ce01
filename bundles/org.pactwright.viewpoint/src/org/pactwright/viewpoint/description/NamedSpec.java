package org.pactwright.viewpoint.description;

/** A spec with a name and a label for people. */
public interface NamedSpec extends Spec {

	/** The name, unique among siblings in a sound file; empty if there is none. */
	String name();

	/** The label as written; empty if there is none. */
	String label();

	/** What to show to people: the label, else the name. */
	default String title() {
		return label().isBlank() ? name() : label();
	}
}
