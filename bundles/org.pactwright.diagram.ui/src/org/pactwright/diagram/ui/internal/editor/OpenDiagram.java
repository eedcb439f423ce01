package org.pactwright.diagram.ui.internal.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pactwright.diagram.drawing.FindingMark;
import org.pactwright.diagram.positions.ViewFile;
import org.pactwright.diagram.positions.ViewKey;
import org.pactwright.diagram.ui.internal.session.DiagramSession;
import org.pactwright.diagram.ui.internal.session.SavedDiagram;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.language.Places;
import org.pactwright.language.Severity;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.EditsClient;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.PlaceOpener;
import org.pactwright.language.ui.ProjectEdits;
import org.pactwright.language.ui.WorkspaceTexts;
import org.pactwright.model.NamedElement;
import org.pactwright.standards.Finding;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.tool.ToolUser;

/** What an editor of a diagram works with: the texts of its project, the session, and the file with the positions. */
final class OpenDiagram {

	private final IFile file;
	private final IProject project;
	private final ProjectEdits edits;
	private final EditsClient client;
	private final WorkspaceTexts texts;
	private final ProjectSession projectSession;
	private final SavedDiagram source;
	private final DiagramSession session;
	private final AnalysisListener analyses;
	private volatile boolean positionsDirty;

	private OpenDiagram(IFile file, ViewFile positions, ViewKey key, Display display, Consumer<DiagramView> show,
			Consumer<String> refused, Consumer<IDocument> touched, Runnable dirty) {
		this.file = file;
		this.project = file.getProject();
		this.client = new EditsClient() {
			@Override
			public boolean holdsDocuments() {
				return true;
			}

			@Override
			public void touched(IDocument document) {
				touched.accept(document);
			}

			@Override
			public void failed() {
				refused.accept("That did not work, and nothing was changed. The error log has the details.");
			}
		};
		this.edits = PactWorkspace.get().edits(project);
		edits.open(client);
		this.texts = edits.texts();
		this.projectSession = edits.session();
		this.source = new SavedDiagram(positions, key, () -> {
			positionsDirty = true;
			display.asyncExec(dirty);
		}, this::marks);
		this.session = new DiagramSession(projectSession, source, ToolUser.NOBODY, show);
		session.onRefusal(refused);
		this.analyses = (analysed, snapshot) -> {
			if (analysed.equals(project)) {
				session.refresh();
			}
		};
	}

	/** The project of what an editor is to show; empty if it is no file of one. */
	static Optional<IProject> projectOf(IEditorInput input) {
		return input instanceof IFileEditorInput in ? Optional.of(in.getFile().getProject())
				: Optional.empty();
	}

	/**
	 * Reads the file of an editor.
	 *
	 * @throws PartInitException if it names no diagram that can be shown; says why
	 */
	static OpenDiagram open(IEditorInput input, Display display, Consumer<DiagramView> show, Consumer<String> refused,
			Consumer<IDocument> touched, Runnable dirty) throws PartInitException {
		IFile file = ((IFileEditorInput) input).getFile();
		try {
			ViewFile positions = ViewFile.read(PactFiles.path(file)
					.orElseThrow(() -> new IOException("The file is not on this machine.")));
			ViewKey key = positions.views().stream().findFirst().orElseThrow(() -> new IOException(
					"The file names no diagram. Its second line should read: diagram KIND ELEMENT"));
			return new OpenDiagram(file, positions, key, display, show, refused, touched, dirty);
		} catch (IOException | IllegalArgumentException e) {
			throw new PartInitException(file.getName() + " cannot be shown: " + e.getMessage(), e);
		}
	}

	/** Makes the diagram, and follows the text from now on. */
	void start() {
		PactWorkspace.get().addListener(analyses);
		session.open();
	}

	/** What the editor asks. */
	DiagramSession control() {
		return session;
	}

	/** The findings on the elements of a diagram, as of the last check. */
	private List<FindingMark> marks(Diagram diagram) {
		Optional<Snapshot> latest = PactWorkspace.get().latest(project);
		if (latest.isEmpty()) {
			return List.of();
		}
		Map<String, List<Finding>> byName = new HashMap<>();
		for (Finding finding : latest.get().findings()) {
			if (!finding.accepted() && finding.element() instanceof NamedElement named) {
				byName.computeIfAbsent(org.pactwright.language.Names.qualified(named), name -> new ArrayList<>())
						.add(finding);
			}
		}
		List<FindingMark> marks = new ArrayList<>();
		for (DiagramElement element : diagram.elements()) {
			if (element.target() instanceof NamedElement named) {
				byName.getOrDefault(org.pactwright.language.Names.qualified(named), List.of()).forEach(
						finding -> marks.add(new FindingMark(element, level(finding.severity()), finding.message())));
			}
		}
		return marks;
	}

	private static RuleLevel level(Severity severity) {
		return switch (severity) {
			case ERROR -> RuleLevel.ERROR;
			case WARNING -> RuleLevel.WARNING;
			case INFO -> RuleLevel.INFO;
		};
	}

	/** Opens the statement of an element in the text editor. */
	void openText(String name) {
		String element = name.contains("~") ? name.substring(0, name.indexOf('~')) : name;
		projectSession.with(state -> state.project().find(element).ifPresent(found -> {
			Path path = Places.file(found);
			org.pactwright.language.Place place = Places.of(found);
			PlatformRun.later(() -> PlaceOpener
					.open(new Location(path, new Range(place.offset(), place.length()))));
		}));
	}

	/** Goes to the first place that keeps the text from being read. */
	void showProblem(IWorkbenchPage page) {
		projectSession.with(state -> state.syntaxErrors().stream().findFirst().ifPresent(problem -> PlatformRun
				.later(() -> PlaceOpener.open(new Location(problem.place().file(),
						new Range(problem.place().offset(), problem.place().length()))))));
	}

	/** Whether text or positions are not saved. */
	boolean isDirty() {
		return positionsDirty || texts.isDirty();
	}

	/** Saves text and positions. */
	void save(IProgressMonitor monitor) throws CoreException {
		texts.save(monitor);
		file.setContents(source.text().getBytes(StandardCharsets.UTF_8), true, true, monitor);
		positionsDirty = false;
	}

	/** Lets go of everything. */
	void close() {
		PactWorkspace.get().removeListener(analyses);
		session.close();
		edits.close(client);
	}
}
