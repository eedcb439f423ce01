package org.pactwright.workbench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pactwright.language.ui.PactMarkers;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.workbench.internal.sample.ProjectMaker;

/** A project of the workspace with some files, for one test. Closing it closes its editors and deletes it. */
final class TestProject implements AutoCloseable {

	/** A small architecture without problems, all rule packs off but RACI. */
	static final String CLEAN = """
			model Small "Small model" {
				version "1.0"  date 2026-11-01
				profiles RACI

				organisation North "North Municipality" public municipality at municipal in SE
				organisation Grid "East Grid" private company at provincial in SE {
					industry "electricity"
				}
				person Ada "Ada Berg" of North
			}
			""";

	private final IProject project;

	private TestProject(IProject project) {
		this.project = project;
	}

	/** A project with one architecture, {@code model.pact}. */
	static TestProject with(String text) throws CoreException {
		return with(Map.of("model.pact", text));
	}

	/** @param files texts by path */
	static TestProject with(Map<String, String> files) throws CoreException {
		return new TestProject(
				ProjectMaker.withTexts(ProjectMaker.freeName("Test"), files, new NullProgressMonitor()));
	}

	IProject project() {
		return project;
	}

	IFile file(String path) {
		return project.getFile(path);
	}

	/** Opens a file in the editor that the workbench takes for it. */
	ITextEditor open(String path) {
		return Ui.get(() -> (ITextEditor) IDE.openEditor(Ui.page(), file(path), true));
	}

	/** Writes a file as another program would, and lets the workspace see it. */
	void write(String path, String text) throws CoreException {
		file(path).setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
	}

	/** Messages of the markers on a file, in the order of their places. */
	List<String> messages(String path) {
		return markers(path).stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
	}

	List<IMarker> markers(String path) {
		try {
			return Arrays.stream(file(path).findMarkers(PactMarkers.PROBLEM, true, IResource.DEPTH_ZERO))
					.sorted((a, b) -> a.getAttribute(IMarker.CHAR_START, 0) - b.getAttribute(IMarker.CHAR_START, 0))
					.toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Waits until the analysis has seen the text as it is now. */
	void analysed() {
		Ui.until("the project is analysed",
				() -> PactWorkspace.get().projectOf(project)
						.filter(live -> live.latest().filter(it -> it.version() == live.version()).isPresent())
						.isPresent() && Job.getJobManager().find(PactWorkspace.ANALYSIS).length == 0);
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	static ISourceViewer viewer(ITextEditor editor) {
		return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
	}

	/** Puts the caret after the first place of a text. */
	static void caretAfter(ITextEditor editor, String text) {
		Ui.run(() -> {
			int offset = document(editor).get().indexOf(text);
			if (offset < 0) {
				throw new AssertionError("There is no \"" + text + "\" in the text");
			}
			editor.selectAndReveal(offset + text.length(), 0);
			editor.setFocus();
		});
	}

	static String text(ITextEditor editor) {
		return Ui.get(() -> document(editor).get());
	}

	/** Waits until the text of an editor contains something; the failure shows the text. */
	static void untilText(ITextEditor editor, String part) {
		try {
			Ui.until("the text contains\n" + part, () -> document(editor).get().contains(part));
		} catch (AssertionError e) {
			throw new AssertionError(e.getMessage() + "\nbut is\n" + text(editor), e);
		}
	}

	@Override
	public void close() throws CoreException {
		Ui.run(() -> Ui.page().closeAllEditors(false));
		project.delete(true, true, null);
	}
}
