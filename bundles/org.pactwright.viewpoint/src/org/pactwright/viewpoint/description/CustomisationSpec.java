package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * Changes of style features that apply where a predicate holds. A reuse of changes that are defined elsewhere is given
 * as a copy of them that applies to other elements.
 */
public record CustomisationSpec(Identity identity, ExpressionText predicate, List<FeatureSpec> features)
		implements Spec {

	/** The change of one feature. */
	public sealed interface FeatureSpec extends Spec {

		/** The name of the feature in the format. */
		String feature();

		/** Whether it applies to every style that has the feature. */
		boolean applyOnAll();

		/** The styles, or parts of them, to which it applies. */
		List<Identity> appliedOn();
	}

	/** An attribute that takes the value of an expression. */
	public record AttributeSpec(Identity identity, String feature, ExpressionText value, boolean applyOnAll,
			List<Identity> appliedOn) implements FeatureSpec {
	}

	/**
	 * A reference that takes another target.
	 *
	 * @param value a colour or a label border; empty if it is neither
	 */
	public record ReferenceSpec(Identity identity, String feature, Optional<Spec> value, boolean applyOnAll,
			List<Identity> appliedOn) implements FeatureSpec {
	}
}
