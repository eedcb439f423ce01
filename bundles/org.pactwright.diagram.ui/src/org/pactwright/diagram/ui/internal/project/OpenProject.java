package org.pactwright.diagram.ui.internal.project;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.ui.internal.session.ProjectSession;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;

/**
 * A project of which diagrams are open: its texts, its model and what a check has found, once for all of its diagrams. UI
 * thread only, unless said otherwise.
 */
public final class OpenProject {

	private final IProject project;
	private final ProjectTexts texts;
	private final ProjectSession session;
	private final AnalysisListener analyses = this::analysed;
	private final List<ProjectListener> listeners = new CopyOnWriteArrayList<>();
	private volatile Findings findings = Findings.NONE;
	private int users;

	OpenProject(IProject project, Display display) {
		this.project = project;
		this.texts = new ProjectTexts(display, project, this::textChanged, this::dirtyChanged);
		this.session = new ProjectSession(PactFiles.path(project)
				.orElseThrow(() -> new IllegalArgumentException(project + " has no folder on this machine")), texts,
				this::failed);
	}

	void start() {
		texts.start();
		PactWorkspace.get().addListener(analyses);
		PactWorkspace.get().requestAnalysis(project);
	}

	/** One more diagram is open. */
	OpenProject use() {
		users++;
		return this;
	}

	/** One less. @return whether it was the last */
	boolean leave() {
		users--;
		return users == 0;
	}

	private void textChanged() {
		session.changed();
	}

	private void dirtyChanged() {
		listeners.forEach(ProjectListener::dirtyChanged);
	}

	private void failed(RuntimeException failure) {
		Platform.getLog(OpenProject.class).error("Diagrams of " + project.getName() + " failed", failure);
		listeners.forEach(listener -> listener
				.refused("That did not work, and nothing was changed. The error log has the details."));
	}

	private void analysed(IProject which, Snapshot snapshot) {
		if (which.equals(project)) {
			Findings now = Findings.of(snapshot);
			if (!now.equals(findings)) {
				findings = now;
				listeners.forEach(ProjectListener::findingsChanged);
			}
		}
	}

	/** The project. */
	public IProject project() {
		return project;
	}

	/** Its model, for diagrams. */
	public ProjectSession session() {
		return session;
	}

	/** What the last check has found; any thread. */
	public Findings findings() {
		return findings;
	}

	/** Matches the histories of all documents of the project. */
	public IUndoContext textContext() {
		return texts.context();
	}

	/** Whether a document of the project is not saved yet. */
	public boolean isDirty() {
		return texts.isDirty();
	}

	/** The documents that are not saved yet. */
	public List<IFile> dirtyFiles() {
		return texts.dirtyFiles();
	}

	/** Those that another program has written while they were changed here. */
	public List<ITextFileBuffer> conflicts() {
		return texts.conflicts();
	}

	/**
	 * Saves all documents of the project.
	 *
	 * @param overwrite whether what other programs have written meanwhile is replaced
	 */
	public void save(IProgressMonitor monitor, boolean overwrite) throws CoreException {
		texts.save(monitor, overwrite);
	}

	/** Tells of changes from now on. */
	public void listen(ProjectListener listener) {
		listeners.add(listener);
	}

	/** Tells no more. */
	public void forget(ProjectListener listener) {
		listeners.remove(listener);
	}

	void close() {
		PactWorkspace.get().removeListener(analyses);
		session.close();
		texts.close();
	}
}
