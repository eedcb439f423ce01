package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.pactwright.diagram.ui.internal.editor.SystemMotion;

/** Who has asked the desktop for less motion gets less. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "it is a setting of GTK")
class ReducedMotionTest {

	@Test
	void theSettingOfTheDesktopCounts() {
		animate(true);
		assertEquals(false, Ui.get(SystemMotion::isReduced));
		try {
			animate(false);
			assertEquals(true, Ui.get(SystemMotion::isReduced));
		} finally {
			animate(true);
		}
	}

	/** Sets what a user sets in the settings of the desktop. */
	private static void animate(boolean on) {
		Ui.run(() -> {
			Object settings = natives("GTK").getMethod("gtk_settings_get_default").invoke(null);
			natives("OS").getMethod("g_object_set", long.class, byte[].class, boolean.class, long.class).invoke(null, settings,
					"gtk-enable-animations\0".getBytes(StandardCharsets.US_ASCII), on, 0L);
		});
	}

	private static Class<?> natives(String name) throws ClassNotFoundException {
		return Class.forName("org.eclipse.swt.internal.gtk." + name, true, SWT.class.getClassLoader());
	}
}
