package org.pactwright.cli.internal.report;

import java.io.IOException;

/** Writes the results of a check as they come, project by project. Order of calls: project for each, then end. */
public interface Report {

	/** The next project. */
	void project(CheckedProject project) throws IOException;

	/** Nothing more comes. */
	void end(Totals totals) throws IOException;
}
