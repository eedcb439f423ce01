package org.pactwright.language.ui.internal.raci;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Menu;

/** What can be done with the selected cells, for those who do not know the keys. */
record RaciMenu(RaciTable table, RaciTable.Wishes wishes) {

	Menu menu() {
		MenuManager manager = new MenuManager();
		for (char letter : new char[] { 'A', 'R', 'C', 'I' }) {
			manager.add(action(letter + ", " + RaciTexts.meaning(letter) + "\t" + letter,
					() -> wishes.toggle(table.selected(), letter)));
		}
		manager.add(action("Clear\tDelete", () -> wishes.clear(table.selected())));
		manager.add(new Separator());
		manager.add(action("Open Text\tEnter", () -> table.current().ifPresent(wishes::open)));
		return manager.createContextMenu(table);
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
