package org.pactwright.language.ui.internal.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.pactwright.language.ide.sheet.SheetView;
import org.pactwright.language.ui.PactIcons;

/** Which element a property sheet shows, and what is wrong with its text. */
final class SheetHead extends Composite {

	private static final int NARROW = 200;

	private final Label icon;
	private final Label title;
	private final Label kind;
	private final Label warning;
	private final Label notice;

	SheetHead(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 6).spacing(6, 4).applyTo(this);
		icon = new Label(this, SWT.NONE);
		icon.setLayoutData(new GridData());
		title = new Label(this, SWT.NONE);
		title.setLayoutData(new GridData());
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		kind = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
		warning = new Label(this, SWT.NONE);
		warning.setLayoutData(new GridData());
		warning.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
		notice = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(NARROW, SWT.DEFAULT).applyTo(notice);
	}

	void show(SheetView view) {
		boolean nothing = view.elements().isEmpty();
		icon.setImage(view.icon().isEmpty() ? null : PactIcons.image(view.icon()));
		title.setText(nothing ? "" : view.title().replace("&", "&&"));
		kind.setText(nothing ? "Select an element in the text, the outline, the explorer or a diagram." : view.kind());
		notice.setText(view.notice().orElse("").replace("&", "&&"));
		showIf(icon, !view.icon().isEmpty());
		showIf(title, !nothing);
		showIf(warning, view.notice().isPresent());
		showIf(notice, view.notice().isPresent());
		layout(true);
	}

	private static void showIf(Control control, boolean shown) {
		((GridData) control.getLayoutData()).exclude = !shown;
		control.setVisible(shown);
	}
}
