package org.pactwright.language.ide.internal.live;

import org.pactwright.language.project.Progress;

/** A progress that is cancelled as well by the next change of the texts. */
public final class Overtaken implements Progress {

	private final Progress progress;
	private final Sources sources;
	private final long version;

	/** @param version of the texts that are being looked at */
	public Overtaken(Progress progress, Sources sources, long version) {
		this.progress = progress;
		this.sources = sources;
		this.version = version;
	}

	@Override
	public void step(String what) {
		progress.step(what);
	}

	@Override
	public boolean cancelled() {
		return progress.cancelled() || sources.version() != version;
	}
}
