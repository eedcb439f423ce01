package org.pactwright.viewpoint.check;

/** One kind of check. Has no state. */
@FunctionalInterface
interface SpecificationCheck {

	/** Reports what it finds to the context. */
	void check(CheckContext context);
}
