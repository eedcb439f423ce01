package org.pactwright.cli.internal.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class StatusLineTest {

	private static final String CLEAR = "\r\u001b[2K";

	private final CountDownLatch painted = new CountDownLatch(1);
	private final ByteArrayOutputStream screen = new ByteArrayOutputStream() {
		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			super.write(bytes, offset, length);
			painted.countDown();
		}
	};
	private final Output err = new Output(screen);

	private String screen() {
		return screen.toString(StandardCharsets.UTF_8);
	}

	private StatusLine line(int width) {
		return new StatusLine(err, true, width, () -> false, 0);
	}

	private void waitUntilPainted() throws InterruptedException {
		assertTrue(painted.await(30, TimeUnit.SECONDS), "nothing was painted");
	}

	@Test
	void aTerminalShowsTheStepAndTheSeconds() throws InterruptedException {
		try (StatusLine line = line(80)) {
			line.step("Reading region.pact");
			waitUntilPainted();
		}
		assertTrue(screen().startsWith(CLEAR + "Reading region.pact … 0 s"), screen());
	}

	@Test
	void theLineIsClearedAtTheEnd() throws InterruptedException {
		try (StatusLine line = line(80)) {
			line.step("Reading");
			waitUntilPainted();
		}
		assertTrue(screen().endsWith(CLEAR), screen());
	}

	@Test
	void theLineFitsTheTerminal() throws InterruptedException {
		try (StatusLine line = line(20)) {
			line.step("Reading a file with a rather long name.pact");
			waitUntilPainted();
		}
		assertTrue(screen().startsWith(CLEAR + "Reading a file with" + CLEAR), screen());
	}

	@Test
	void shortWorkShowsNothing() {
		try (StatusLine line = new StatusLine(err, true, 80, () -> false)) {
			line.step("Reading");
		}
		assertEquals("", screen());
	}

	@Test
	void aPipeShowsNothing() {
		try (StatusLine line = new StatusLine(err, false, 80, () -> false, 0)) {
			line.step("Reading");
			line.clear();
		}
		assertEquals("", screen());
	}

	@Test
	void itIsCancelledWhenTheProcessIsToEnd() {
		try (StatusLine line = new StatusLine(err, false, 80, () -> true)) {
			assertTrue(line.cancelled());
		}
	}
}
