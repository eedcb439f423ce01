package org.pactwright.cli.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The archive of the classes that the IDE loads: Java maps it into memory instead of reading and verifying every class,
 * which saves a second of each start. Java makes it at the end of the first IDE of a product ({@code ClassArchive} of the
 * workbench keeps the classes for it), where the folder of the product may be written to; it counts once it is whole. A
 * class that differs from the archived one is loaded as ever, so that an archive left from before an update does no harm;
 * one of another Java has another name.
 */
final class IdeArchive {

	/** Tells the IDE that an archive is made when it ends. */
	private static final String WANTED = "pactwright.archive";
	/** What Java has to say of an archive that does not fit, or of a class that it leaves out, is no news to the user. */
	private static final String SILENTLY = "-Xlog:disable";

	private final Path archive;
	private final Path unfinished;

	/** @param home the folder of the product */
	IdeArchive(Path home) {
		String name = "ide-" + Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-") + ".jsa";
		this.archive = home.resolve(name);
		this.unfinished = home.resolve(name + '.' + ProcessHandle.current().pid() + ".new");
	}

	/** The options for Java that use the archive, or make it; none where there can be none. */
	List<String> options() {
		if (archive.toString().contains(File.pathSeparator)) {
			return List.of(); // Java would take it for two
		}
		if (Files.isReadable(archive)) {
			return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", SILENTLY);
		}
		return Files.isWritable(archive.getParent())
				? List.of("-XX:ArchiveClassesAtExit=" + unfinished, SILENTLY, "-D" + WANTED + "=true")
				: List.of();
	}

	/**
	 * Keeps what an IDE has made that was started with {@link #options()} and has ended, or removes what is left of it.
	 *
	 * @param inOrder whether it ended as it should, so that what it made is whole
	 * @throws IOException if neither can be done; the next start is no quicker, that is all
	 */
	void ended(boolean inOrder) throws IOException {
		if (inOrder && Files.isRegularFile(unfinished) && !Files.exists(archive)) {
			Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
		} else {
			Files.deleteIfExists(unfinished);
		}
	}
}
