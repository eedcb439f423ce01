package org.pactwright.diagram.positions;

/** Which element of a diagram. Names are qualified names of semantic elements. */
public sealed interface ElementKey {

	/** The name of its mapping. */
	String mapping();

	/** What it shows. */
	String element();

	/** Which of several with the same names, from 1 on. */
	int number();

	/** A shape. {@code parent}: what the shape shows that it is in or on; empty at the top level. */
	record ShapeKey(String mapping, String element, String parent, int number) implements ElementKey {
	}

	/** An edge, with what its ends show. */
	record EdgeKey(String mapping, String element, String source, String target, int number) implements ElementKey {
	}
}
