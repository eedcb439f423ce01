package org.pactwright.workbench.internal.bench;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.editor.DiagramEditor;
import org.pactwright.diagram.ui.internal.view.NodeView;

/** Works on one diagram as a user does, and measures until it can be seen. */
final class DiagramBench {

	/** How often a diagram is opened; the first time counts apart. */
	private static final int OPENINGS = 8;
	private static final int WARM_UP = 10;
	private static final int COUNTED = 30;
	private static final int FRAMES = 150;
	private static final double NANOS_PER_SECOND = 1e9;
	/** A service in the upper part of the text. */
	private static final String SERVICE = "Service 3";

	/** Takes each measured value, with the name of what was measured. */
	@FunctionalInterface
	interface Results {
		void accept(String what, double value);
	}

	private final IFile text;
	private final IFile file;
	private final Results took;
	private DiagramEditor editor;
	private String label = SERVICE;

	/**
	 * @param text what the diagram is made of
	 * @param file the diagram
	 */
	DiagramBench(IFile text, IFile file, Results took) {
		this.text = text;
		this.file = file;
		this.took = took;
	}

	/** Opens the diagram several times; it stays open. */
	void open() throws InterruptedException {
		for (int i = 0; i < OPENINGS; i++) {
			if (i > 0) {
				Screen.run(() -> Screen.window().getActivePage().closeEditor(editor, false));
				Screen.settle(file.getProject());
			}
			Screen.Took time = Screen.untilPainted(() -> {
				editor = (DiagramEditor) IDE.openEditor(Screen.window().getActivePage(), file, true);
				return canvas();
			}, () -> editor.model().view().isPresent());
			take(i == 0 ? "open.first" : "open", time);
			Screen.settle(file.getProject());
		}
	}

	/** How many shapes and edges it has. */
	int elements() {
		return Screen.get(() -> editor.model().nodes().size() + editor.model().edges().size());
	}

	/** Gives a service other titles, in the diagram. */
	void edit() throws InterruptedException {
		reveal();
		for (int i = 0; i < WARM_UP + COUNTED; i++) {
			String now = SERVICE + (i % 2 == 0 ? " renamed" : "");
			Screen.Took time = Screen.untilPainted(() -> {
				editor.session().request(new Request.Rename("Rename", service().key(), now));
				return canvas();
			}, () -> label(now));
			count("edit", i, time);
		}
	}

	/** Types into the title of a service, in a text editor beside the diagram. */
	void type() throws InterruptedException {
		ITextEditor texts = Screen.get(() -> (ITextEditor) IDE.openEditor(Screen.window().getActivePage(), text, true));
		Screen.run(() -> Beside.place(texts, editor));
		Screen.settle(file.getProject());
		reveal();
		Screen.run(() -> {
			String all = texts.getDocumentProvider().getDocument(texts.getEditorInput()).get();
			texts.selectAndReveal(all.indexOf('"' + label + '"') + 1 + label.length(), 0);
			texts.setFocus();
		});
		Screen.settle(file.getProject());
		for (int i = 0; i < WARM_UP + COUNTED; i++) {
			char letter = (char) ('a' + i % ('z' - 'a'));
			String now = label + letter;
			Screen.Took time = Screen.untilPainted(() -> {
				press(texts.getAdapter(Control.class), letter);
				return canvas();
			}, () -> label(now));
			label = now;
			count("type", i, time);
		}
	}

	private static void press(Control control, char letter) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.character = letter;
		event.keyCode = letter;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private void take(String what, Screen.Took time) {
		took.accept(what, time.millis());
		took.accept(what + ".processor", time.processor());
	}

	private void count(String what, int round, Screen.Took time) throws InterruptedException {
		if (round >= WARM_UP) {
			take(what, time);
		}
		Screen.settle(file.getProject());
	}

	/** What is not in the window is not painted. */
	private void reveal() throws InterruptedException {
		Screen.run(() -> viewer().reveal(servicePart()));
		Screen.settle(file.getProject());
	}

	private boolean label(String now) {
		return editor.model().nodes().stream().anyMatch(node -> node.view().label().equals(now));
	}

	private NodeView service() {
		return editor.model().nodes().stream().map(node -> node.view())
				.filter(node -> node.label().startsWith(SERVICE) && !node.label().matches(SERVICE + "\\d.*")).findFirst()
				.orElseThrow(() -> new IllegalStateException("'" + SERVICE + "' is not on the diagram"));
	}

	private GraphicalEditPart servicePart() {
		return (GraphicalEditPart) viewer().getEditPartRegistry()
				.get(editor.model().node(service().key()).orElseThrow());
	}

	private GraphicalViewer viewer() {
		return (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
	}

	private Control canvas() {
		return viewer().getControl();
	}

	// ------------------------------------------------------------------------------------------ dragging

	/** Drags a shape in circles, as fast as that is painted. */
	void drag() throws InterruptedException {
		reveal();
		Point from = Screen.get(() -> {
			viewer().flush();
			Box box = service().box();
			Point at = new Point((int) (box.x() + box.width() / 2), (int) (box.y() + Math.min(12, box.height() / 2)));
			((GraphicalEditPart) viewer().getContents()).getContentPane().translateToAbsolute(at);
			return at;
		});
		Screen.settle(file.getProject());
		Screen.run(() -> mouse(SWT.MouseMove, from, 0));
		Screen.run(() -> mouse(SWT.MouseDown, from, 0));
		long[] frames = new long[FRAMES];
		for (int i = 0; i < FRAMES; i++) {
			double angle = i * Math.PI / 30;
			Point at = from.getTranslated((int) (120 * Math.sin(angle)), (int) (80 * (1 - Math.cos(angle))) + 10);
			Screen.untilPainted(() -> {
				mouse(SWT.MouseMove, at, SWT.BUTTON1);
				return canvas();
			}, () -> true);
			frames[i] = System.nanoTime();
		}
		Screen.run(() -> mouse(SWT.MouseUp, from, SWT.BUTTON1));
		Screen.settle(file.getProject());
		took.accept("drag.frames", (FRAMES - 1) * NANOS_PER_SECOND / (frames[FRAMES - 1] - frames[0]));
		long slowest = 0;
		for (int i = 1; i < FRAMES; i++) {
			slowest = Math.max(slowest, frames[i] - frames[i - 1]);
		}
		took.accept("drag.slowest", slowest / 1e6);
	}

	private void mouse(int type, Point at, int state) {
		Event event = new Event();
		event.type = type;
		event.x = at.x;
		event.y = at.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = 1;
		event.stateMask = state;
		canvas().notifyListeners(type, event);
	}
}
