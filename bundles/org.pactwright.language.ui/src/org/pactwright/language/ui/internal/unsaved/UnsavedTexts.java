package org.pactwright.language.ui.internal.unsaved;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.Platform;

/**
 * Texts of editors that are not saved yet, in a folder of the workspace's metadata: what is there at a start was left
 * by a crash. One file each; its first line is the path of the file that was edited, the rest is the text. A text that
 * cannot be kept is logged: the user goes on working.
 */
public final class UnsavedTexts {

	private static final String ENDING = ".unsaved";
	private static final String HALF = ".new";

	/** @param file absolute path of the file that was edited */
	public record Kept(Path file, String text) {
	}

	private final Path folder;

	/** @param folder made when something is to be kept */
	public UnsavedTexts(Path folder) {
		this.folder = folder;
	}

	/** Keeps the text of a file, in place of what was kept of it before. */
	public synchronized void keep(Path file, String text) {
		try {
			Files.createDirectories(folder);
			Path whole = Files.writeString(Files.createTempFile(folder, "", HALF), file + "\n" + text);
			Files.move(whole, store(file), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			Platform.getLog(UnsavedTexts.class).warn("Unsaved text of " + file + " is not kept for a crash", e);
		}
	}

	/** Forgets the text of a file: it was saved, or the user does not want it. */
	public synchronized void drop(Path file) {
		try {
			Files.deleteIfExists(store(file));
		} catch (IOException e) {
			Platform.getLog(UnsavedTexts.class).warn("Unsaved text of " + file + " will be offered once more", e);
		}
	}

	/** What is kept now; what cannot be read is left out. */
	public synchronized List<Kept> all() {
		List<Kept> all = new ArrayList<>();
		if (!Files.isDirectory(folder)) {
			return all;
		}
		try (DirectoryStream<Path> stores = Files.newDirectoryStream(folder, "*" + ENDING)) {
			for (Path store : stores) {
				read(store).ifPresent(all::add);
			}
		} catch (IOException e) {
			Platform.getLog(UnsavedTexts.class).warn("Unsaved texts in " + folder + " cannot be read", e);
		}
		return all;
	}

	private static Optional<Kept> read(Path store) {
		try {
			String content = Files.readString(store);
			int line = content.indexOf('\n');
			return line <= 0 ? Optional.empty()
					: Optional.of(new Kept(Path.of(content.substring(0, line)), content.substring(line + 1)));
		} catch (IOException | InvalidPathException e) {
			Platform.getLog(UnsavedTexts.class).warn("The unsaved text in " + store + " cannot be read", e);
			return Optional.empty();
		}
	}

	/**
	 * Removes what an end in the middle of keeping or saving has left behind. At a start, before anything is kept: what
	 * is on its way would be removed too.
	 */
	public synchronized void sweep() {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, "*" + HALF)) {
			for (Path half : halves) {
				Files.deleteIfExists(half);
			}
			for (Kept kept : all()) {
				SafeFile.sweep(kept.file());
			}
		} catch (IOException e) {
			Platform.getLog(UnsavedTexts.class).warn("What was left of an interrupted save is still there", e);
		}
	}

	private Path store(Path file) {
		return folder.resolve(UUID.nameUUIDFromBytes(file.toString().getBytes(StandardCharsets.UTF_8)) + ENDING);
	}
}
