package org.pactwright.viewpoint.description;

import java.util.Optional;

/**
 * A style that applies where its predicate holds.
 *
 * @param style empty if the file gives none: then the element is not shown
 */
public record ConditionalStyleSpec<S extends StyleSpec>(Identity identity, ExpressionText predicate, Optional<S> style)
		implements Spec {
}
