package org.pactwright.language.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.pactwright.language.Severity;

/** Preferences > Pactwright: analysis and formatting, and where the colours are. */
public final class PreferencesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int LONGEST_PAUSE = 5000;
	private static final String COLORS_PAGE = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	private static final String COLORS_OF_LANGUAGE = "selectCategory:org.pactwright.language.ui.colors";
	private static final String[][] THRESHOLDS = { { "Errors, warnings and infos", Severity.INFO.name() },
			{ "Errors and warnings", Severity.WARNING.name() }, { "Errors only", Severity.ERROR.name() } };

	public PreferencesPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE));
		setDescription("Files are checked while you type, saved or not.");
	}

	@Override
	protected void createFieldEditors() {
		IntegerFieldEditor pause = new IntegerFieldEditor(Preferences.ANALYSIS_PAUSE,
				"&Check after so many milliseconds without typing:", getFieldEditorParent());
		pause.setValidRange(0, LONGEST_PAUSE);
		addField(pause);
		addField(new ComboFieldEditor(Preferences.MARKER_THRESHOLD, "&Show in editor and Problems view:", THRESHOLDS,
				getFieldEditorParent()));
		addField(new BooleanFieldEditor(Preferences.FORMAT_ON_SAVE, "&Format files when they are saved",
				getFieldEditorParent()));
		Link colors = new Link(getFieldEditorParent(), SWT.WRAP);
		colors.setText("Syntax colours are kept with <a>Colors and Fonts</a>, for the light and the dark theme.");
		colors.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
		colors.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), COLORS_PAGE,
				null, COLORS_OF_LANGUAGE));
	}
}
