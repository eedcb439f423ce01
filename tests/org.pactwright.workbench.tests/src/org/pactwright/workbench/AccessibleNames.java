package org.pactwright.workbench;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says of widgets. The platform has no way to ask, so the listeners are asked one by one. */
final class AccessibleNames {

	private AccessibleNames() {
	}

	/** The name of a widget; empty when it has none. */
	static String of(Control control) {
		AccessibleEvent event = new AccessibleEvent(control);
		event.result = control instanceof Button button ? button.getText().replace("&", "") : "";
		listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
		return event.result == null ? "" : event.result;
	}

	@SuppressWarnings("unchecked")
	private static List<AccessibleListener> listeners(Accessible accessible) {
		try {
			Field field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			List<AccessibleListener> found = (List<AccessibleListener>) field.get(accessible);
			return found == null ? List.of() : found;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("The platform keeps its listeners elsewhere now", e);
		}
	}
}
