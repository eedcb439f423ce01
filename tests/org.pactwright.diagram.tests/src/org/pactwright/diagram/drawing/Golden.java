package org.pactwright.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files under {@code golden/} beside the tests. {@code -Dpactwright.golden.update=true} writes them anew; it needs
 * {@code -Dpactwright.root} to say where the repository lies.
 */
final class Golden {

	private static final String FOLDER = "tests/org.pactwright.diagram.tests/src/org/pactwright/diagram/drawing/golden";

	private Golden() {
	}

	/** Fails when a text differs from the file of that name. */
	static void check(String name, String actual) {
		try {
			if (Boolean.getBoolean("pactwright.golden.update")) {
				Files.writeString(Path.of(System.getProperty("pactwright.root"), FOLDER, name), actual);
				return;
			}
			try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
				String expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				assertEquals(expected.replace("\r\n", "\n"), actual);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
