package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs commands in a folder, as a shell does, within this process. */
final class Shell {

	private final Path directory;
	private final Map<String, String> variables = new HashMap<>();
	private boolean terminal;
	private Optional<Path> home = Optional.empty();

	Shell(Path directory) {
		this.directory = directory;
	}

	/** What a command left behind. */
	record Outcome(int code, String out, String err) {

		/** The lines of the result without the sum at the end. */
		List<String> findings() {
			List<String> lines = out.lines().toList();
			return lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
		}

		/** The last line of the result. */
		String sum() {
			return out.lines().reduce((first, second) -> second).orElse("");
		}
	}

	Shell onTerminal() {
		terminal = true;
		return this;
	}

	Shell with(String variable, String value) {
		variables.put(variable, value);
		return this;
	}

	Shell withHome(Path product) {
		home = Optional.of(product);
		return this;
	}

	/** Writes a file of the folder and the folders above it. */
	Path write(String path, String text) throws IOException {
		return write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	Path write(String path, byte[] bytes) throws IOException {
		Path file = directory.resolve(path);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}

	String read(String path) throws IOException {
		return Files.readString(directory.resolve(path));
	}

	Outcome run(String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		return run(out, arguments);
	}

	/** Runs with an output that may fail; what it took is only known if it is a byte array stream. */
	Outcome run(OutputStream out, String... arguments) {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Main.run(arguments, new Environment(directory, out, err, terminal, terminal, variables, home));
		Outcome outcome = new Outcome(code,
				out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "",
				err.toString(StandardCharsets.UTF_8));
		assertFalse((outcome.out() + outcome.err()).contains("\tat "), outcome::toString);
		return outcome;
	}
}
