package org.pactwright.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.jar.Manifest;

import org.pactwright.cli.Main;

/** The version of Pactwright, from the manifest of this very bundle. */
public final class Version {

	private static final String UNKNOWN = "development";
	private static final String NO_BUILD = "qualifier";

	private Version() {
	}

	/** The number without the build: {@code 1.0.0}. */
	public static String number() {
		return bundleVersion().map(version -> version.split("\\.")).filter(parts -> parts.length >= 3)
				.map(parts -> parts[0] + "." + parts[1] + "." + parts[2]).orElse(UNKNOWN);
	}

	/** For people: {@code Pactwright 1.0.0 (build 202611201900)}. */
	public static String text() {
		String build = bundleVersion().map(version -> version.split("\\.", 4)).filter(parts -> parts.length == 4)
				.map(parts -> parts[3]).filter(qualifier -> !qualifier.equals(NO_BUILD)).orElse("");
		return "Pactwright " + number() + (build.isEmpty() ? "" : " (build " + build + ")");
	}

	private static Optional<String> bundleVersion() {
		String type = Main.class.getName().replace('.', '/') + ".class";
		URL self = Main.class.getClassLoader().getResource(type);
		if (self == null || !self.toString().endsWith(type)) {
			return Optional.empty();
		}
		String root = self.toString().substring(0, self.toString().length() - type.length());
		try {
			URLConnection connection = manifest(self, root).openConnection();
			connection.setUseCaches(false);
			try (InputStream in = connection.getInputStream()) {
				return Optional.ofNullable(new Manifest(in).getMainAttributes().getValue("Bundle-Version"));
			}
		} catch (IOException noManifest) {
			// classes in a folder, as compilers leave them
			return Optional.empty();
		}
	}

	/** Beside the classes, whether in a jar, a folder or a bundle, whose addresses {@link URI} cannot read. */
	private static URL manifest(URL self, String root) throws IOException {
		String path = "META-INF/MANIFEST.MF";
		return self.getProtocol().startsWith("bundle") ? Main.class.getResource("/" + path)
				: URI.create(root + path).toURL();
	}
}
