package org.pactwright.workbench;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.editor.DiagramEditor;
import org.pactwright.diagram.ui.internal.view.EdgeView;
import org.pactwright.diagram.ui.internal.view.NodeView;

/**
 * Works on a diagram as a user does: with the mouse and the keys of the screen. Elements go by their texts. What a click
 * leads to is waited for with {@link Ui#until}.
 */
final class DiagramDriver {

	private static final int STEPS = 6;

	private final DiagramEditor editor;
	private final Robot robot;
	/** Where the canvas saw the pointer last; UI thread only. */
	private Point pointer = new Point(0, 0);
	/** How often the canvas saw what was awaited; UI thread only. */
	private int presses;
	/** {@link SWT#MouseDown} or {@link SWT#MouseUp}; UI thread only. */
	private int awaited;
	private long clicked = System.nanoTime();

	private DiagramDriver(DiagramEditor editor) {
		this.editor = editor;
		try {
			this.robot = new Robot();
		} catch (AWTException e) {
			throw new AssertionError("There is no screen to work on", e);
		}
	}

	/** Opens a diagram and waits until it is shown. */
	static DiagramDriver open(TestProject project, String path) {
		DiagramDriver driver = new DiagramDriver(
				Ui.get(() -> (DiagramEditor) IDE.openEditor(Ui.page(), project.file(path), true)));
		Ui.until("the diagram is shown", () -> driver.editor.model().view().isPresent());
		project.analysed();
		Ui.until("the palette is shown", () -> driver.viewer().getEditDomain().getPaletteViewer() != null
				&& driver.viewer().getEditDomain().getPaletteViewer().getControl() != null
				&& driver.viewer().getEditDomain().getPaletteViewer().getControl().isVisible());
		driver.watch();
		driver.activate();
		return driver;
	}

	private void watch() {
		Ui.run(() -> {
			viewer().getControl().addListener(SWT.MouseMove, event -> pointer = new Point(event.x, event.y));
			Listener button = event -> {
				presses += event.type == awaited ? 1 : 0;
			};
			viewer().getControl().addListener(SWT.MouseDown, button);
			viewer().getControl().addListener(SWT.MouseUp, button);
		});
	}

	DiagramEditor editor() {
		return editor;
	}

	/** Brings the editor and its window to the front. */
	void activate() {
		Ui.run(() -> {
			Ui.window().getShell().forceActive();
			Ui.page().activate(editor);
			editor.setFocus();
		});
		Ui.until("the diagram has the keyboard", () -> viewer().getControl().isFocusControl());
	}

	private GraphicalViewer viewer() {
		return editor.getAdapter(GraphicalViewer.class) instanceof GraphicalViewer viewer ? viewer
				: throwing(() -> "The editor has no canvas");
	}

	private static <T> T throwing(Supplier<String> message) {
		throw new AssertionError(message.get());
	}

	// ------------------------------------------------------------------------------------------ what is there

	/** The texts of all shapes. */
	List<String> labels() {
		return Ui.get(() -> editor.model().nodes().stream().map(node -> node.view().label()).toList());
	}

	/** Waits until a shape is there, or is not. */
	NodeView untilShown(String label) {
		Ui.until("'" + label + "' is on the diagram", () -> node(label) != null);
		return Ui.get(() -> node(label));
	}

	void untilGone(String label) {
		Ui.until("'" + label + "' is not on the diagram any more", () -> node(label) == null);
	}

	private NodeView node(String label) {
		return editor.model().nodes().stream().map(node -> node.view()).filter(view -> view.label().equals(label))
				.findFirst().orElse(null);
	}

	/** Where a shape is, in the diagram. */
	Box box(String label) {
		return untilShown(label).box();
	}

	/** The edges between two shapes. */
	List<EdgeView> edges(String from, String to) {
		return Ui.get(() -> {
			NodeView source = node(from);
			NodeView end = node(to);
			return source == null || end == null ? List.<EdgeView> of() : editor.model().edges().stream()
					.map(edge -> edge.view())
					.filter(edge -> edge.source().equals(source.key()) && edge.end().equals(end.key())).toList();
		});
	}

	void untilConnected(String from, String to) {
		Ui.until("an edge leads from '" + from + "' to '" + to + "'", () -> !edges(from, to).isEmpty());
	}

	void untilNotConnected(String from, String to) {
		Ui.until("no edge leads from '" + from + "' to '" + to + "'", () -> edges(from, to).isEmpty());
	}

	/** Waits until exactly this is selected. */
	void untilSelected(String label) {
		NodeView node = untilShown(label);
		Ui.until("'" + label + "' is selected", () -> editor.selectedKeys().equals(List.of(node.key())));
	}

	// ------------------------------------------------------------------------------------------ mouse and keys

	/** A place in a shape, on the screen: near the top, where its text is. */
	Point at(String label) {
		NodeView node = untilShown(label);
		return onScreen(node.box().x() + node.box().width() / 2, node.box().y() + Math.min(12, node.box().height() / 2));
	}

	/** A place of the diagram, on the screen. */
	Point onScreen(double x, double y) {
		return Ui.get(() -> {
			viewer().flush();
			org.eclipse.draw2d.geometry.Point point = new org.eclipse.draw2d.geometry.Point((int) x, (int) y);
			((GraphicalEditPart) viewer().getContents()).getContentPane().translateToAbsolute(point);
			return viewer().getControl().toDisplay(point.x, point.y);
		});
	}

