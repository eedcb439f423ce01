package org.pactwright.workbench.internal.analysis;

/** What fails with an element, hour by hour. */
public final class CascadeView extends ResultView {

	/** Id in plugin.xml. */
	public static final String ID = "org.pactwright.workbench.cascade";

	public CascadeView() {
		super("Choose \"Show What Fails With This\" on a service, asset, supply, technology or scenario.");
	}

	@Override
	void columns() {
		column("When", 90);
		column("What happens", 210);
		column("To", 360);
		column("Because", 360);
	}
}
