package org.pactwright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Ends a command early, for instance at Ctrl-C, so that no half file stays behind: what is being put in its place is
 * finished or undone first, and temporary files are removed.
 */
public final class Interruption {

	/** Long enough to rename a file or to clear away an unfinished folder; short enough for somebody who waits. */
	private static final long PATIENCE_SECONDS = 3;

	private final ReentrantLock writing = new ReentrantLock();
	private final Set<Path> temporary = ConcurrentHashMap.newKeySet();
	private volatile boolean requested;

	/** Something that must not be cut in two. */
	@FunctionalInterface
	public interface Writing<E extends Exception> {
		void run() throws E;
	}

	/** Whether the user wants the command to end. */
	public boolean requested() {
		return requested;
	}

	/** Runs what must not be cut in two; longer work asks {@link #requested()} and undoes itself. */
	public <E extends Exception> void whole(Writing<E> work) throws E {
		writing.lock();
		try {
			work.run();
		} finally {
			writing.unlock();
		}
	}

	/** Remembers a file that goes when the command ends early. */
	public void addTemporary(Path file) {
		temporary.add(file);
	}

	/** The file is in its place or gone. */
	public void removeTemporary(Path file) {
		temporary.remove(file);
	}

	/** Called once, when the process ends for whatever reason. Nothing is written afterwards. */
	public void processEnds() {
		requested = true;
		try {
			// never given back: who wants to write from now on waits until the process is gone
			writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		for (Path file : temporary) {
			try {
				Files.deleteIfExists(file);
			} catch (IOException e) {
				System.err.println("pactwright: " + file + ": This is left over and could not be removed. Delete it.");
			}
		}
	}
}
