package org.pactwright.diagram.ui.internal.editor;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;

/** Whether the user has asked the whole desktop for less motion. UI thread only. */
public final class SystemMotion {

	/** Of SWT for GTK only, and not meant for others: there is no other way to ask. */
	private static final String NATIVES = "org.eclipse.swt.internal.gtk.";
	private static final String SETTING = "gtk-enable-animations\0";

	private SystemMotion() {
	}

	/** Asks the settings of GTK; no where there are none. */
	public static boolean isReduced() {
		if (!SWT.getPlatform().equals("gtk")) {
			return false;
		}
		try {
			Object settings = natives("GTK").getMethod("gtk_settings_get_default").invoke(null);
			int[] animated = { 1 };
			natives("OS").getMethod("g_object_get", long.class, byte[].class, int[].class, long.class).invoke(null, settings,
					SETTING.getBytes(StandardCharsets.US_ASCII), animated, 0L);
			return animated[0] == 0;
		} catch (ReflectiveOperationException e) {
			Platform.getLog(SystemMotion.class).warn("The desktop's setting for animations is not known", e);
			return false;
		}
	}

	private static Class<?> natives(String name) throws ClassNotFoundException {
		return Class.forName(NATIVES + name, true, SWT.class.getClassLoader());
	}
}
