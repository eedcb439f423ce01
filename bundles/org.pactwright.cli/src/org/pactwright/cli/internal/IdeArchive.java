package org.pactwright.cli.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The archive of the classes that the IDE loads: Java maps it into memory instead of reading and verifying every class,
 * which saves a second of each start. The first IDE of a product that ends makes it ({@code ClassArchive} of the
 * workbench) where the folder of the product may be written to. A class that differs from the archived one is loaded as
 * ever, so that an archive left from before an update does no harm; one of another Java has another name.
 */
final class IdeArchive {

	/** Tells the IDE which archive to make. */
	static final String WANTED = "pactwright.archive";

	private IdeArchive() {
	}

	/** The options for Java that use the archive, or prepare to make it; none where there can be none. */
	static List<String> options(Path home) {
		Path archive = home.resolve("ide-" + Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-") + ".jsa");
		if (archive.toString().contains(File.pathSeparator)) {
			return List.of(); // Java would take it for two
		}
		if (Files.isReadable(archive)) {
			// an archive that does not fit is passed over, and that is no news to the user
			return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable");
		}
		return Files.isWritable(home) ? List.of("-XX:+RecordDynamicDumpInfo", "-D" + WANTED + "=" + archive) : List.of();
	}
}
