package org.pactwright.language.ui.internal.unsaved;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

/** Writes unsaved texts down a little after they changed, in a job; forgets them when they are saved or closed. */
public final class UnsavedKeeper {

	private static final long PAUSE = 500;

	private final UnsavedTexts texts;
	private final Map<Path, String> pending = new ConcurrentHashMap<>();
	private final Job job = Job.createSystem("Keeping unsaved texts", (ICoreRunnable) monitor -> write());

	public UnsavedKeeper(UnsavedTexts texts) {
		this.texts = texts;
	}

	/** The text of an editor changed. */
	public void changed(Path file, String text) {
		pending.put(file, text);
		job.schedule(PAUSE);
	}

	/** The text was saved, or its editor closed. */
	public synchronized void settled(Path file) {
		pending.remove(file);
		texts.drop(file);
	}

	/** Ends the work; what is pending is dropped, as the workbench has asked about it. */
	public void stop() {
		job.cancel();
		pending.clear();
	}

	// Not while a text is settled: else it would come back.
	private synchronized void write() {
		for (Path file : pending.keySet()) {
			String text = pending.remove(file);
			if (text != null) {
				texts.keep(file, text);
			}
		}
	}
}
