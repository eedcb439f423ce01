package org.pactwright.diagram.ui.internal.rehearsal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import org.eclipse.ui.IWorkbench;
import org.pactwright.design.DiagramKind;
import org.pactwright.diagram.drawing.SceneDifference;
import org.pactwright.diagram.positions.ViewFile;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.parts.DiagramModel;
import org.pactwright.diagram.ui.internal.session.DiagramSession;
import org.pactwright.diagram.ui.internal.session.OwnSpecifications;
import org.pactwright.diagram.ui.internal.session.SavedDiagram;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.diagram.ui.internal.view.NodeView;
import org.pactwright.edit.DocumentEdits;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ide.session.ProjectTexts;
import org.pactwright.viewpoint.tool.ToolUser;

/**
 * Works on a diagram of a text in memory as users do on an open one: what that takes is loaded and
 * compiled by then. For one thread.
 */
public final class Rehearsal implements ProjectTexts, AutoCloseable {

	private static final String FOLDER = "warm-up";
	private static final String NAME = "WarmUp";
	/** What the element that is renamed is called at first. */
	private static final String FIRST = "Service 0";

	private final Path file = Path.of(FOLDER, "warm-up.pact").toAbsolutePath().normalize();
	private final Map<Path, String> texts = new HashMap<>();
	private final CompletableFuture<RuntimeException> failure = new CompletableFuture<>();
	private final ProjectSession project;
	private final DiagramModel model = new DiagramModel();
	private Optional<DiagramSession> session = Optional.empty();
	private int renamed;

	/** @param services how large the diagram is: about three elements for each */
	public Rehearsal(int services) {
		texts.put(file, text(services));
		project = new ProjectSession(file.getParent(), this, failure::complete);
	}

	private static String text(int services) {
		StringBuilder text = new StringBuilder("model " + NAME
				+ " \"Warm-up\" {\n\tversion \"1\" date 2026-01-01 profiles GOV\n");
		for (int i = 0; i < services; i++) {
			text.append("\tservice S").append(i).append(" \"Service ").append(i)
					.append("\" {\n\t\ttolerates 12 h restored in 8 h\n");
			if (i > 0) {
				text.append("\t\tdepends on S").append(i * 7 / 11).append(" physical high\n");
			}
			text.append("\t}\n");
		}
		return text.append("}\n").toString();
	}

	/** Opens the diagram anew: everything on it is arranged. */
	public void open() throws InterruptedException {
		session.ifPresent(DiagramSession::close);
		ViewFile positions = ViewFile.parse("pview 1\ndiagram " + DiagramKind.DEPENDENCIES.descriptionName() + " " + NAME
				+ "\n", FOLDER);
		SavedDiagram saved = new SavedDiagram(positions, positions.views().getFirst(),
				new OwnSpecifications(file.getParent()), () -> { }, diagram -> List.of());
		DiagramSession opened = new DiagramSession(project, saved, ToolUser.NOBODY, (label, undo, redo) -> { }, this::show);
		session = Optional.of(opened);
		opened.open();
		settle();
	}

	/** Gives an element another title. */
	public void edit() throws InterruptedException {
		Optional<NodeView> element = view().flatMap(view -> view.nodes().stream()
				.filter(node -> node.label().startsWith(FIRST)).findFirst());
		renamed++;
		element.ifPresent(node -> session.ifPresent(opened -> opened.request(
				new Request.Rename("Rename", node.key(), FIRST + (renamed % 2 == 0 ? "" : " again")))));
		settle();
	}

	/** What the diagram looks like now; empty before it was opened. */
	public Optional<DiagramView> view() {
		return model.view();
	}

	/**
	 * Shows it as an editor does, in a window that is never opened; not on the UI thread.
	 *
	 * @param goesOn whether the UI thread may be asked for more
	 * @return whether it was shown and painted; not before it was opened
	 */
	public boolean show(IWorkbench workbench, BooleanSupplier goesOn) throws InterruptedException {
		return view().isPresent() && session.isPresent()
				&& new CanvasRehearsal(workbench, view().get(), session.get()).play(goesOn);
	}

	/** Takes over what is different, as an editor does. */
	private void show(DiagramView view) {
		model.view().ifPresent(last -> SceneDifference.of(last.scene(), last.bounds(), view.scene(), view.bounds()));
		model.show(view);
	}

	/** Waits until everything is done. */
	private void settle() throws InterruptedException {
		CountDownLatch done = new CountDownLatch(1);
		project.with(state -> done.countDown());
		done.await();
		if (failure.isDone()) {
			throw failure.join();
		}
	}

	@Override
	public synchronized Map<Path, String> current() {
		return Map.copyOf(texts);
	}

	@Override
	public synchronized boolean apply(DocumentEdits edits, Map<Path, String> base, String label) {
		List<Path> files = new ArrayList<>(edits.byFile().keySet());
		files.forEach(each -> texts.compute(each, (key, text) -> DocumentEdits.apply(text, edits.of(each))));
		return true;
	}

	@Override
	public void close() {
		session.ifPresent(DiagramSession::close);
		project.close();
	}
}
