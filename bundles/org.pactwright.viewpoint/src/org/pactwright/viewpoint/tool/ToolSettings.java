package org.pactwright.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.aql.Interpreters;
import org.pactwright.aql.spi.CrossReferencer;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.viewpoint.CompiledSpecification;

/**
 * What tools work with.
 *
 * @param specifications that have the tools
 * @param interpreters of its expressions; they know the metamodels and Java services
 * @param models what tools may change; asked anew for each call
 * @param references who is asked by {@code eInverse}
 * @param contents what searches through the models have found, and who hears when that changes
 * @param user who is asked what only the user knows
 * @param actions the Java actions
 */
public record ToolSettings(Collection<CompiledSpecification> specifications, Interpreters interpreters,
		Supplier<? extends Collection<Resource>> models, CrossReferencer references, KnownContents contents,
		ToolUser user, JavaActions actions) {

	public ToolSettings {
		specifications = List.copyOf(specifications);
	}

	/** Nobody to ask, no Java actions, no references known; every search is done anew. */
	public ToolSettings(CompiledSpecification specification, Interpreters interpreters, Collection<Resource> models) {
		this(List.of(specification), interpreters, () -> models, target -> List.of(),
				new KnownContents(root -> false, () -> { }), ToolUser.NOBODY, JavaActions.NONE);
	}

	public ToolSettings withReferences(CrossReferencer newReferences) {
		return new ToolSettings(specifications, interpreters, models, newReferences, contents, user, actions);
	}

	public ToolSettings withUser(ToolUser newUser) {
		return new ToolSettings(specifications, interpreters, models, references, contents, newUser, actions);
	}

	public ToolSettings withActions(JavaActions newActions) {
		return new ToolSettings(specifications, interpreters, models, references, contents, user, newActions);
	}
}
