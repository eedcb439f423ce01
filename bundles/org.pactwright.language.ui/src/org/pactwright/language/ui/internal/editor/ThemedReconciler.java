package org.pactwright.language.ui.internal.editor;

import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/** Syntax colours that follow the theme and the Colors and Fonts preferences at once. */
abstract class ThemedReconciler extends PresentationReconciler {

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener themeChange = event -> repaint();
	private ITextViewer viewer;

	/** @param presentation makes what colours, of the styles of the current theme */
	protected <T extends IPresentationDamager & IPresentationRepairer> ThemedReconciler(
			Function<Supplier<TokenStyles>, T> presentation) {
		T colours = presentation.apply(() -> new TokenStyles(themes.getCurrentTheme().getColorRegistry()));
		setDamager(colours, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(colours, IDocument.DEFAULT_CONTENT_TYPE);
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
