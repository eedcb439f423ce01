package org.pactwright.viewpoint.check;

import java.util.Map;

import org.pactwright.aql.types.TypeSet;
import org.pactwright.viewpoint.description.ExpressionText;

/**
 * An expression of a specification with what is known where it is evaluated.
 *
 * @param expression not blank
 * @param variables names and possible types; {@code self} among them
 */
record Site(ExpressionText expression, Map<String, TypeSet> variables) {
}