	/** The middle of an edge, or one of its ends, on the screen. */
	Point on(EdgeView edge, boolean end) {
		var points = edge.route().points();
		var at = end ? points.getLast() : middle(points.get(points.size() / 2 - 1), points.get(points.size() / 2));
		return onScreen(at.x(), at.y());
	}

	private static org.pactwright.diagram.geometry.Point middle(org.pactwright.diagram.geometry.Point one,
			org.pactwright.diagram.geometry.Point other) {
		return new org.pactwright.diagram.geometry.Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
	}

	/** Selects a tool of the palette. */
	void tool(String label) {
		Ui.run(() -> viewer().getEditDomain().getPaletteViewer()
				.setActiveTool(find(viewer().getEditDomain().getPaletteViewer().getPaletteRoot(), label)));
		Ui.until("the tool is chosen",
				() -> viewer().getEditDomain().getPaletteViewer().getActiveTool().getLabel().equals(label));
	}

	/** Takes the last step back, with the key, as soon as there is one. */
	void undo() {
		untilEnabled(ActionFactory.UNDO);
		press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
	}

	/** Does the last step again, with the key, as soon as there is one. */
	void redo() {
		untilEnabled(ActionFactory.REDO);
		press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
	}

	private void untilEnabled(ActionFactory action) {
		Ui.until(action.getId() + " is possible",
				() -> editor.getAdapter(ActionRegistry.class) instanceof ActionRegistry actions
						&& actions.getAction(action.getId()).isEnabled());
	}

	private static ToolEntry find(PaletteContainer container, String label) {
		for (Object child : container.getChildren()) {
			if (child instanceof ToolEntry tool && tool.getLabel().equals(label)) {
				return tool;
			}
			if (child instanceof PaletteContainer inner && find(inner, label) instanceof ToolEntry tool) {
				return tool;
			}
		}
		return null;
	}

	/** The tools of the palette. */
	List<String> tools() {
		return Ui.get(() -> {
			List<String> labels = new java.util.ArrayList<>();
			collect(viewer().getEditDomain().getPaletteViewer().getPaletteRoot(), labels);
			return labels;
		});
	}

	private static void collect(PaletteEntry entry, List<String> labels) {
		labels.add(entry.getLabel());
		if (entry instanceof PaletteContainer container) {
			container.getChildren().forEach(child -> collect((PaletteEntry) child, labels));
		}
	}

	/** A single click: not so soon after the last that the screen takes both for a double click. */
	void click(Point at) {
		move(at);
		long last = clicked;
		Ui.until("the time for a double click is over",
				() -> (System.nanoTime() - last) / 1_000_000 > 2 * Ui.display().getDoubleClickTime());
		button(true);
		button(false);
		clicked = System.nanoTime();
	}

	/** Adds to what is selected. */
	void shiftClick(Point at) {
		robot.keyPress(KeyEvent.VK_SHIFT);
		click(at);
		robot.keyRelease(KeyEvent.VK_SHIFT);
		settle();
	}

	/** Two clicks as fast as the screen takes them. */
	void doubleClick(Point at) {
		click(at);
		button(true);
		button(false);
		clicked = System.nanoTime();
	}

	/** Asks for the menu of the canvas; what is under the pointer gets selected. */
	void rightClick(Point at) {
		move(at);
		robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
		robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
	}

	void drag(Point from, Point to) {
		move(from);
		button(true);
		for (int step = 1; step <= STEPS; step++) {
			move(new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
		}
		button(false);
	}

	private void move(Point to) {
		if (Ui.get(() -> Ui.display().getCursorLocation()).equals(to)) {
			return;
		}
		robot.mouseMove(to.x, to.y);
		Ui.until("the canvas sees the pointer at " + to, () -> viewer().getControl().toDisplay(pointer).equals(to));
		settle();
	}

	private void button(boolean down) {
		int before = Ui.get(() -> presses);
		Ui.run(() -> awaited = down ? SWT.MouseDown : SWT.MouseUp);
		if (down) {
			robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		} else {
			robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
		}
		Ui.until("the canvas sees the button", () -> presses > before);
		settle();
	}

	/** Presses a key on the screen, modifiers first: constants of {@link KeyEvent}. */
	void press(int... keys) {
		for (int key : keys) {
			robot.keyPress(key);
		}
		for (int i = keys.length - 1; i >= 0; i--) {
			robot.keyRelease(keys[i]);
		}
		settle();
	}

	/** Types small letters. */
	void type(String text) {
		text.chars().forEach(each -> press(KeyEvent.getExtendedKeyCodeForChar(each)));
	}

	/** Lets the events that the screen has sent be handled. */
	private static void settle() {
		for (int i = 0; i < 3; i++) {
			Ui.run(() -> {
				while (Ui.display().readAndDispatch()) {
					// until there is nothing left
				}
			});
		}
	}

	/** The control that the keys go to. */
	static Control focus() {
		return Ui.get(() -> Ui.display().getFocusControl());
	}

	/** The part of a shape. */
	EditPart part(String label) {
		return Ui.get(() -> (EditPart) viewer().getEditPartRegistry()
				.get(editor.model().node(node(label).key()).orElseThrow()));
	}
}
