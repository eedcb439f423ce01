package org.pactwright.review.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.pactwright.review.ReviewException;

/** Says what an input/output failure means for the user and what helps. */
public final class Failures {

	private Failures() {
	}

	/**
	 * The failure as the user sees it.
	 *
	 * @throws CancellationException when it was the user who stopped the work
	 */
	public static ReviewException explain(IOException failure, Path out) {
		if (failure instanceof StoppedException) {
			throw new CancellationException("Cancelled");
		}
		return new ReviewException("The review package cannot be written to '" + out + "': " + reason(failure) + ". "
				+ remedy(failure), failure);
	}

	/** What went wrong, without full stop. */
	static String reason(IOException failure) {
		if (failure instanceof FileSystemException at) {
			String file = at.getFile() == null ? "" : " '" + at.getFile() + "'";
			return switch (at) {
				case AccessDeniedException denied -> "no permission to write" + file;
				case NoSuchFileException gone -> "there is no" + file;
				case FileAlreadyExistsException exists -> file.strip() + " is in the way";
				case NotDirectoryException notFolder -> file.strip() + " is no folder";
				default -> at.getReason() == null ? "the system refused" + file : at.getReason() + file;
			};
		}
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}

	private static String remedy(IOException failure) {
		String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
		if (failure instanceof AccessDeniedException || message.contains("read-only")
				|| failure.getCause() instanceof ReadOnlyFileSystemException) {
			return "Choose a folder you may write to, or change its permissions.";
		}
		if (message.contains("no space") || message.contains("not enough space") || message.contains("quota")) {
			return "Make room on the disk, or choose a folder on another one.";
		}
		if (failure instanceof FileAlreadyExistsException || message.contains("not a directory")) {
			return "Choose another folder, or delete the file that is in the way.";
		}
		return "Check the folder, or choose another one.";
	}
}
