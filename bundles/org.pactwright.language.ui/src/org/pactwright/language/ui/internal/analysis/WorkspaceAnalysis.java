package org.pactwright.language.ui.internal.analysis;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.osgi.framework.FrameworkUtil;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.LiveWorkspace;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.PactDocument;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.ProjectEdits;
import org.pactwright.language.ui.internal.preferences.Preferences;
import org.pactwright.language.ui.internal.unsaved.UnsavedBuffers;
import org.pactwright.language.ui.internal.unsaved.UnsavedKeeper;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;

/**
 * Keeps one analysis job per workspace project, and feeds the live projects from editor buffers and resource changes.
 * Starting it costs nothing: projects are found and analysed in jobs.
 */
public final class WorkspaceAnalysis implements PactWorkspace {

	private final LiveWorkspace live = new LiveWorkspace();
	private final Map<IProject, AnalysisJob> jobs = new ConcurrentHashMap<>();
	private final Map<IProject, ProjectEdits> edits = new ConcurrentHashMap<>();
	private final List<AnalysisListener> listeners = new CopyOnWriteArrayList<>();
	private final UnsavedKeeper unsaved = new UnsavedKeeper(unsavedTexts());
	private final UnsavedBuffers unsavedBuffers = new UnsavedBuffers(unsaved);
	private final BufferTracker buffers = new BufferTracker(this);
	private final ResourceTracker resources = new ResourceTracker(this);
	private final IEclipsePreferences.IPreferenceChangeListener preferences = event -> {
		if (Preferences.MARKER_THRESHOLD.equals(event.getKey())) {
			jobs.keySet().forEach(this::requestAnalysis);
		}
	};

	/** Hooks the listeners and looks for projects in the background. */
	public void start() {
		InstanceScope.INSTANCE.getNode(Preferences.NODE).addPreferenceChangeListener(preferences);
		buffers.start();
		unsavedBuffers.start();
		ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, ResourceTracker.EVENTS);
		new ProjectScan(this).schedule(ProjectScan.AFTER_THE_WINDOW);
	}

	/** Stops all jobs and forgets all projects. */
	public void stop() {
		InstanceScope.INSTANCE.getNode(Preferences.NODE).removePreferenceChangeListener(preferences);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
		buffers.stop();
		unsavedBuffers.stop();
		unsaved.stop();
		jobs.values().forEach(AnalysisJob::cancel);
		live.close();
	}

	/** Where unsaved texts are kept. */
	public static UnsavedTexts unsavedTexts() {
		IPath state = Platform.getStateLocation(FrameworkUtil.getBundle(WorkspaceAnalysis.class));
		return new UnsavedTexts(state.toPath().resolve("unsaved"));
	}

	@Override
	public Optional<LiveProject> projectOf(IResource resource) {
		IProject project = resource.getProject();
		return project == null || !project.isAccessible() ? Optional.empty()
				: PactFiles.path(project).map(live::project);
	}

	@Override
	public LiveProject projectOf(Path file) {
		return PactFiles.fileAt(file).flatMap(this::projectOf).or(() -> live.projectOf(file))
				.orElseGet(() -> live.project(file.getParent()));
	}

	@Override
	public Optional<PactDocument> documentOf(IDocument document) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return Optional.ofNullable(buffer).flatMap(BufferTracker::path)
				.map(file -> new PactDocument(file, projectOf(file), document));
	}

	@Override
	public Optional<Snapshot> latest(IProject project) {
		return Optional.ofNullable(jobs.get(project)).flatMap(job -> job.project().latest());
	}

	@Override
	public void requestAnalysis(IProject project) {
		projectOf(project).ifPresent(it -> jobs.computeIfAbsent(project, key -> new AnalysisJob(key, it, this::publish))
				.request(Preferences.analysisPause()));
	}

	@Override
	public ProjectEdits edits(IProject project) {
		return edits.computeIfAbsent(project, ProjectEdits::new);
	}

	@Override
	public void keepUnsaved(Path file, String text) {
		unsaved.changed(file, text);
	}

	@Override
	public void settled(Path file) {
		unsaved.settled(file);
	}

	@Override
	public void addListener(AnalysisListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(AnalysisListener listener) {
		listeners.remove(listener);
	}

	/** An editor opened, or its text changed. */
	void changed(Path file, String text, boolean opened) {
		LiveProject project = projectOf(file);
		if (opened) {
			project.open(file, text);
		} else {
			project.change(file, text);
			PactFiles.fileAt(file).ifPresent(it -> edits(it.getProject()).changed(file));
		}
		analyseProjectOf(file);
	}

	/** The last editor of a file closed. */
	void closed(Path file) {
		live.projectOf(file).ifPresent(project -> project.close(file));
		analyseProjectOf(file);
	}

	/** Files of a project changed on disk; an empty collection means: look at everything. */
	void changedOnDisk(IProject project, Collection<Path> paths) {
		projectOf(project).ifPresent(it -> it.refresh(paths));
		requestAnalysis(project);
	}

	/** A project was closed or deleted. */
	void gone(IProject project, Optional<Path> folder) {
		Optional.ofNullable(jobs.remove(project)).ifPresent(AnalysisJob::cancel);
		edits.remove(project);
		folder.ifPresent(live::forget);
	}

	private void analyseProjectOf(Path file) {
		PactFiles.fileAt(file).map(IFile::getProject).ifPresent(this::requestAnalysis);
	}

	private void publish(IProject project, Snapshot snapshot) {
		listeners.forEach(listener -> listener.analysed(project, snapshot));
	}
}
