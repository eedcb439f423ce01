package org.pactwright.review.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.pactwright.review.ReviewException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Recognises a folder as an earlier review package, so that nothing else is ever deleted: it must hold a manifest of
 * ours, and no file that the manifest does not list. A file that a reviewer put there is not ours to delete.
 */
final class EarlierPackage {

	/** What file managers leave in folders. */
	private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");
	private static final int NAMED = 3;

	private EarlierPackage() {
	}

	/**
	 * @throws ReviewException when the folder is something else than a package to which nothing was added
	 */
	static void check(Path folder) throws IOException, ReviewException {
		Path manifest = folder.resolve(Manifest.FILE);
		if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
			throw new ReviewException("The folder '" + folder + "' holds files and is no review package."
					+ " Choose an empty folder or a new one.");
		}
		JsonNode content = read(manifest);
		if (!content.path(Manifest.GENERATOR_KEY).asText("").equals(Manifest.GENERATOR)) {
			throw new ReviewException("The folder '" + folder + "' holds a " + Manifest.FILE
					+ " of another program. Choose an empty folder or a new one.");
		}
		List<String> foreign = foreign(folder, listed(content));
		if (!foreign.isEmpty()) {
			throw new ReviewException("The review package in '" + folder + "' cannot be replaced: it also holds "
					+ names(foreign) + ", which would be lost. Move that out of the folder, or choose another one.");
		}
	}

	private static JsonNode read(Path manifest) throws IOException {
		try {
			return new ObjectMapper().readTree(Files.readAllBytes(manifest));
		} catch (JsonProcessingException noJson) {
			// Then it is not ours either, which is what an empty document says too.
			return new ObjectMapper().createObjectNode();
		}
	}

	private static Set<String> listed(JsonNode manifest) {
		Set<String> paths = new HashSet<>();
		paths.add(Manifest.FILE);
		manifest.path(Manifest.FILES_KEY).forEach(file -> paths.add(file.path(Manifest.PATH_KEY).asText("")));
		return paths;
	}

	private static List<String> foreign(Path folder, Set<String> listed) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
					.filter(path -> !LITTER.contains(path.getFileName().toString()))
					.map(path -> folder.relativize(path).toString().replace('\\', '/'))
					.filter(path -> !listed.contains(path)).sorted().toList();
		}
	}

	private static String names(List<String> foreign) {
		String first = String.join("', '", foreign.subList(0, Math.min(NAMED, foreign.size())));
		int more = foreign.size() - NAMED;
		return "'" + first + "'" + (more > 0 ? " and " + more + " more" : "");
	}
}
