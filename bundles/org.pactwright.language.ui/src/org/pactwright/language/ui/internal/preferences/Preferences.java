package org.pactwright.language.ui.internal.preferences;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.pactwright.language.Severity;

/** What the user may choose, with its defaults. */
public final class Preferences extends AbstractPreferenceInitializer {

	/** Node of all preferences here. */
	public static final String NODE = "org.pactwright.language.ui";
	/** Milliseconds without typing before the analysis starts. */
	public static final String ANALYSIS_PAUSE = "analysisPause";
	/** Name of the lightest {@link Severity} that gets a marker. */
	public static final String MARKER_THRESHOLD = "markerThreshold";
	/** Whether saving formats the file first. */
	public static final String FORMAT_ON_SAVE = "formatOnSave";

	private static final int DEFAULT_PAUSE = 60;

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
		defaults.putInt(ANALYSIS_PAUSE, DEFAULT_PAUSE);
		defaults.put(MARKER_THRESHOLD, Severity.INFO.name());
		defaults.putBoolean(FORMAT_ON_SAVE, false);
	}

	public static long analysisPause() {
		return Platform.getPreferencesService().getInt(NODE, ANALYSIS_PAUSE, DEFAULT_PAUSE, null);
	}

	/** The lightest severity that gets a marker; an unknown word counts as the default. */
	public static Severity markerThreshold() {
		String name = Platform.getPreferencesService().getString(NODE, MARKER_THRESHOLD, Severity.INFO.name(), null);
		return Arrays.stream(Severity.values()).filter(it -> it.name().equals(name)).findFirst().orElse(Severity.INFO);
	}

	public static boolean formatOnSave() {
		return Platform.getPreferencesService().getBoolean(NODE, FORMAT_ON_SAVE, false, null);
	}
}
