package org.pactwright.cli.internal.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the two streams of a process, in UTF-8 and buffered. A print stream forgets why it failed; this one keeps the
 * reason, since a reader who has seen enough ({@code | head}) is something else than a full disk.
 */
public final class Output extends PrintStream {

	private final Watched watched;

	public Output(OutputStream target) {
		this(new Watched(target));
	}

	private Output(Watched watched) {
		super(new BufferedOutputStream(watched, 1 << 14), false, StandardCharsets.UTF_8);
		this.watched = watched;
	}

	/** Why nothing more can be written, or empty while all is well. Asks about what was flushed. */
	public Optional<IOException> failure() {
		return Optional.ofNullable(watched.failure);
	}

	/** Whether the reader has gone; nothing needs to be said then. */
	public boolean readerIsGone() {
		// the reasons of systems: "Broken pipe", "Relais brisé (pipe)", "The pipe is being closed"
		return failure().map(IOException::getMessage)
				.filter(message -> message.toLowerCase(Locale.ROOT).contains("pipe")).isPresent();
	}

	private static final class Watched extends OutputStream {
		private final OutputStream target;
		private volatile IOException failure;

		Watched(OutputStream target) {
			this.target = target;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (failure != null) {
				throw failure;
			}
			try {
				target.write(bytes, offset, length);
			} catch (IOException e) {
				failure = e;
				throw e;
			}
		}

		@Override
		public void flush() throws IOException {
			target.flush();
		}
	}
}
