package org.pactwright.workbench.internal.analysis;

/** Whom a piece of information reaches, and on which way. */
public final class ReachView extends ResultView {

	/** Id in plugin.xml. */
	public static final String ID = "org.pactwright.workbench.reach";

	public ReachView() {
		super("Choose \"Show Who Gets to Know This\" on a piece of information.");
	}

	@Override
	void columns() {
		column("May have it", 120);
		column("Who", 300);
		column("How it gets there", 420);
		column("Why not", 360);
	}
}
