package org.pactwright.cli.internal.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.pactwright.cli.internal.Interruption;

/**
 * Writes several files, all of them or none. Their new content lies ready beside them before the first takes its place;
 * when one cannot take it, those that did get their old content back.
 *
 * <p>Order of calls: {@link #add} for each, {@link #commit}, {@link #close}. Without commit nothing changes.
 */
public final class AtomicFiles implements AutoCloseable {

	private final Interruption interruption;
	private final List<AtomicFile> ready = new ArrayList<>();

	/** @param interruption waits while files take their places, and removes what is half written */
	public AtomicFiles(Interruption interruption) {
		this.interruption = interruption;
	}

	/**
	 * Lays the new content of a file ready.
	 *
	 * @throws IOException when the place cannot be written to
	 */
	public void add(Path file, byte[] content) throws IOException {
		AtomicFile opened = AtomicFile.open(file, interruption);
		ready.add(opened);
		opened.stream().write(content);
	}

	/** A file that has its new content, and where its old one is kept; empty if there was none. */
	private record Replaced(Path target, Optional<Path> old) {
	}

	/**
	 * Puts all new contents in their places.
	 *
	 * @throws IOException when one of them could not be put there: then all files are as before. If even that fails, the
	 *         message says where the old content is kept
	 */
	public void commit() throws IOException {
		interruption.<IOException>whole(this::commitAll);
	}

	private void commitAll() throws IOException {
		Deque<Replaced> done = new ArrayDeque<>();
		try {
			for (AtomicFile file : ready) {
				Optional<Path> old = keep(file.target());
				done.push(new Replaced(file.target(), old));
				file.commit();
			}
		} catch (IOException e) {
			restore(done, e);
			throw e;
		}
		for (Replaced one : done) {
			if (one.old().isPresent()) {
				drop(one.old().get());
			}
		}
	}

	/** Keeps the old content under another name beside the file. */
	private Optional<Path> keep(Path target) throws IOException {
		if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
			return Optional.empty();
		}
		Path old = AtomicFile.temporary(target);
		interruption.addTemporary(old);
		try {
			Files.createLink(old, target);
		} catch (UnsupportedOperationException | FileSystemException noLinksHere) {
			Files.copy(target, old, StandardCopyOption.COPY_ATTRIBUTES);
		}
		return Optional.of(old);
	}

	private void restore(Deque<Replaced> done, IOException cause) throws IOException {
		List<String> lost = new ArrayList<>();
		for (Replaced one : done) {
			try {
				if (one.old().isEmpty()) {
					if (!Files.isDirectory(one.target(), LinkOption.NOFOLLOW_LINKS)) {
						Files.deleteIfExists(one.target());
					}
				} else {
					Files.move(one.old().get(), one.target(), StandardCopyOption.ATOMIC_MOVE);
					// where both names were the same file, moving one onto the other leaves both
					drop(one.old().get());
				}
			} catch (IOException e) {
				cause.addSuppressed(e);
				one.old().ifPresent(old -> {
					interruption.removeTemporary(old);
					lost.add(one.target() + " (its old content is in " + old.getFileName() + ")");
				});
			}
		}
		if (!lost.isEmpty()) {
			throw new IOException(cause.getMessage() + "; could not be put back: " + String.join(", ", lost), cause);
		}
	}

	private void drop(Path old) throws IOException {
		Files.deleteIfExists(old);
		interruption.removeTemporary(old);
	}

	/** Removes what did not take its place. */
	@Override
	public void close() throws IOException {
		IOException first = null;
		for (AtomicFile file : ready) {
			try {
				file.close();
			} catch (IOException e) {
				if (first == null) {
					first = e;
				} else {
					first.addSuppressed(e);
				}
			}
		}
		if (first != null) {
			throw first;
		}
	}
}
