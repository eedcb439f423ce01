package org.pactwright.diagram.ui.internal.rehearsal;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScalableLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.pactwright.diagram.ui.internal.canvas.CanvasRoot;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.editor.Palettes;
import org.pactwright.diagram.ui.internal.parts.DiagramModel;
import org.pactwright.diagram.ui.internal.parts.DiagramPart;
import org.pactwright.diagram.ui.internal.parts.Parts;
import org.pactwright.diagram.ui.internal.policies.EditorHosts;
import org.pactwright.diagram.ui.internal.view.DiagramView;

/**
 * Shows a diagram as an editor does, in a window that is never opened, and paints it on an image. What happens on the UI
 * thread is done in short steps, with room for the user between them. All fields belong to the UI thread.
 */
final class CanvasRehearsal {

	private static final int WIDTH = 1000;
	private static final int HEIGHT = 700;
	private static final double ZOOM = 0.75;
	private static final int PALETTE = 190;
	private static final long LOOK_AGAIN = 50;

	private final IWorkbench workbench;
	private final Display display;
	private final DiagramView view;
	private final DiagramControl control;
	private final DiagramModel model = new DiagramModel();
	private final PaletteRoot palette = new PaletteRoot();
	private Shell shell;
	private EditDomain domain;
	private GraphicalViewer viewer;

	/**
	 * @param workbench without a window of it nothing is shown
	 * @param control has the tools of the diagram; nothing is asked of it
	 */
	CanvasRehearsal(IWorkbench workbench, DiagramView view, DiagramControl control) {
		this.workbench = workbench;
		this.display = workbench.getDisplay();
		this.view = view;
		this.control = control;
	}

	/**
	 * Takes one step after the other while it may go on; not on the UI thread.
	 *
	 * @return whether it came to the end
	 * @throws InterruptedException if the thread is not to wait any longer
	 */
	boolean play(BooleanSupplier goesOn) throws InterruptedException {
		// the library that writes numbers takes long to load, and that can be done here
		new ZoomManager(new ScalableLayeredPane(), new Viewport()).getZoomLevelsAsText();
		try {
			boolean through = does(this::makeWindow, goesOn);
			for (Runnable step : List.<Runnable>of(this::makeCanvas, this::makeParts, this::fillPalette, this::resize,
					this::paint)) {
				through = through && does(() -> ifThere(step), goesOn);
			}
			return through;
		} finally {
			if (!display.isDisposed()) {
				display.asyncExec(this::close);
			}
		}
	}

	/** Whether the UI thread took the step; it may have no time for it any more. */
	private boolean does(Runnable step, BooleanSupplier goesOn) throws InterruptedException {
		if (display.isDisposed() || !goesOn.getAsBoolean()) {
			return false;
		}
		FutureTask<Boolean> done = new FutureTask<>(step, true);
		display.asyncExec(done);
		while (!display.isDisposed() && goesOn.getAsBoolean()) {
			try {
				return done.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
			} catch (TimeoutException notYet) {
				// asks again whether there is still somebody to do it
			} catch (ExecutionException e) {
				throw new IllegalStateException(e.getCause());
			}
		}
		return false;
	}

	private void ifThere(Runnable step) {
		if (shell != null && !shell.isDisposed()) {
			step.run();
		}
	}

	private void makeWindow() {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		domain = new EditDomain();
		viewer = new ScrollingGraphicalViewer();
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		FlyoutPaletteComposite splitter = new FlyoutPaletteComposite(shell, SWT.NONE, window.getActivePage(),
				new PaletteViewerProvider(domain), new Unchanging());
		viewer.createControl(splitter);
		splitter.setGraphicalControl(viewer.getControl());
	}

	private void makeCanvas() {
		domain.setPaletteRoot(palette);
		domain.addViewer(viewer);
		viewer.setRootEditPart(new CanvasRoot());
		viewer.setEditPartFactory(new Parts(new EditorHosts(control, key -> { })));
		viewer.setContents(model);
	}

	private void makeParts() {
		DiagramModel.Change change = model.show(view);
		root().scene().show(view.scene(), view.bounds());
		((DiagramPart) viewer.getContents()).show(change);
	}

	private void fillPalette() {
		Palettes.fill(palette, control.palette());
	}

	private void resize() {
		shell.setSize(WIDTH, HEIGHT);
		shell.layout(true, true);
		viewer.getControl().setSize(WIDTH, HEIGHT);
		root().getZoomManager().setZoom(ZOOM);
		viewer.flush();
	}

	private void paint() {
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		Graphics graphics = new SWTGraphics(gc);
		try {
			root().getFigure().paint(graphics);
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	private CanvasRoot root() {
		return (CanvasRoot) viewer.getRootEditPart();
	}

	private void close() {
		ifThere(() -> {
			if (viewer.getRootEditPart() instanceof CanvasRoot root) {
				root.scene().dispose();
			}
			shell.dispose();
		});
	}

	/** The user's palette is not concerned. */
	private record Unchanging() implements FlyoutPaletteComposite.FlyoutPreferences {

		@Override
		public int getDockLocation() {
			return PositionConstants.EAST;
		}

		@Override
		public int getPaletteState() {
			return FlyoutPaletteComposite.STATE_PINNED_OPEN;
		}

		@Override
		public int getPaletteWidth() {
			return PALETTE;
		}

		@Override
		public void setDockLocation(int location) {
			// of this window only
		}

		@Override
		public void setPaletteState(int state) {
			// of this window only
		}

		@Override
		public void setPaletteWidth(int width) {
			// of this window only
		}
	}
}
