package org.pactwright.language.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.text.IDocument;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.Snapshot;

/**
 * The workspace as the language sees it: one {@link LiveProject} per workspace project that holds files of the
 * language, fed with the unsaved text of the editors and with changes on disk. Every change is analysed after a short
 * pause in a job of its own, and the markers follow. An OSGi service; every method may be called from any thread and
 * returns without waiting for an analysis.
 */
public interface PactWorkspace {

	/** {@link org.eclipse.core.runtime.jobs.Job#belongsTo family} of the analysis jobs, to join them. */
	Object ANALYSIS = new Object() {
		@Override
		public String toString() {
			return "Pactwright analysis";
		}
	};

	/** The live project of a resource's project; empty while the project is closed or has no folder on disk. */
	Optional<LiveProject> projectOf(IResource resource);

	/** The live project of a file, which need not be in the workspace: else its folder is taken for the project. */
	LiveProject projectOf(Path file);

	/** The file behind an editor's document; empty for a document without a file on disk. */
	Optional<PactDocument> documentOf(IDocument document);

	/** The last completed analysis of a project. */
	Optional<Snapshot> latest(IProject project);

	/** Analyses a project after the usual pause. */
	void requestAnalysis(IProject project);

	/** What all who change the model of a project share; on the UI thread. */
	ProjectEdits edits(IProject project);

	/**
	 * Keeps a text that an editor has not saved, for the case that the process ends before: it is offered at the next
	 * start. Texts in file buffers are kept without a word.
	 */
	void keepUnsaved(Path file, String text);

	/** The text of a file was saved, or is not wanted any more. */
	void settled(Path file);

	void addListener(AnalysisListener listener);

	void removeListener(AnalysisListener listener);

	/**
	 * The service.
	 *
	 * @throws IllegalStateException when the bundle is not running
	 */
	static PactWorkspace get() {
		BundleContext context = Optional.ofNullable(FrameworkUtil.getBundle(PactWorkspace.class))
				.map(bundle -> bundle.getBundleContext())
				.orElseThrow(() -> new IllegalStateException("org.pactwright.language.ui is not running"));
		ServiceReference<PactWorkspace> reference = context.getServiceReference(PactWorkspace.class);
		if (reference == null) {
			throw new IllegalStateException(
					"org.pactwright.language.ui offers no workspace; are declarative services on?");
		}
		return context.getService(reference);
	}
}
