package org.pactwright.cli.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.pactwright.cli.internal.Interruption;
import org.pactwright.language.project.FileReplacement;

/**
 * Writes a file in one step: its new content goes to a file beside it, to the device, and then takes its place. Whoever
 * looks sees the old content or the new one, and so does whoever comes after a power cut. Permissions stay; a symbolic
 * link stays one. What is no file, such as {@code /dev/stdout}, is simply written to.
 *
 * <p>Order of calls: {@link #open}, write, {@link #commit}, {@link #close}. Without commit the old content stays.
 */
public final class AtomicFile implements AutoCloseable {

	private final Path target;
	private final Path temporary;
	private final FileChannel channel;
	private final Interruption interruption;
	private boolean inPlace;

	private AtomicFile(Path target, Path temporary, FileChannel channel, Interruption interruption) {
		this.target = target;
		this.temporary = temporary;
		this.channel = channel;
		this.interruption = interruption;
	}

	/**
	 * Begins to write a file, which need not exist yet.
	 *
	 * @param interruption removes what is half written when the process ends early
	 * @throws IOException when the place cannot be written to; nothing has changed then
	 */
	public static AtomicFile open(Path file, Interruption interruption) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.exists(target) && !Files.isRegularFile(target)) {
			FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE);
			return new AtomicFile(target, target, channel, interruption);
		}
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new AccessDeniedException(target.toString());
		}
		Path temporary = temporary(target);
		interruption.addTemporary(temporary);
		FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		AtomicFile opened = new AtomicFile(target, temporary, channel, interruption);
		try {
			FileReplacement.takeRights(temporary, target);
		} catch (IOException e) {
			opened.close();
			throw e;
		}
		return opened;
	}

	/** A name beside a file that nobody uses. */
	static Path temporary(Path target) {
		byte[] random = new byte[6];
		ThreadLocalRandom.current().nextBytes(random);
		return target.resolveSibling(".pactwright-" + HexFormat.of().formatHex(random) + ".tmp");
	}

	/** Where the content goes, without symbolic links. */
	Path target() {
		return target;
	}

	/** Takes the new content; closing it does nothing. */
	public OutputStream stream() {
		return Channels.newOutputStream(channel);
	}

	/** Puts the new content in its place. */
	public void commit() throws IOException {
		if (isDevice()) {
			return;
		}
		channel.force(true);
		channel.close();
		interruption.<IOException>whole(() -> FileReplacement.move(temporary, target));
		inPlace = true;
		interruption.removeTemporary(temporary);
	}

	@Override
	public void close() throws IOException {
		channel.close();
		if (!inPlace && !isDevice()) {
			Files.deleteIfExists(temporary);
			interruption.removeTemporary(temporary);
		}
	}

	private boolean isDevice() {
		return temporary.equals(target);
	}
}
