package org.pactwright.review.internal.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes link targets that are safe to put into a page. */
public final class Href {

	private static final Set<String> WEB = Set.of("http", "https");

	private Href() {
	}

	/** A path of the package as a relative link: what is special in links is percent-encoded. */
	public static String of(String path) {
		try {
			return new URI(null, null, path, null).toASCIIString();
		} catch (URISyntaxException wrong) {
			throw new IllegalArgumentException("'" + path + "' is no path of a package", wrong);
		}
	}

	/**
	 * The target of a text that a user wrote as an address. Only addresses of the web are followed: any other scheme
	 * could run a script or open a program, and a path on the author's machine leads nowhere from the package.
	 */
	public static Optional<String> web(String text) {
		try {
			URI uri = new URI(text.strip());
			boolean safe = uri.getScheme() != null && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
					&& uri.getHost() != null;
			return safe ? Optional.of(uri.toASCIIString()) : Optional.empty();
		} catch (URISyntaxException noAddress) {
			// Then it is shown as text, which is all that can be done with it.
			return Optional.empty();
		}
	}
}
