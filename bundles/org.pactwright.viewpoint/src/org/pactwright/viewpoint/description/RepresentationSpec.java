package org.pactwright.viewpoint.description;

import java.util.List;

/** A kind of diagram, table or tree. */
public sealed interface RepresentationSpec extends NamedSpec permits DiagramSpec, TableSpec, TreeSpec {

	/** The name of the class of whose elements it can be made. */
	String domainClass();

	/** Whether it can be made of an element of the class; blank for yes. */
	ExpressionText precondition();

	/** Gives the name of a new representation; blank for a general one. */
	ExpressionText titleExpression();

	/** The metamodels that the file names for it. */
	List<MetamodelSpec> metamodels();
}
