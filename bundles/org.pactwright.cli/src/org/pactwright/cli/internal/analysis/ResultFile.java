package org.pactwright.cli.internal.analysis;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.files.AtomicFile;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.cli.internal.terminal.Colours;

/** Where the result of an analysis goes: to the output or, as a whole or not at all, to a file. */
public final class ResultFile {

	/** Lines of a file, or of a pipe, need not be broken. */
	private static final int ANY_WIDTH = 10_000;

	private ResultFile() {
	}

	/** Writes a result. */
	public interface Content {
		/**
		 * @param out closed by the caller
		 * @param page how text for people looks there
		 */
		void write(Writer out, Page page) throws IOException;
	}

	/**
	 * How text for people looks.
	 *
	 * @param width how long lines may be
	 */
	public record Page(int width, Colours colours) {
	}

	/**
	 * Writes to a file, or to the output where none is named.
	 *
	 * @throws CommandException when that cannot be written; an earlier file of that name is as it was
	 */
	public static void write(Context context, Optional<Path> file, Content content) throws CommandException {
		context.progress().clear();
		if (file.isEmpty()) {
			Writer out = new BufferedWriter(new OutputStreamWriter(context.out(), StandardCharsets.UTF_8));
			int width = context.environment().outIsTerminal() ? context.environment().width() : ANY_WIDTH;
			try {
				content.write(out, new Page(width, context.colours()));
				out.flush();
			} catch (IOException e) {
				throw new CommandException(FileFailures.writing("standard output", e), e);
			}
			return;
		}
		Path path = context.resolve(file.get());
		try (AtomicFile target = AtomicFile.open(path, context.interruption());
				Writer out = new BufferedWriter(new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8))) {
			content.write(out, new Page(ANY_WIDTH, Colours.NONE));
			out.flush();
			target.commit();
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing(context.names().name(path), e), e);
		}
		context.out().println("Written: " + context.names().name(path));
	}
}
