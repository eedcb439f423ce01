package org.pactwright.language.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/**
 * The last steps of replacing a file by one that lies ready beside it: the new one gets what the old one allows and to
 * whom, then takes its place in one step, and does so even if the power fails right afterwards.
 */
public final class FileReplacement {

	private FileReplacement() {
	}

	/** Gives a file the permissions, and as far as the process may, the group and owner of another; if there is one. */
	public static void takeRights(Path file, Path from) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (view == null || !Files.exists(from)) {
			return;
		}
		PosixFileAttributes old = Files.readAttributes(from, PosixFileAttributes.class);
		PosixFileAttributes now = view.readAttributes();
		view.setPermissions(old.permissions());
		try {
			if (!old.group().equals(now.group())) {
				view.setGroup(old.group());
			}
			if (!old.owner().equals(now.owner())) {
				view.setOwner(old.owner());
			}
		} catch (FileSystemException mayNotGiveAway) {
			// only the superuser may: the file belongs to whoever wrote it last, as with any editor
			return;
		}
	}

	/** Puts a file that is on the disk in the place of another. */
	public static void move(Path ready, Path target) throws IOException {
		Files.move(ready, target, StandardCopyOption.ATOMIC_MOVE);
		// makes the new name outlive a power cut, where a folder can be opened (not on Windows)
		if (target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
				folder.force(true);
			}
		}
	}
}
