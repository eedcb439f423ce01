package org.pactwright.language.ui.internal.unsaved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.pactwright.language.project.FileReplacement;

/**
 * Puts a whole new content in place of a file: written beside it, brought to the disk, then renamed. Whenever the
 * process ends, the file holds all of the old or all of the new content. What lies beside it then has a name that only
 * depends on the file's, so that {@link #sweep} finds it.
 */
public final class SafeFile {

	private static final String ENDING = ".saving";

	private SafeFile() {
	}

	/** Whether it can be replaced: it is there, may be written, and its folder takes another file. */
	public static boolean isReplaceable(Path file) {
		return Files.isRegularFile(file) && Files.isWritable(file) && Files.isWritable(real(file).getParent());
	}

	/**
	 * Replaces a file that is there. Symbolic links are followed; its permissions stay, its group and owner too where the process may
	 * give it away.
	 *
	 * @throws IOException if it cannot be: then the file is as it was
	 */
	public static void replace(Path file, byte[] content) throws IOException {
		Path real = file.toRealPath();
		Path beside = beside(real);
		// Something else of this name, be it a link that leads elsewhere, is not written through.
		Files.deleteIfExists(beside);
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
					LinkOption.NOFOLLOW_LINKS)) {
				ByteBuffer buffer = ByteBuffer.wrap(content);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				FileReplacement.takeRights(beside, real);
				channel.force(true);
			}
			FileReplacement.move(beside, real);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** Removes what a replacement that was cut short has left beside a file. */
	public static void sweep(Path file) throws IOException {
		Files.deleteIfExists(beside(real(file)));
	}

	private static Path real(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException e) {
			// It is not there any more; then nothing leads elsewhere.
			return file.toAbsolutePath().normalize();
		}
	}

	private static Path beside(Path real) {
		return real.resolveSibling("." + real.getFileName() + ENDING);
	}
}
