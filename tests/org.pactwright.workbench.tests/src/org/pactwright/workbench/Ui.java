package org.pactwright.workbench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Drives the workbench from the thread of a test, which is not the UI thread: so modal dialogs do not block the test.
 * Waits by polling with a deadline; what was waited for stands in the failure.
 */
final class Ui {

	/** System property: how many seconds to wait for something; a workbench that only just starts takes longer. */
	static final String PATIENCE = "pactwright.test.patience";
	private static final Duration DEADLINE = Duration.ofSeconds(Integer.getInteger(PATIENCE, 20));
	private static final long PAUSE = Duration.ofMillis(15).toNanos();

	private Ui() {
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Calls on the UI thread and hands the result or the failure back. */
	static <T> T get(Callable<T> call) {
		List<T> result = new ArrayList<>(1);
		List<Throwable> failure = new ArrayList<>(1);
		display().syncExec(() -> {
			try {
				result.add(call.call());
			} catch (Exception | AssertionError e) {
				failure.add(e);
			}
		});
		if (!failure.isEmpty()) {
			if (failure.getFirst() instanceof AssertionError error) {
				throw error;
			}
			throw new IllegalStateException(failure.getFirst());
		}
		return result.getFirst();
	}

	/** Runs on the UI thread and hands a failure back. */
	static void run(Action action) {
		get(() -> {
			action.run();
			return "";
		});
	}

	/** Something that may fail. */
	@FunctionalInterface
	interface Action {
		void run() throws Exception;
	}

	/** Starts something on the UI thread that may open a modal dialog, and goes on at once. */
	static void start(Runnable action) {
		display().asyncExec(action);
	}

	/** Waits until something holds, asked on the UI thread. */
	static void until(String what, Callable<Boolean> condition) {
		long end = System.nanoTime() + DEADLINE.toNanos();
		while (!get(condition)) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Waited " + DEADLINE.toSeconds() + " s in vain until " + what);
			}
			LockSupport.parkNanos(PAUSE);
		}
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Runs a command as a key or a menu would, on the UI thread. */
	static void command(String id) {
		run(() -> window().getService(IHandlerService.class).executeCommand(
				new ParameterizedCommand(window().getService(ICommandService.class).getCommand(id), null), null));
	}

	/** Starts a command that opens a modal dialog. */
	static void startCommand(String id) {
		start(() -> {
			try {
				window().getService(IHandlerService.class).executeCommand(id, null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	/**
	 * Presses a key in the active text editor: the event takes the same way as one from the keyboard, through the key
	 * bindings, the list of proposals and the text, but does not depend on which window the screen shows in front.
	 *
	 * @param keys modifiers first, e.g. {@code SWT.CTRL, 'z'}
	 */
	static void press(int... keys) {
		int modifiers = 0;
		for (int i = 0; i < keys.length - 1; i++) {
			modifiers |= keys[i];
		}
		Event down = key(SWT.KeyDown, keys[keys.length - 1], modifiers);
		Event up = key(SWT.KeyUp, keys[keys.length - 1], modifiers);
		run(() -> {
			Control text = page().getActiveEditor().getAdapter(Control.class);
			text.notifyListeners(SWT.KeyDown, down);
			text.notifyListeners(SWT.KeyUp, up);
		});
	}

	/** Types a text key by key. */
	static void type(String text) {
		text.chars().forEach(Ui::press);
	}

	private static Event key(int type, int key, int modifiers) {
		Event event = new Event();
		event.type = type;
		event.keyCode = key;
		event.stateMask = modifiers;
		boolean control = (modifiers & SWT.CTRL) != 0 && Character.isLetter(key);
		event.character = (key & SWT.KEYCODE_BIT) != 0 ? 0 : (char) (control ? Character.toUpperCase(key) - '@' : key);
		return event;
	}

	/** Waits for a dialog with this title. */
	static Shell dialog(String title) {
		until("dialog \"" + title + "\" is open", () -> findShell(title) != null);
		return get(() -> findShell(title));
	}

	private static Shell findShell(String title) {
		for (Shell shell : display().getShells()) {
			if (!shell.isDisposed() && shell.isVisible() && shell.getText().equals(title)) {
				return shell;
			}
		}
		return null;
	}

	/** Presses the button of a dialog whose text, without mnemonic, is this. */
	static void click(Shell dialog, String text) {
		Button button = find(dialog, Button.class, it -> it.getText().replace("&", "").equals(text));
		until("button \"" + text + "\" is enabled", button::isEnabled);
		start(() -> click(button));
	}

	/** Selects a widget as a click does. */
	static void click(Widget widget) {
		Event event = new Event();
		event.widget = widget;
		event.type = SWT.Selection;
		if (widget instanceof Button button && (button.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0) {
			button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
		}
		widget.notifyListeners(SWT.Selection, event);
	}

	/** The first control of a kind below another that fits. */
	static <T extends Control> T find(Composite parent, Class<T> kind, Predicate<T> fits) {
		List<T> found = new ArrayList<>();
		run(() -> visit(parent, control -> {
			if (kind.isInstance(control) && fits.test(kind.cast(control))) {
				found.add(kind.cast(control));
			}
		}));
		if (found.isEmpty()) {
			throw new AssertionError("There is no such " + kind.getSimpleName() + " in " + get(parent::toString));
		}
		return found.getFirst();
	}

	private static void visit(Control control, Consumer<Control> visitor) {
		visitor.accept(control);
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				visit(child, visitor);
			}
		}
	}
}
