package org.pactwright.viewpoint.tool;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** Asked for what only the user knows; the user interface implements it. */
public interface ToolUser {

	/** Nobody is there: every question is cancelled. */
	ToolUser NOBODY = new ToolUser() {

		@Override
		public Optional<List<EObject>> choose(Choice choice) {
			return Optional.empty();
		}

		@Override
		public Optional<String> ask(Question question) {
			return Optional.empty();
		}
	};

	/**
	 * Lets the user choose elements.
	 *
	 * @return what was chosen, in the order of the choice; empty if the user cancels
	 */
	Optional<List<EObject>> choose(Choice choice);

	/**
	 * Lets the user type in a value.
	 *
	 * @return what was typed; empty if the user cancels
	 */
	Optional<String> ask(Question question);

	/**
	 * What to choose from.
	 *
	 * @param title of the dialog; empty for a general one
	 * @param message said to the user
	 * @param candidates all that can be chosen
	 * @param preselected chosen from the start
	 * @param multiple whether several can be chosen
	 * @param roots of the tree in which candidates are shown; empty if they are shown as a list
	 * @param children gives what is below an element of the tree
	 * @param panes whether what is chosen goes over into a second list; empty if it is chosen in the first
	 */
	record Choice(String title, String message, List<EObject> candidates, List<EObject> preselected, boolean multiple,
			Optional<List<EObject>> roots, Function<EObject, List<EObject>> children, Optional<Panes> panes) {

		public Choice {
			candidates = List.copyOf(candidates);
			preselected = List.copyOf(preselected);
			roots = roots.map(List::copyOf);
		}
	}

	/**
	 * What stands above two lists, one of what can be chosen and one of what was; blank for general words.
	 */
	record Panes(String candidates, String chosen) {
	}

	/**
	 * What to type in.
	 *
	 * @param name of the variable
	 * @param message said to the user
	 * @param type the name of its data type; empty for text
	 * @param proposal what is there from the start
	 */
	record Question(String name, String message, String type, String proposal) {
	}
}
