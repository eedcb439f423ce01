package org.pactwright.language.ui.internal.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Syntax colours of both kinds of file; follows the theme and the Colors and Fonts preferences at once. */
public final class PactPresentationReconciler extends PresentationReconciler {

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener themeChange = event -> repaint();
	private ITextViewer viewer;

	public PactPresentationReconciler() {
		TokenPresentation presentation = new TokenPresentation(
				() -> new TokenStyles(themes.getCurrentTheme().getColorRegistry()));
		setDamager(presentation, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(presentation, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	public void install(ITextViewer textViewer) {
		super.install(textViewer);
		viewer = textViewer;
		themes.addPropertyChangeListener(themeChange);
	}

	@Override
	public void uninstall() {
		themes.removePropertyChangeListener(themeChange);
		super.uninstall();
	}

	private void repaint() {
		StyledText text = viewer.getTextWidget();
		if (text != null && !text.isDisposed()) {
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					viewer.invalidateTextPresentation();
				}
			});
		}
	}
}
