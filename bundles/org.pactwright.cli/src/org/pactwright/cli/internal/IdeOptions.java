package org.pactwright.cli.internal;

import java.util.List;

/** How the Java of the IDE is started. */
public final class IdeOptions {

	/** Keeps the optimising compiler out of the way of the start: half the processor time, and seconds sooner. */
	public static final List<String> START_QUICKLY = List.of("-XX:+UseParallelGC",
			"-XX:Tier4InvocationThreshold=30000", "-XX:Tier4MinInvocationThreshold=10000",
			"-XX:Tier4CompileThreshold=50000", "-XX:Tier4BackEdgeThreshold=300000");

	private IdeOptions() {
	}
}
