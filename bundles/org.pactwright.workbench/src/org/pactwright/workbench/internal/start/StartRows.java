package org.pactwright.workbench.internal.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.pactwright.workbench.internal.help.HelpFonts;

/** Rows of the start page: icon, a link for mouse and keyboard, and a line about it. */
final class StartRows {

	private static final int TEXT_WIDTH = 272;

	private final HelpFonts fonts;
	private final Map<String, Image> images = new HashMap<>();
	private final List<Link> links = new ArrayList<>();

	StartRows(HelpFonts fonts) {
		this.fonts = fonts;
	}

	void heading(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		label.setFont(fonts.heading(2));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 10).applyTo(label);
	}

	/** @param about one sentence, may be empty */
	void row(Composite parent, String icon, String text, String about, Runnable action) {
		Label picture = new Label(parent, SWT.NONE);
		picture.setImage(image(icon));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, about.isEmpty() ? 1 : 2).indent(0, 6)
				.applyTo(picture);
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + text.replace("&", "&&") + "</a>");
		link.setData("action", text);
		link.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 6).applyTo(link);
		links.add(link);
		if (!about.isEmpty()) {
			Label note = new Label(parent, SWT.WRAP);
			note.setText(about);
			GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(note);
		}
	}

	void note(Composite parent, String text) {
		Label note = new Label(parent, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(note);
	}

	long count(Composite parent) {
		return links.stream().filter(link -> !link.isDisposed() && link.getParent() == parent).count();
	}

	void focusFirst() {
		links.stream().filter(link -> !link.isDisposed()).findFirst().ifPresent(Link::setFocus);
	}

	Image image(String path) {
		return images.computeIfAbsent(path,
				it -> ResourceLocator.imageDescriptorFromBundle("org.pactwright.workbench", it)
						.orElseGet(ImageDescriptor::getMissingImageDescriptor).createImage());
	}

	void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
