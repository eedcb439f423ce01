package org.pactwright.language.ui.internal.editor;

import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.FixChoice;
import org.pactwright.language.ui.FindingMender;
import org.pactwright.language.ui.PactIcons;

/** Stands in a list of fixes of which the rest is not worked out yet, and asks when it is. */
record LaterResolution(IProject project, FindingKey finding) implements IMarkerResolution2 {

	private static final String TITLE = "Quick Fixes";

	@Override
	public String getLabel() {
		return "Show what else mends this...";
	}

	@Override
	public String getDescription() {
		return "The fixes are being worked out; they are shown as soon as that is done.";
	}

	@Override
	public Image getImage() {
		return PactIcons.image("fix");
	}

	@Override
	public void run(IMarker marker) {
		FindingMender.choices(project, finding, this::ask);
	}

	private void ask(List<FixChoice> choices) {
		if (choices.isEmpty()) {
			MessageDialog.openInformation(Display.getDefault().getActiveShell(), TITLE,
					"No quick fix is known for: " + finding.message());
			return;
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(Display.getDefault().getActiveShell(),
				LabelProvider.createTextProvider(one -> ((FixChoice) one).label()));
		dialog.setTitle(TITLE);
		dialog.setMessage(finding.message());
		dialog.setElements(choices.toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof FixChoice choice) {
			FindingMender.apply(project, choice);
		}
	}
}
