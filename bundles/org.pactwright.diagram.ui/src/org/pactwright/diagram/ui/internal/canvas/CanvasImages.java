package org.pactwright.diagram.ui.internal.canvas;

import java.io.ByteArrayInputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.drawing.Picture;

/** The pictures of scenes as images of the screen. UI thread only; to be disposed. */
final class CanvasImages {

	private final Display display;
	private final Map<Picture, Optional<Image>> images = new IdentityHashMap<>();

	CanvasImages(Display display) {
		this.display = display;
	}

	/** The image; empty for a picture that the screen cannot show. */
	Optional<Image> image(Picture picture) {
		return images.computeIfAbsent(picture, this::make);
	}

	private Optional<Image> make(Picture picture) {
		try {
			return Optional.of(new Image(display, new ImageData(new ByteArrayInputStream(picture.bytes()))));
		} catch (SWTException e) {
			Platform.getLog(CanvasImages.class).warn("The picture " + picture + " cannot be shown", e);
			return Optional.empty();
		}
	}

	void dispose() {
		images.values().forEach(image -> image.ifPresent(Image::dispose));
		images.clear();
	}
}
