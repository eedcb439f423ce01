package org.pactwright.workbench.internal.help;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Pictures in a help page, scaled down to the width of the pane. */
final class HelpPictures {

	private static final int SMALLEST = 80;

	private final StyledText page;
	private final int margin;
	private final Map<Integer, Image> shown = new HashMap<>();

	HelpPictures(StyledText page, int margin) {
		this.page = page;
		this.margin = margin;
		page.addPaintObjectListener(this::paint);
		page.addListener(SWT.Resize, event -> place());
	}

	/** Shows the pictures of a page in place of their characters; one that is missing leaves its description. */
	void show(List<PageWriter.Placed> pictures, Topic topic) {
		dispose();
		List<PageWriter.Placed> missing = new ArrayList<>();
		String folder = topic.file().contains("/") ? topic.file().substring(0, topic.file().lastIndexOf('/') + 1) : "";
		for (PageWriter.Placed placed : pictures) {
			Optional<URL> url = Topics.resource(folder + placed.picture().path());
			url.ifPresentOrElse(it -> shown.put(placed.offset(), ImageDescriptor.createFromURL(it).createImage()),
					() -> missing.add(placed));
		}
		place();
		// From the end, so that the offsets before stay true.
		for (PageWriter.Placed placed : missing.reversed()) {
			page.replaceTextRange(placed.offset(), 1, " ");
		}
	}

	private void place() {
		shown.forEach((offset, image) -> {
			if (offset < page.getCharCount()) {
				Rectangle size = scaled(image);
				StyleRange style = new StyleRange(offset, 1, null, null);
				style.metrics = new GlyphMetrics(size.height, 0, size.width);
				page.setStyleRange(style);
			}
		});
	}

	private Rectangle scaled(Image image) {
		Rectangle full = image.getBounds();
		int width = Math.max(SMALLEST, Math.min(full.width, page.getClientArea().width - 2 * margin - 2));
		return new Rectangle(0, 0, width, Math.max(1, full.height * width / full.width));
	}

	private void paint(PaintObjectEvent event) {
		Image image = shown.get(event.style.start);
		if (image != null) {
			Rectangle full = image.getBounds();
			Rectangle size = scaled(image);
			event.gc.setInterpolation(SWT.HIGH);
			event.gc.drawImage(image, 0, 0, full.width, full.height, event.x, event.y + event.ascent - size.height,
					size.width, size.height);
		}
	}

	void dispose() {
		shown.values().forEach(Image::dispose);
		shown.clear();
	}
}
