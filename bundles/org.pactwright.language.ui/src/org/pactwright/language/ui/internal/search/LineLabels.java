package org.pactwright.language.ui.internal.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.language.ui.internal.search.ReferencesPage.Line;

/** Files by their path in the workspace, lines by number and text. */
final class LineLabels extends LabelProvider {

	@Override
	public String getText(Object element) {
		return switch (element) {
			case IFile file -> file.getFullPath().makeRelative().toString();
			case Line line -> line.number() + ": " + line.text();
			default -> "";
		};
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case IFile file ->
				PactIcons.image(PactFiles.PLAN.equals(file.getFileExtension()) ? "plan" : "architecture");
			case Line line -> PactIcons.image("reference");
			default -> null;
		};
	}
}
