package org.pactwright.language.ui;

import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of the model, one per class of the metamodel (key: its name, e.g. {@code GovernanceBody}), and those of the
 * editor. An unknown key gets the icon of an element in general. Images are shared and must not be disposed of; ask for
 * them on the UI thread.
 */
public final class PactIcons {

	private static final String PREFIX = "org.pactwright.language.ui/";
	private static final String GENERAL = "Element";

	private PactIcons() {
	}

	/** A shared 16 pixel image, sharp on screens of any density. */
	public static Image image(String key) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String name = PREFIX + key;
		if (registry.getDescriptor(name) == null) {
			registry.put(name, descriptor(key));
		}
		return registry.get(name);
	}

	/** For what wants a description of the image, such as an action. */
	public static ImageDescriptor descriptor(String key) {
		return find(key).or(() -> find(GENERAL)).map(ImageDescriptor::createFromURL)
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** Icons of the metamodel's classes come with the viewpoints, which show them too. */
	private static Optional<URL> find(String key) {
		return Stream.of("org.pactwright.language.ui", "org.pactwright.design")
				.map(b -> FileLocator.find(Platform.getBundle(b), IPath.fromPortableString("icons/" + key + ".svg")))
				.filter(Objects::nonNull).findFirst();
	}
}
