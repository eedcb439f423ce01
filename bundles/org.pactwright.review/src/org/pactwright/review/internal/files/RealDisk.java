package org.pactwright.review.internal.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** {@link Disk} on the file system. */
final class RealDisk implements Disk {

	@Override
	public void createDirectory(Path folder) throws IOException {
		Files.createDirectory(folder);
	}

	@Override
	public OutputStream create(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		return new ForcedStream(channel);
	}

	@Override
	public void rename(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void force(Path folder) throws IOException {
		// Windows cannot open a folder as a file and needs no such step.
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	@Override
	public void deleteTree(Path folder) throws IOException {
		if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			Files.walkFileTree(folder, new Deleter());
		}
	}

	@Override
	public void deleteIfEmpty(Path folder) throws IOException {
		boolean empty;
		try (Stream<Path> entries = Files.list(folder)) {
			empty = entries.findAny().isEmpty();
		}
		if (empty) {
			Files.delete(folder);
		}
	}

	private static final class ForcedStream extends FilterOutputStream {
		private final FileChannel channel;

		ForcedStream(FileChannel channel) {
			super(Channels.newOutputStream(channel));
			this.channel = channel;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			out.write(bytes, offset, length);
		}

		@Override
		public void close() throws IOException {
			try (channel) {
				if (channel.isOpen()) {
					channel.force(true);
				}
			}
		}
	}

	private static final class Deleter extends SimpleFileVisitor<Path> {
		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
			Files.delete(file);
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
			if (failure != null) {
				throw failure;
			}
			Files.delete(folder);
			return FileVisitResult.CONTINUE;
		}
	}
}
