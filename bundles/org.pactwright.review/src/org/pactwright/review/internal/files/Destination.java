package org.pactwright.review.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import org.pactwright.review.ReviewException;

/**
 * The place a package is to appear at. It builds the package in a hidden folder beside it and swaps it in by renaming,
 * so that a reader sees the old package, or the new one, or none, but never half of one.
 *
 * <p>Order of calls: {@link #of}, {@link #begin}, then {@link #commit} or {@link #abandon}.
 */
public final class Destination {

	private final Disk disk;
	private final Path target;
	/** Parents made for this package, the innermost first; removed again if nothing comes of it. */
	private final Deque<Path> madeParents = new ArrayDeque<>();
	private Path building;

	private Destination(Disk disk, Path target) {
		this.disk = disk;
		this.target = target;
	}

	/**
	 * Looks at the place without changing anything.
	 *
	 * @param out where the package is wanted
	 * @param projectRoot the project's folder, which must neither hold the package nor lie in it
	 * @param replace whether an earlier package may be replaced
	 * @throws ReviewException when the place cannot be used
	 */
	public static Destination of(Disk disk, Path out, Path projectRoot, boolean replace) throws ReviewException {
		try {
			Path target = real(out);
			keepApart(target, real(projectRoot));
			keepForeign(target, replace);
			return new Destination(disk, target);
		} catch (IOException failure) {
			throw Failures.explain(failure, out);
		}
	}

	/**
	 * Makes the folder to build in.
	 *
	 * @return an empty folder
	 */
	public Path begin() throws ReviewException {
		try {
			makeParents(target.getParent());
			building = free("new");
			disk.createDirectory(building);
			return building;
		} catch (IOException failure) {
			abandon();
			throw Failures.explain(failure, target);
		}
	}

	/**
	 * Puts the finished package in its place.
	 *
	 * @throws ReviewException when that failed; what was there before is there again
	 */
	public void commit() throws ReviewException {
		Path aside = null;
		try {
			if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
				// An empty folder goes aside as well: not every system renames onto one.
				Path old = free("old");
				disk.rename(target, old);
				aside = old;
			}
			disk.rename(building, target);
			building = null;
			disk.force(target.getParent());
		} catch (IOException failure) {
			restore(aside);
			throw Failures.explain(failure, target);
		}
		if (aside != null) {
			discard(aside);
		}
	}

	/** Removes what was built so far, and the parents made for it. */
	public void abandon() throws ReviewException {
		Path left = building;
		try {
			if (left != null) {
				disk.deleteTree(left);
			}
			building = null;
			for (left = madeParents.poll(); left != null; left = madeParents.poll()) {
				disk.deleteIfEmpty(left);
			}
		} catch (IOException failure) {
			throw new ReviewException("The review package was not written, and the unfinished folder '" + left
					+ "' could not be removed (" + Failures.reason(failure) + "). Delete it by hand.", failure);
		}
	}

	private void restore(Path aside) throws ReviewException {
		try {
			if (building == null) {
				// The new package is in place already and only the last step failed: it makes way again.
				Path again = free("new");
				disk.rename(target, again);
				building = again;
			}
			if (aside != null) {
				disk.rename(aside, target);
			}
		} catch (IOException failure) {
			throw new ReviewException(aside == null
					? "The review package in '" + target + "' may not be complete (" + Failures.reason(failure)
							+ "). Delete it and try again."
					: "The review package could not be put in its place, and the earlier one is now in '" + aside
							+ "' (" + Failures.reason(failure) + "). Rename that folder to '" + target.getFileName()
							+ "' by hand.",
					failure);
		}
	}

	private void discard(Path aside) throws ReviewException {
		try {
			disk.deleteTree(aside);
		} catch (IOException failure) {
			throw new ReviewException("The review package in '" + target + "' is complete, but the earlier one could"
					+ " not be removed from '" + aside + "' (" + Failures.reason(failure)
					+ "). Delete that folder by hand.", failure);
		}
	}

	private void makeParents(Path folder) throws IOException {
		if (folder != null && !Files.exists(folder)) {
			makeParents(folder.getParent());
			disk.createDirectory(folder);
			madeParents.push(folder);
		}
	}

	private Path free(String word) {
		String name = "." + target.getFileName() + "." + word;
		Path path = target.resolveSibling(name);
		for (int n = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); n++) {
			path = target.resolveSibling(name + n);
		}
		return path;
	}

	private static void keepApart(Path target, Path root) throws ReviewException {
		if (target.startsWith(root)) {
			throw new ReviewException("The review package cannot be written to '" + target
					+ "': that is inside the project '" + root
					+ "', and its copies of the sources would become part of the project. Choose a folder outside it.");
		}
		if (root.startsWith(target)) {
			throw new ReviewException("The review package cannot be written to '" + target
					+ "': that folder holds the project '" + root + "'. Choose another folder.");
		}
		if (target.getParent() == null) {
			throw new ReviewException("The review package cannot be written to '" + target
					+ "': that is the root of a drive. Name a folder in it.");
		}
	}

	/** Nothing is there, or an empty folder, or an earlier package that may be replaced; all else is kept. */
	private static void keepForeign(Path target, boolean replace) throws IOException, ReviewException {
		if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		if (!Files.isDirectory(target)) {
			throw new ReviewException("The review package cannot be written to '" + target
					+ "': that is a file. Choose another name or delete the file.");
		}
		try (var entries = Files.list(target)) {
			if (entries.findAny().isEmpty()) {
				return;
			}
		}
		EarlierPackage.check(target);
		if (!replace) {
			throw new ReviewException("There is already a review package in '" + target
					+ "'. Allow it to be replaced, or choose another folder.");
		}
	}

	/** The path with links resolved as far as it exists. */
	private static Path real(Path path) throws IOException {
		Path absolute = path.toAbsolutePath().normalize();
		if (Files.exists(absolute)) {
			return absolute.toRealPath();
		}
		Path parent = absolute.getParent();
		return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
	}
}
