package org.pactwright.viewpoint.tool;

import java.util.Collection;

import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.aql.Interpreters;
import org.pactwright.aql.spi.CrossReferencer;
import org.pactwright.viewpoint.CompiledSpecification;

/**
 * What tools work with.
 *
 * @param specification that has the tools
 * @param interpreters of its expressions; they know the metamodels and Java services
 * @param models what tools may change; looked at anew for each call
 * @param references who is asked by {@code eInverse}
 * @param user who is asked what only the user knows
 * @param actions the Java actions
 */
public record ToolSettings(CompiledSpecification specification, Interpreters interpreters,
		Collection<Resource> models, CrossReferencer references, ToolUser user, JavaActions actions) {

	/** Nobody to ask, no Java actions, no references known. */
	public ToolSettings(CompiledSpecification specification, Interpreters interpreters, Collection<Resource> models) {
		this(specification, interpreters, models, target -> java.util.List.of(), ToolUser.NOBODY, JavaActions.NONE);
	}

	public ToolSettings withReferences(CrossReferencer newReferences) {
		return new ToolSettings(specification, interpreters, models, newReferences, user, actions);
	}

	public ToolSettings withUser(ToolUser newUser) {
		return new ToolSettings(specification, interpreters, models, references, newUser, actions);
	}

	public ToolSettings withActions(JavaActions newActions) {
		return new ToolSettings(specification, interpreters, models, references, user, newActions);
	}
}
