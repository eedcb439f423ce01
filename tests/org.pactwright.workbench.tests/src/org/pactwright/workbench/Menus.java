package org.pactwright.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Follows the menus that pop up, until it is closed, and chooses from them. */
final class Menus implements AutoCloseable {

	private final List<Menu> shown = new CopyOnWriteArrayList<>();
	private final Listener listener = event -> {
		if (event.widget instanceof Menu menu) {
			shown.add(menu);
		}
	};

	Menus() {
		Ui.run(() -> Ui.display().addFilter(SWT.Show, listener));
	}

	/** Asks for the menu of an element of a diagram with the mouse, and chooses an entry of it. */
	void choose(DiagramDriver diagram, Point at, String... path) {
		shown.clear();
		diagram.rightClick(at);
		choose(path);
	}

	/** Chooses an entry, or one of a menu in the menu, as soon as it is there. */
	void choose(String... path) {
		Ui.until("'" + String.join(" > ", path) + "' is offered in " + texts(), () -> find(path).isPresent());
		Ui.run(() -> {
			MenuItem item = find(path).orElseThrow();
			item.notifyListeners(SWT.Selection, new Event());
			shown.stream().filter(menu -> !menu.isDisposed()).forEach(menu -> menu.setVisible(false));
		});
	}

	/** The texts of all entries that were shown last. */
	List<String> texts() {
		return Ui.get(() -> shown.stream().filter(menu -> !menu.isDisposed()).flatMap(menu -> all(menu).stream())
				.map(MenuItem::getText).toList());
	}

	private static List<MenuItem> all(Menu menu) {
		List<MenuItem> items = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			items.add(item);
			if (item.getMenu() != null) {
				items.addAll(all(item.getMenu()));
			}
		}
		return items;
	}

	private Optional<MenuItem> find(String... path) {
		return shown.stream().filter(menu -> !menu.isDisposed()).flatMap(menu -> find(menu, List.of(path)).stream())
				.findFirst();
	}

	private static Optional<MenuItem> find(Menu menu, List<String> path) {
		Optional<MenuItem> item = Arrays.stream(menu.getItems()).filter(it -> it.getText().equals(path.getFirst()))
				.findFirst();
		return path.size() == 1 ? item : item.map(MenuItem::getMenu).flatMap(sub -> find(sub, path.subList(1, path.size())));
	}

	@Override
	public void close() {
		Ui.run(() -> Ui.display().removeFilter(SWT.Show, listener));
	}
}
