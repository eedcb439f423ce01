package org.pactwright.workbench.internal.sample;

import java.util.List;

/**
 * A project that comes with Pactwright.
 *
 * @param folder name of its folder in the bundle, e.g. {@code energy-supply}
 * @param title for lists
 * @param action what a link to it says
 * @param about one or two sentences
 * @param project name of the workspace project made from it
 * @param open files to open after that, the first one gets the focus; relative to the project
 */
public record Sample(String folder, String title, String action, String about, String project, List<String> open) {

	public Sample {
		open = List.copyOf(open);
	}
}
