package org.pactwright.viewpoint.description;

/** Anything in a compiled specification that can be referred to. Immutable. */
public interface Spec {

	/** Which element of the file it comes from. */
	Identity identity();
}
