package org.pactwright.workbench.internal.analysis;

/** {@code Show Who Gets to Know This}. */
public final class ReachHandler extends AnalysisHandler {

	public ReachHandler() {
		super(ReachView.ID, "Working out who gets to know it", ReachRows::at, ReachRows::named, ReachRows::paint);
	}
}
