package org.pactwright.releng.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One generator run: what it reads, what it writes, and whether it is due. The generators write into a work folder;
 * {@link #done()} then carries over only what differs, so that an unchanged file keeps its time stamp and is not
 * compiled again.
 */
final class Step {

	private final String name;
	private final Path build;
	private final List<Path> inputs = new ArrayList<>();
	private final List<Path> outputs = new ArrayList<>();

	Step(String name, Path build) {
		this.name = name;
		this.build = build;
	}

	Step reads(Path... paths) {
		inputs.addAll(Arrays.asList(paths));
		return this;
	}

	/** Folders {@code <project>/<folder>}: the generator has to write to the same two names below its work folder. */
	Step writes(Path... folders) {
		outputs.addAll(Arrays.asList(folders));
		return this;
	}

	Path workFolder() throws IOException {
		Path folder = build.resolve("work").resolve(name);
		delete(folder);
		return Files.createDirectories(folder);
	}

	boolean isDue() throws IOException {
		for (Path input : inputs) {
			if (!Files.exists(input)) {
				System.out.println("Generating " + name + ": left out, " + input.getFileName() + " is not there");
				return false;
			}
		}
		String expected = hash();
		boolean upToDate = true;
		for (Path output : outputs) {
			Path stamp = stamp(output);
			upToDate &= Files.exists(stamp) && Files.readString(stamp).equals(expected);
		}
		System.out.println("Generating " + name + (upToDate ? ": nothing to do" : ""));
		return !upToDate;
	}

	/** Carries the work folder over into the project folders and remembers what it was made from. */
	void done() throws IOException {
		for (Path output : outputs) {
			Path from = build.resolve("work").resolve(name).resolve(output.getParent().getFileName())
					.resolve(output.getFileName());
			if (!Files.isDirectory(from)) {
				throw new IOException("The generator of the " + name + " wrote nothing to " + from);
			}
			synchronise(from, output);
		}
		String hash = hash();
		for (Path output : outputs) {
			Files.writeString(stamp(output), hash);
		}
	}

	/** The stamp lies in the output folder: who deletes the output deletes the stamp. */
	private static Path stamp(Path output) {
		return output.resolve(".generated");
	}

	private static void synchronise(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		Set<Path> wanted = files(from).stream().map(from::relativize).collect(Collectors.toSet());
		for (Path file : files(to)) {
			if (!wanted.contains(to.relativize(file))) {
				Files.delete(file);
			}
		}
		for (Path relative : wanted) {
			Path source = from.resolve(relative);
			Path target = to.resolve(relative);
			if (!Files.exists(target) || Files.mismatch(source, target) >= 0) {
				Files.createDirectories(target.getParent());
				Files.write(target, Files.readAllBytes(source));
			}
		}
	}

	private String hash() throws IOException {
		MessageDigest digest;
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
		for (Path input : inputs) {
			for (Path file : files(input)) {
				digest.update(input.getFileName().resolve(input.relativize(file)).toString()
						.replace('\\', '/').getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
				digest.update(Files.readAllBytes(file));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static List<Path> files(Path path) throws IOException {
		try (Stream<Path> found = Files.walk(path)) {
			return found.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> found = Files.walk(folder)) {
				for (Path path : found.sorted((a, b) -> b.compareTo(a)).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
