package org.pactwright.language.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.pactwright.language.PactLanguage;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;

/**
 * Finds the source files below a folder. Hidden folders and those of build tools are left out; a symbolic link is
 * followed only where it stays inside the folder and leads to no place that was seen already.
 */
public final class SourceFinder {

	private static final Set<String> BUILD_FOLDERS = Set.of("target", "build", "bin", "node_modules");
	private static final int DEEPEST = 64;

	private final Path root;
	private final Path realRoot;
	private final Consumer<Problem> problems;
	private final List<Path> files = new ArrayList<>();
	private final Set<Path> seen = new HashSet<>();

	private SourceFinder(Path root, Consumer<Problem> problems) throws IOException {
		this.root = root;
		this.realRoot = root.toRealPath();
		this.problems = problems;
	}

	/**
	 * All source files below a folder, sorted by path.
	 *
	 * @param problems takes links that are not followed and folders that cannot be read
	 * @throws IOException when the folder itself cannot be read
	 */
	public static List<Path> find(Path root, Consumer<Problem> problems) throws IOException {
		SourceFinder finder = new SourceFinder(root, problems);
		finder.visit(root, 0);
		return finder.files.stream().sorted().toList();
	}

	/** Whether source files lie directly in a folder. */
	public static boolean hasSources(Path folder) {
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder,
				entry -> PactLanguage.isSource(entry.getFileName().toString()))) {
			return entries.iterator().hasNext();
		} catch (IOException unreadable) {
			// whoever opens the folder next reports it with its place
			return false;
		}
	}

	/** Whether a folder belongs to a tool rather than to its user. */
	public static boolean isIgnored(Path folder) {
		String name = String.valueOf(folder.getFileName());
		return name.startsWith(".") || BUILD_FOLDERS.contains(name);
	}

	private void visit(Path folder, int depth) throws IOException {
		if (!seen.add(folder.toRealPath())) {
			return;
		}
		if (depth > DEEPEST) {
			warn(folder, "The folder lies more than " + DEEPEST + " levels deep and is left out. Move it further up.");
			return;
		}
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
			stream.forEach(entries::add);
		}
		entries.sort(null);
		for (Path entry : entries) {
			if (Files.isSymbolicLink(entry) && !mayFollow(entry)) {
				continue;
			}
			if (Files.isDirectory(entry)) {
				visitFolder(entry, depth);
			} else if (PactLanguage.isSource(entry.getFileName().toString())) {
				files.add(entry);
			}
		}
	}

	private void visitFolder(Path folder, int depth) {
		if (!isIgnored(folder)) {
			try {
				visit(folder, depth + 1);
			} catch (IOException e) {
				problems.accept(Problem.error(Problem.FILE, "The folder cannot be read. Check its permissions.",
						Place.wholeFile(folder)));
			}
		}
	}

	private boolean mayFollow(Path link) {
		boolean source = PactLanguage.isSource(String.valueOf(link.getFileName()));
		Path target;
		try {
			target = link.toRealPath();
		} catch (IOException e) {
			if (source) {
				warn(link, "The symbolic link leads nowhere and is left out. Remove it or mend it.");
			}
			return false;
		}
		if (!Files.isDirectory(target) && !source) {
			return false;
		}
		if (!target.startsWith(realRoot)) {
			warn(link, "The symbolic link leads out of the project folder " + root
					+ " and is not followed. Copy what it points at, or import the file.");
			return false;
		}
		if (Files.isDirectory(target) && link.toAbsolutePath().normalize().startsWith(target) || seen.contains(target)) {
			warn(link, "The symbolic link leads back to " + target + " and is not followed. Remove it.");
			return false;
		}
		return true;
	}

	private void warn(Path path, String message) {
		problems.accept(new Problem(Severity.WARNING, Problem.FILE, message, Place.wholeFile(path), List.of()));
	}
}
