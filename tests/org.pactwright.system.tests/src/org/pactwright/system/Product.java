package org.pactwright.system;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The finished product, started as a user starts it: its script, in a process of its own, with pipes around it. */
final class Product {

	/** The source tree. */
	static final Path ROOT = Path.of(System.getProperty("pactwright.root"));
	/** The folder of the product. */
	static final Path HOME = Path.of(System.getProperty("pactwright.product"));
	/** The sample that the README names. */
	static final Path SAMPLE = ROOT.resolve("samples").resolve("energy-supply");

	private static final long PATIENCE_SECONDS = 180;
	private static final boolean WINDOWS = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
	/** What nobody who uses Pactwright should read. */
	private static final Pattern STACK_TRACE = Pattern
			.compile("(?m)^\\s*at (org|java|com|picocli)[./]|Exception in thread");

	private final Path directory;

	/** @param directory the working directory of the processes */
	Product(Path directory) {
		this.directory = directory;
	}

	/** A process that has ended. */
	record Finished(int code, String out, String err) {

		/** The last line of the output. */
		String sum() {
			return out.lines().reduce((first, second) -> second).orElse("");
		}
	}

	/** The start script. */
	static Path script() {
		return HOME.resolve(WINDOWS ? "pactwright.bat" : "pactwright");
	}

	/** Copies the sample into the working directory and returns its folder there. */
	Path copySample() throws IOException {
		Path copy = directory.resolve("sample");
		try (Stream<Path> files = Files.walk(SAMPLE)) {
			for (Path file : files.toList()) {
				Path target = copy.resolve(SAMPLE.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else {
					Files.copy(file, target);
				}
			}
		}
		return copy;
	}

	/** Runs a command of Pactwright. */
	Finished run(String... arguments) throws IOException, InterruptedException {
		return run(Map.of(), arguments);
	}

	/** Runs a command of Pactwright with variables; an empty value removes one. */
	Finished run(Map<String, String> variables, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(script().toString()));
		command.addAll(List.of(arguments));
		return finish(start(variables, command));
	}

	/** Runs a line of the shell in which {@code $PACTWRIGHT} is the start script. */
	Finished shell(String line) throws IOException, InterruptedException {
		return finish(start(Map.of("PACTWRIGHT", script().toString()), List.of("sh", "-c", line)));
	}

	/** Starts a command and leaves it running. */
	Process start(Map<String, String> variables, List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
		variables.forEach((name, value) -> {
			if (value.isEmpty()) {
				builder.environment().remove(name);
			} else {
				builder.environment().put(name, value);
			}
		});
		return builder.start();
	}

	/** Waits for the end of a command; whatever it says, it shows no stack trace. */
	Finished finish(Process process) throws InterruptedException {
		CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
		CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
		Finished finished = new Finished(process.waitFor(), out.join(), err.join());
		assertFalse(STACK_TRACE.matcher(finished.out() + "\n" + finished.err()).find(), finished::toString);
		return finished;
	}

	/** Asserts that a file of a folder and nothing else is there. */
	static void assertNothingLeftBeside(Path file) throws IOException {
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertTrue(files.allMatch(file::equals), () -> "left behind in " + file.getParent());
		}
	}

	private static String read(InputStream stream) {
		try (stream) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
