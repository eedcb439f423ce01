package org.pactwright.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.Design;
import org.pactwright.diagram.drawing.IconSource;
import org.pactwright.diagram.drawing.ImageSource;
import org.pactwright.model.PactwrightPackage;

/** The images of our viewpoints and the icons of the classes of our metamodel. */
public final class OurImages implements ImageSource, IconSource {

	private static final String FOLDER = "/org.pactwright.design/icons/";

	/** By the name of a class: to ask the class path takes longer than to draw the icon. */
	private final Map<String, Optional<String>> icons = new ConcurrentHashMap<>();

	@Override
	public Optional<byte[]> read(String path) {
		return Design.image(path).flatMap(OurImages::content);
	}

	private static Optional<byte[]> content(URL url) {
		try (InputStream in = url.openStream()) {
			return Optional.of(in.readAllBytes());
		} catch (IOException e) {
			// as good as missing: the drawing shows a placeholder and says so
			return Optional.empty();
		}
	}

	@Override
	public Optional<String> iconOf(EObject element) {
		return element.eClass().getEPackage() == PactwrightPackage.eINSTANCE
				? icons.computeIfAbsent(element.eClass().getName(),
						name -> Design.icon(name).map(found -> FOLDER + name + ".svg"))
				: Optional.empty();
	}
}
