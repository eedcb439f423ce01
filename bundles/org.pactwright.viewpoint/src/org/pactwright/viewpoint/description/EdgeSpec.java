package org.pactwright.viewpoint.description;

import java.util.List;

/** An edge mapping, or an import of one. */
public sealed interface EdgeSpec extends NamedSpec permits EdgeMappingSpec, EdgeMappingImportSpec {

	/** Styles under conditions, in the order in which they are tried. */
	List<ConditionalStyleSpec<EdgeStyleSpec>> conditionalStyles();
}
