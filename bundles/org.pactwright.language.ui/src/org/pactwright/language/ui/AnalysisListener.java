package org.pactwright.language.ui;

import org.eclipse.core.resources.IProject;
import org.pactwright.language.ide.Snapshot;

/** Told of every completed analysis, on the analysing thread, after the markers were brought up to date. */
@FunctionalInterface
public interface AnalysisListener {

	void analysed(IProject project, Snapshot snapshot);
}
