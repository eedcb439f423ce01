package org.pactwright.review.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What a package needs of the file system; a seam, so that tests can let every step fail. */
public interface Disk {

	/** Makes a folder that must not exist yet. */
	void createDirectory(Path folder) throws IOException;

	/** Opens a new file. Closing the stream forces its bytes to the device. */
	OutputStream create(Path file) throws IOException;

	/** Renames a folder within its parent in one step; the target must not exist. */
	void rename(Path from, Path to) throws IOException;

	/** Makes sure that names made or changed in a folder outlive a power cut, where the system can do that. */
	void force(Path folder) throws IOException;

	/** Removes a folder with all it holds, if it is there; links in it are removed, not followed. */
	void deleteTree(Path folder) throws IOException;

	/** Removes a folder unless something is in it by now. */
	void deleteIfEmpty(Path folder) throws IOException;

	/** The file system itself. */
	static Disk real() {
		return new RealDisk();
	}
}
