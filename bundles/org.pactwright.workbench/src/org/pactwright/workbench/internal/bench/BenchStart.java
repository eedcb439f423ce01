package org.pactwright.workbench.internal.bench;

import java.nio.file.Path;

import org.eclipse.ui.IStartup;

/** Measures the diagram editors where the command line has started the workbench for that ({@code bench --ui}). */
public final class BenchStart implements IStartup {

	/** System property with a folder: {@code model/} in it is measured, {@code results.properties} is written. */
	private static final String PROPERTY = "pactwright.bench";

	@Override
	public void earlyStartup() {
		String folder = System.getProperty(PROPERTY, "");
		if (!folder.isBlank()) {
			new Thread(new BenchRun(Path.of(folder)), "bench").start();
		}
	}
}
