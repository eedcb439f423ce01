package org.pactwright.cli.internal.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.files.AtomicFile;
import org.pactwright.cli.internal.files.FileFailures;

/** Writes pictures, each whole or not at all. */
final class PictureFiles {

	private final Context context;

	PictureFiles(Context context) {
		this.context = context;
	}

	/** What is written. */
	@FunctionalInterface
	interface Content {
		void to(OutputStream out) throws IOException;
	}

	/** Makes a folder with those above it. */
	void folder(Path folder) throws CommandException {
		try {
			Files.createDirectories(folder);
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing(context.names().name(folder), e), e);
		}
	}

	/** Writes a file. */
	void write(Path file, Content content) throws CommandException {
		try (AtomicFile target = AtomicFile.open(file, context.interruption())) {
			content.to(target.stream());
			target.commit();
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing(context.names().name(file), e), e);
		}
	}
}
