package org.pactwright.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** How the Java of the IDE is started. */
public final class IdeOptions {

	/** From this version on Java warns of what Guice does unless it is told that this is all right. */
	private static final int WARNS_OF_UNSAFE = 23;
	/** Keeps the optimising compiler out of the way of the start: half the processor time, and seconds sooner. */
	private static final List<String> START_QUICKLY = List.of("-XX:+UseParallelGC",
			"-XX:Tier4InvocationThreshold=30000", "-XX:Tier4MinInvocationThreshold=10000",
			"-XX:Tier4CompileThreshold=50000", "-XX:Tier4BackEdgeThreshold=300000");

	/** Room for the classes of the IDE: else all memory is swept three times on the way there, a tenth of a second each. */
	private static final String ROOM_FOR_CLASSES = "-XX:MetaspaceSize=160m";

	private IdeOptions() {
	}

	/** The options that the Java of this process understands. */
	public static List<String> all() {
		List<String> options = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED"));
		if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
			options.add("--sun-misc-unsafe-memory-access=allow");
		}
		options.addAll(START_QUICKLY);
		options.add(ROOM_FOR_CLASSES);
		// Pictures are drawn in memory with AWT; a second connection to the display would only delay the start.
		options.addAll(List.of("-Xmx2g", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
		return options;
	}
}
