package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.pactwright.diagram.ui.internal.control.Choice;

/** A menu of things to switch on and off. */
final class ChoiceMenu {

	private ChoiceMenu() {
	}

	/**
	 * Makes the menu.
	 *
	 * @param choose takes the names of those that are to be on
	 */
	static MenuManager of(String title, List<Choice> choices, Consumer<List<String>> choose) {
		MenuManager menu = new MenuManager(title);
		for (Choice choice : choices) {
			Action action = new Action(choice.title(), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					List<String> on = new ArrayList<>(names(choices));
					if (!on.remove(choice.name())) {
						on.add(choice.name());
					}
					choose.accept(on);
				}
			};
			action.setChecked(choice.on());
			menu.add(action);
		}
		return menu;
	}

	/** The names of those that are on. */
	static List<String> names(List<Choice> choices) {
		return choices.stream().filter(Choice::on).map(Choice::name).toList();
	}
}
