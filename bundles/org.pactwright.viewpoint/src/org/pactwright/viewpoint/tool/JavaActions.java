package org.pactwright.viewpoint.tool;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Finds the Java actions that specifications name. */
@FunctionalInterface
public interface JavaActions {

	/** There are none: tools that need one are refused. */
	JavaActions NONE = id -> Optional.empty();

	/** The action of an id, or empty. */
	Optional<Action> find(String id);

	/** Something that a specification can have done in Java. */
	interface Action {

		/** Whether it can be done on a selection. */
		default boolean canExecute(Collection<? extends EObject> selection) {
			return true;
		}

		/**
		 * Does it. What it changes in the models is undone with the tool; what it throws makes the tool fail.
		 *
		 * @param selection what it is done on
		 * @param parameters values by name; null is a value
		 */
		void execute(Collection<? extends EObject> selection, Map<String, Object> parameters);
	}
}
