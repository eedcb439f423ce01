package org.pactwright.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {

	private static Output failing(String reason) {
		Output output = new Output(new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException(reason);
			}
		});
		output.print("text");
		output.flush();
		return output;
	}

	@Test
	void textIsWrittenInUtf8() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Output output = new Output(bytes);
		output.print("Öst 🏛");
		output.flush();
		assertEquals("Öst 🏛", bytes.toString(StandardCharsets.UTF_8));
		assertEquals(Optional.empty(), output.failure());
	}

	@Test
	void aFailureIsRemembered() {
		String reason = "No space left on device";
		assertEquals(reason, failing(reason).failure().orElseThrow().getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Broken pipe", "Relais brisé (pipe)", "The pipe is being closed" })
	void aReaderWhoHasGoneIsRecognised(String reason) {
		assertTrue(failing(reason).readerIsGone());
	}

	@Test
	void aFullDiskIsNoReaderWhoHasGone() {
		assertFalse(failing("No space left on device").readerIsGone());
	}
}
