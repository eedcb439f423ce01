package org.pactwright.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** The help pages of the bundle: the Markdown files of the documentation. Read once, when help is first wanted. */
final class Topics {

	private static final String FOLDER = "help/";
	private static final List<String> FIRST = List.of("user-guide.md", "language.md", "rules.md");
	private static final Set<String> FOR_DEVELOPERS = Set.of("architecture.md");

	private final Map<Topic, List<Block>> pages = new TreeMap<>(
			Comparator.comparingInt((Topic topic) -> rank(topic.file())).thenComparing(Topic::title));

	Topics() {
		var found = FrameworkUtil.getBundle(Topics.class).findEntries(FOLDER, "*.md", true);
		for (URL url : found == null ? List.<URL>of() : Collections.list(found)) {
			String file = url.getPath().substring(url.getPath().indexOf(FOLDER) + FOLDER.length());
			Optional<String> read = FOR_DEVELOPERS.contains(file) ? Optional.empty() : read(url);
			read.ifPresent(text -> {
				List<Block> blocks = Markdown.parse(text);
				pages.put(new Topic(file, title(blocks).orElse(file)), blocks);
			});
		}
	}

	private static int rank(String file) {
		int index = FIRST.indexOf(file);
		return index < 0 ? FIRST.size() : index;
	}

	private static Optional<String> title(List<Block> blocks) {
		return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).findFirst()
				.map(heading -> Span.text(heading.spans()));
	}

	private static Optional<String> read(URL url) {
		try (InputStream in = url.openStream()) {
			return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			Platform.getLog(Topics.class).error("Help page " + url + " cannot be read; install Pactwright again", e);
			return Optional.empty();
		}
	}

	List<Topic> all() {
		return new ArrayList<>(pages.keySet());
	}

	/** The page of a file name; of the path's last segment when there is no such path. */
	Optional<Topic> find(String file) {
		return pages.keySet().stream().filter(topic -> topic.file().equals(file)).findFirst()
				.or(() -> pages.keySet().stream().filter(topic -> file.endsWith("/" + topic.file())).findFirst());
	}

	List<Block> blocks(Topic topic) {
		return pages.getOrDefault(topic, List.of());
	}

	/** Address of a picture in the bundle, relative to the help folder. */
	static Optional<URL> resource(String path) {
		return Optional.ofNullable(FrameworkUtil.getBundle(Topics.class).getEntry(FOLDER + path));
	}
}
