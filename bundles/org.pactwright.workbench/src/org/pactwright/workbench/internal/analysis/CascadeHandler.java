package org.pactwright.workbench.internal.analysis;

/** {@code Show What Fails With This}. */
public final class CascadeHandler extends AnalysisHandler {

	public CascadeHandler() {
		super(CascadeView.ID, "Working out what fails", CascadeRows::at, CascadeRows::named, CascadeRows::paint);
	}
}
