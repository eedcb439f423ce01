package org.pactwright.diagram.internal.output;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.geometry.Box;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws pictures; reads each once. Vector pictures stay sharp at every scale. For one thread. */
final class PictureDrawer {

	private final Map<Picture, Optional<SVGDocument>> vectors = new HashMap<>();
	private final Map<Picture, BufferedImage> rasters = new HashMap<>();

	/** Draws a picture into a box. */
	void draw(Picture picture, Box box, Graphics2D graphics) {
		if (picture.format() == Picture.Format.SVG) {
			vector(picture).ifPresent(document -> {
				Graphics2D own = (Graphics2D) graphics.create();
				own.translate(box.x(), box.y());
				own.scale(box.width() / picture.size().width(), box.height() / picture.size().height());
				document.render((java.awt.Component) null, own,
						new ViewBox(0, 0, (float) picture.size().width(), (float) picture.size().height()));
				own.dispose();
			});
		} else {
			BufferedImage image = raster(picture);
			AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
			place.scale(box.width() / image.getWidth(), box.height() / image.getHeight());
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
			graphics.drawImage(image, place, null);
		}
	}

	Optional<SVGDocument> vector(Picture picture) {
		return vectors.computeIfAbsent(picture, p -> {
			LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
			return Optional.ofNullable(
					new SVGLoader().load(new ByteArrayInputStream(p.bytes()), (URI) null, context));
		});
	}

	BufferedImage raster(Picture picture) {
		return rasters.computeIfAbsent(picture, p -> {
			try {
				return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(p.bytes())));
			} catch (IOException e) {
				throw new UncheckedIOException("Pictures are checked when they are read", e);
			}
		});
	}
}
