package org.pactwright.diagram.internal.positions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Reads and replaces whole files. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** The text of a file in strict UTF-8. */
	public static String read(Path file, long mostBytes) throws IOException {
		if (!Files.isRegularFile(file)) {
			throw new IOException(file + " is not a file.");
		}
		byte[] bytes;
		try (var in = Files.newInputStream(file)) {
			bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, mostBytes + 1));
		}
		if (bytes.length > mostBytes) {
			throw new IOException(file + " is larger than " + (mostBytes >> 20) + " MB. Delete it to start without positions.");
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new IOException(file + " is not encoded in UTF-8. Convert it, or delete it to start without positions.", e);
		}
	}

	/** Puts a text in place of a file. Symbolic links are followed; the permissions of the old file stay. */
	public static void write(Path file, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.isRegularFile(real) && Files.size(real) == bytes.length && Arrays.equals(Files.readAllBytes(real), bytes)) {
			return;
		}
		Path folder = real.getParent();
		Files.createDirectories(folder);
		Path beside = Files.createTempFile(folder, "." + real.getFileName(), ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
				ByteBuffer buffer = ByteBuffer.wrap(bytes);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			permissions(real, beside);
			move(beside, real);
		} finally {
			Files.deleteIfExists(beside);
		}
		flush(folder);
	}

	/** Temporary files can be read by their owner only; files for sharing should not be like that. */
	private static void permissions(Path real, Path beside) throws IOException {
		PosixFileAttributeView to = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
		if (to == null) {
			return;
		}
		if (Files.exists(real)) {
			to.setPermissions(Files.getPosixFilePermissions(real));
		} else {
			to.setPermissions(java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** So that the new name is on the disk too. Not every system lets folders be opened; there it does without. */
	private static void flush(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			return;
		}
	}
}
