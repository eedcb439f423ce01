package org.pactwright.diagram.ui.internal.project;

/** Told of what happens in a project of which diagrams are open. */
public interface ProjectListener {

	/** There may be something to save, or nothing any more; UI thread. */
	void dirtyChanged();

	/** A check has found something else than the last one; any thread. */
	void findingsChanged();

	/** Something was not done; any thread. */
	void refused(String message);
}
