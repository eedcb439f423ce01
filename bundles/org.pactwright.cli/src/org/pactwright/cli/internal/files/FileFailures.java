package org.pactwright.cli.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be written, in words for the user. */
public final class FileFailures {

	private FileFailures() {
	}

	/**
	 * A sentence or two with a remedy.
	 *
	 * @param name the file as the user knows it
	 */
	public static String writing(String name, IOException failure) {
		String reason = reason(failure);
		if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
			return name + ": There is no such folder to write to. Make it first, or choose another place.";
		}
		if (failure instanceof AccessDeniedException) {
			return name + ": This may not be written. Check the permissions of the file and of its folder.";
		}
		if (reason.contains("space")) {
			return name + ": The disk is full. Free some space, or choose another place.";
		}
		if (reason.contains("directory")) {
			return name + ": This is a folder. Name a file.";
		}
		return name + ": This could not be written (" + reason + "). Check the disk, or choose another place.";
	}

	/** What the system says, without the path, which messages name themselves. */
	public static String reason(IOException failure) {
		String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
		return reason == null || reason.isBlank() ? failure.getClass().getSimpleName() : reason;
	}
}
