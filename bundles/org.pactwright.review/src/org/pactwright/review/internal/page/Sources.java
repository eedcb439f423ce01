package org.pactwright.review.internal.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.language.Place;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.review.internal.files.FileNames;

/** The source files of a project under their names in the package. */
public final class Sources {

	/** The folder of the sources in the package. */
	public static final String FOLDER = "sources/";
	/** What the page of a source is called beyond the source itself. */
	public static final String PAGE = ".html";

	private final List<Packed> packed = new ArrayList<>();
	private final Map<Path, Packed> byPath = new HashMap<>();

	/**
	 * A source file in the package.
	 *
	 * @param file as read
	 * @param path of its copy in the package; its page is called the same with {@link #PAGE} behind it
	 */
	public record Packed(SourceFile file, String path) {
		/** The page with line numbers. */
		public String page() {
			return path + PAGE;
		}
	}

	public Sources(Project project) {
		FileNames names = new FileNames();
		for (SourceFile file : project.files()) {
			Packed each = new Packed(file, FOLDER + names.assign(file.relative(), PAGE));
			packed.add(each);
			byPath.put(file.path(), each);
		}
	}

	/** All sources in the order of the project. */
	public List<Packed> all() {
		return List.copyOf(packed);
	}

	/** The source at a path of the machine. */
	public Optional<Packed> at(Path path) {
		return Optional.ofNullable(byPath.get(path));
	}

	/** A place as a link to its line, or as plain text if it is in none of the sources. */
	public Ref ref(Place place) {
		Packed source = byPath.get(place.file());
		if (source == null) {
			Path name = place.file().getFileName();
			return Ref.plain(name == null ? "" : name.toString());
		}
		String text = source.file().relative();
		return place.line() == 0 ? new Ref(Href.of(source.page()), text, "", "")
				: new Ref(Href.of(source.page()) + "#L" + place.line(), text + ":" + place.line(), "", "");
	}
}
