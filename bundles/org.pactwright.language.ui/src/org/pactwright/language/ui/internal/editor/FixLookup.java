package org.pactwright.language.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.FixChoice;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ui.FindingMender;
import org.pactwright.language.ui.MonitorProgress;

/**
 * Works out the quick fixes of one finding and what each would change. The platform wants its list of fixes at once, on
 * the UI thread; so who asks waits a moment for it and no longer.
 */
final class FixLookup extends Job {

	/** A menu that comes after this many milliseconds still feels like an answer. */
	private static final long PATIENCE = 350;

	private final LiveProject live;
	private final FindingKey finding;
	private final CompletableFuture<List<FixChoice>> answer = new CompletableFuture<>();

	private FixLookup(LiveProject live, FindingKey finding) {
		super("Looking for quick fixes");
		this.live = live;
		this.finding = finding;
		setSystem(true);
	}

	/** What can be done, if that is known within a moment; empty when it takes longer. */
	static Optional<List<FixChoice>> soon(LiveProject live, FindingKey finding) {
		Optional<List<FixChoice>> known = live.fixes().known(finding);
		if (known.isPresent()) {
			return known;
		}
		FixLookup lookup = new FixLookup(live, finding);
		lookup.schedule();
		try {
			return Optional.of(lookup.answer.get(PATIENCE, TimeUnit.MILLISECONDS));
		} catch (TimeoutException | ExecutionException | CancellationException later) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FindingMender.FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		MonitorProgress progress = new MonitorProgress(monitor);
		try {
			List<FixChoice> choices = live.fixes().choices(finding, progress);
			answer.complete(choices);
			choices.forEach(choice -> live.fixes().change(choice, progress));
			return Status.OK_STATUS;
		} catch (CancellationException notWanted) {
			answer.cancel(false);
			return Status.CANCEL_STATUS;
		}
	}
}
