package org.pactwright.diagram.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** A line above a diagram that says why it may be older than the text, and leads to the place. */
final class Banner {

	private final Composite area;
	private final Link text;

	/**
	 * @param parent with a grid layout
	 * @param jump goes to what is wrong
	 */
	Banner(Composite parent, Runnable jump) {
		area = new Composite(parent, SWT.NONE);
		area.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(area);
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
		icon.setBackground(area.getBackground());
		text = new Link(area, SWT.WRAP);
		text.setBackground(area.getBackground());
		text.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
		text.addListener(SWT.Selection, event -> jump.run());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
	}

	/** Shows a reason, or nothing. */
	void show(Optional<String> reason) {
		boolean visible = reason.isPresent();
		text.setText(reason.map(message -> message.replace("&", "&&").replace("<", "‹") + "  <a>Show the place</a>")
				.orElse(""));
		((GridData) area.getLayoutData()).exclude = !visible;
		area.setVisible(visible);
		area.getParent().layout(true);
	}
}
