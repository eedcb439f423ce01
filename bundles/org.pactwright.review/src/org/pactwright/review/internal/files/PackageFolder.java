package org.pactwright.review.internal.files;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.pactwright.language.project.Progress;

/**
 * The folder a package is built in. Every file written through it is measured and hashed on its way to the disk, and
 * every write asks whether the user still wants it.
 */
public final class PackageFolder {

	private static final int BUFFER = 1 << 16;

	private final Disk disk;
	private final Path folder;
	private final Progress progress;
	private final Set<Path> folders = new HashSet<>();
	private final List<PackagedFile> files = new ArrayList<>();

	/**
	 * @param folder existing and empty
	 */
	public PackageFolder(Disk disk, Path folder, Progress progress) {
		this.disk = disk;
		this.folder = folder;
		this.progress = progress;
		folders.add(folder);
	}

	/** Something that writes text. */
	@FunctionalInterface
	public interface Text {
		void writeTo(Writer writer) throws IOException;
	}

	/** Writes a text file in UTF-8. Characters that XML forbids come out as the replacement character. */
	public PackagedFile text(String path, Text text) throws IOException {
		return file(path, out -> {
			Writer encoder = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			Writer writer = new BufferedWriter(new CleanWriter(encoder), BUFFER);
			text.writeTo(writer);
			writer.flush();
		});
	}

	/** Writes a text file in UTF-8 exactly as given. */
	public PackagedFile exact(String path, String text) throws IOException {
		return file(path, out -> {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			writer.write(text);
			writer.flush();
		});
	}

	/** Copies a resource of this bundle. */
	public PackagedFile copy(String path, InputStream resource) throws IOException {
		return file(path, resource::transferTo);
	}

	/** What was written so far, by path. */
	public List<PackagedFile> files() {
		return files.stream().sorted(Comparator.comparing(PackagedFile::path)).toList();
	}

	/** Makes the names of all files outlive a power cut. */
	public void force() throws IOException {
		for (Path each : folders) {
			disk.force(each);
		}
	}

	@FunctionalInterface
	private interface Bytes {
		void writeTo(OutputStream out) throws IOException;
	}

	private PackagedFile file(String path, Bytes bytes) throws IOException {
		Path target = folder.resolve(path).normalize();
		if (!target.startsWith(folder)) {
			throw new IOException("'" + path + "' would lie outside the package");
		}
		makeFolder(target.getParent());
		MessageDigest digest = sha256();
		Counter counter;
		try (OutputStream out = disk.create(target)) {
			counter = new Counter(new DigestOutputStream(out, digest), progress);
			OutputStream buffered = new BufferedOutputStream(counter, BUFFER);
			bytes.writeTo(buffered);
			buffered.flush();
		}
		PackagedFile file = new PackagedFile(path, counter.size, HexFormat.of().formatHex(digest.digest()));
		files.add(file);
		return file;
	}

	private void makeFolder(Path wanted) throws IOException {
		if (folders.add(wanted)) {
			makeFolder(wanted.getParent());
			disk.createDirectory(wanted);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("Every Java has SHA-256", impossible);
		}
	}

	/** Counts the bytes and stops when the user does. */
	private static final class Counter extends OutputStream {
		private final OutputStream out;
		private final Progress progress;
		private long size;

		Counter(OutputStream out, Progress progress) {
			this.out = out;
			this.progress = progress;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (progress.cancelled()) {
				throw new StoppedException();
			}
			out.write(bytes, offset, length);
			size += length;
		}

		@Override
		public void flush() throws IOException {
			out.flush();
		}
	}
}
