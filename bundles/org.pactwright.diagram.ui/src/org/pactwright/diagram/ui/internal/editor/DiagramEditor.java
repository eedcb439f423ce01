package org.pactwright.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.SceneBounds;
import org.pactwright.diagram.ui.internal.canvas.CanvasRoot;
import org.pactwright.diagram.ui.internal.canvas.CanvasViewer;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.parts.DiagramModel;
import org.pactwright.diagram.ui.internal.parts.DiagramPart;
import org.pactwright.diagram.ui.internal.parts.Parts;
import org.pactwright.diagram.ui.internal.policies.EditorHosts;
import org.pactwright.diagram.ui.internal.session.DiagramSession;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ui.ElementSheetPage;
import org.pactwright.language.ui.Restorable;
import org.pactwright.language.ui.SheetSource;

/**
 * An editor of one diagram. It shows what the session makes of the text, and hands what the user does to the session; it
 * keeps nothing of its own but selection, zoom and the place in the window.
 */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette implements OpenDiagram.Listener {

	/** As in plugin.xml. */
	public static final String ID = "org.pactwright.diagram.ui.editor";

	private final PaletteRoot palette = new PaletteRoot();
	/** What the platform was told last; empty before it was told anything. */
	private Optional<Boolean> toldDirty = Optional.empty();
	private final DiagramModel model = new DiagramModel();
	private List<PaletteEntry.Section> shownTools = List.of();
	private Banner banner;
	private Making making;
	private FilterBanner filterBanner;
	private AnalysisOverlay overlay;
	private FindBar findBar;
	private Optional<Overview> overview = Optional.empty();
	private OpenDiagram diagram;
	private Display display;
	private FileChanges fileChanges;
	private SelectionSync selectionSync;
	private SelectedElements selected;
	private CanvasZoom zoom;
	private Motion motion;
	/** What came before there was a place to show it. */
	private Optional<DiagramView> early = Optional.empty();
	/** What is to be selected once there is a view. */
	private Optional<String> awaited = Optional.empty();

	public DiagramEditor() {
		setEditDomain(new DefaultEditDomain(this));
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		Optional<IProject> project = OpenDiagram.projectOf(input);
		if (project.isEmpty()) {
			throw new PartInitException("This is no diagram of a project in the workspace: " + input.getName());
		}
		display = site.getShell().getDisplay();
		// before the actions are made, which need it
		diagram = OpenDiagram.open(input, display, this);
		getEditDomain().setCommandStack(new RequestStack(diagram.control()));
		getEditDomain().setDefaultTool(new PanningSelectionTool());
		super.init(site, input);
		setPartName(input.getName());
		diagram.control().onSelection(keys -> display.asyncExec(() -> {
			if (isAlive()) {
				selected.select(keys);
			}
		}));
		motion = new Motion(display);
		diagram.control().onMotion(motion::isWanted, scenes -> display.asyncExec(() -> motion.prepare(scenes)));
		OtherDiagrams others = new OtherDiagrams(this);
		diagram.control().onDestination(others::go);
		fileChanges = new FileChanges(diagram.file(), display, diagram::changedOnDisk, diagram.control()::refresh,
				() -> site.getPage().closeEditor(this, false));
		fileChanges.start();
		// the diagram is made while the controls are
		diagram.start();
	}

	// ------------------------------------------------------------------------------------------ what is shown

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		making = new Making(area);
		banner = new Banner(area, () -> diagram.showProblem(getSite().getPage()));
		AnalysisBanner analysis = new AnalysisBanner(area, () -> overlay.takeAway());
		overlay = new AnalysisOverlay(diagram, model, display, painted -> {
			if (isAlive()) {
				analysis.show(painted);
				model.view().ifPresent(this::showScene);
			}
		});
		filterBanner = new FilterBanner(area, diagram.control());
		findBar = new FindBar(area, this);
		Composite canvas = new Composite(area, SWT.NONE);
		canvas.setLayout(new org.eclipse.swt.layout.FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		super.createPartControl(canvas);
		PaletteLook.titles(canvas);
		early.ifPresent(this::showNow);
		early = Optional.empty();
	}

	@Override
	protected void createGraphicalViewer(Composite parent) {
		GraphicalViewer viewer = new CanvasViewer();
		viewer.createControl(parent);
		setGraphicalViewer(viewer);
		configureGraphicalViewer();
		hookGraphicalViewer();
		initializeGraphicalViewer();
	}

	@Override
	protected void configureGraphicalViewer() {
		super.configureGraphicalViewer();
		GraphicalViewer viewer = getGraphicalViewer();
		CanvasRoot root = new CanvasRoot();
		viewer.setRootEditPart(root);
		selected = new SelectedElements(viewer, model);
		zoom = new CanvasZoom(viewer);
		viewer.setEditPartFactory(new Parts(new EditorHosts(diagram.control(), this::open)));
		viewer.setKeyHandler(new EditorKeys(viewer, new GraphicalViewerKeyHandler(viewer), this));
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), new WheelZoom());
		ActionRegistry actions = getActionRegistry();
		actions.registerAction(new ZoomInAction(root.getZoomManager()));
		actions.registerAction(new ZoomOutAction(root.getZoomManager()));
		viewer.setContextMenu(new EditorMenu(viewer, actions, diagram.control(), this,
				new ViewMenu(this, viewer)));
		getEditorSite().registerContextMenu("org.pactwright.diagram.ui.menu", viewer.getContextMenu(), viewer, false);
		KeyboardMenu.install(viewer);
	}

	@Override
	protected void initializeGraphicalViewer() {
		super.initializeGraphicalViewer();
		getGraphicalViewer().setContents(model);
		getGraphicalViewer().addDropTargetListener(
				(org.eclipse.jface.util.TransferDropTargetListener) new ModelDrop(getGraphicalViewer(), diagram::drop));
		// a tool that is under way has the key first
		getGraphicalViewer().getControl().addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE
					&& getEditDomain().getActiveTool() == getEditDomain().getDefaultTool()) {
				overlay.takeAway();
			}
		});
		selectionSync = new SelectionSync(this, diagram);
		selectionSync.start();
	}

	@Override
	protected PaletteRoot getPaletteRoot() {
		return palette;
	}

	@Override
	protected FlyoutPreferences getPalettePreferences() {
		return new PalettePlace();
	}

	boolean isAlive() {
		return getGraphicalViewer() != null && getGraphicalViewer().getControl() != null
				&& !getGraphicalViewer().getControl().isDisposed();
	}

	@Override
	public void show(DiagramView view) {
		display.asyncExec(() -> {
			if (selectionSync == null) {
				early = Optional.of(view);
			} else if (isAlive()) {
				showNow(view);
			}
		});
	}

	private void showNow(DiagramView view) {
		making.over();
		boolean first = model.view().isEmpty();
		DiagramModel.Change change = model.show(view);
		showScene(view);
		overlay.askAgain();
		((DiagramPart) getGraphicalViewer().getContents()).show(change);
		if (!view.title().equals(getPartName())) {
			setPartName(view.title());
		}
		banner.show(view.problem());
		filterBanner.show(diagram.control().filters());
		List<PaletteEntry.Section> tools = diagram.control().palette();
		if (!tools.equals(shownTools)) {
			shownTools = tools;
			Palettes.fill(palette, tools);
			Optional.ofNullable(getEditDomain().getPaletteViewer()).ifPresent(PaletteLook::pins);
		}
		tellDirty();
		overview.ifPresent(Overview::changed);
		if (first) {
			fit();
			awaited.ifPresent(target -> selected.select(model.keysOf(target)));
		}
	}

	private void showScene(DiagramView view) {
		Scene scene = overlay.over(view);
		motion.show(((CanvasRoot) getGraphicalViewer().getRootEditPart()).scene(), scene,
				scene == view.scene() ? view.bounds() : new SceneBounds(scene));
	}

	/** What analyses paint on the diagram. */
	public AnalysisOverlay overlay() {
		return overlay;
	}

	/** The project whose model it shows. */
	public IProject project() {
		return diagram.file().getProject();
	}

	@Override
	public void setFocus() {
		// What was typed last in a text editor is a step of undo from now on.
		diagram.texts().settle();
		super.setFocus();
	}

	// ------------------------------------------------------------------------------------------ how it is seen

	/** Shows the whole diagram, if it can be read then. */
	void fit() {
		model.view().filter(view -> view.bounds().all().isPresent()).map(view -> view.scene().bounds()).ifPresent(zoom::fit);
	}

	/** Shows it at a size; 1 is 100 %. */
	void zoom(double size) {
		zoom.to(size);
	}

	/** Opens the line for finding elements. */
	void find() {
		findBar.open();
	}

	/** What this editor shows. */
	public DiagramModel model() {
		return model;
	}

	/** What this editor asks. */
	public DiagramSession session() {
		return diagram.control();
	}

	// ------------------------------------------------------------------------------------------ what the user does

	/** A double click, or Enter: what the specification says, else the text. */
	void open(String key) {
		if (diagram.control().hasDoubleClick(key)) {
			diagram.control().request(new Request.DoubleClick("Double Click", key));
		} else {
			openText(key);
		}
	}

	/** Opens the statement of an element. */
	void openText(String key) {
		selected.target(key).ifPresent(diagram::openText);
	}

	/** Offers other diagrams that show an element, or could be made of it. */
	public void showInDiagram(String key) {
		new OtherDiagrams(this).offer(key);
	}

	/** Selects what shows an element, now or as soon as it is shown for the first time. */
	void selectWhenShown(String target) {
		if (model.view().isPresent()) {
			selected.select(model.keysOf(target));
		} else {
			awaited = Optional.of(target);
		}
	}

	/** Puts the picture of the diagram on the clipboard. */
	void copyPicture() {
		new ViewMenu(this, getGraphicalViewer()).copy();
	}

	/** Its file. */
	IFile file() {
		return diagram.file();
	}

	/** Where it is drawn. */
	Control canvas() {
		return getGraphicalViewer().getControl();
	}

	/** What was found about an element. */
	public List<FindingKey> findings(String key) {
		return selected.target(key).map(diagram::findings).orElse(List.of());
	}

	/** Offers what mends the findings of an element. */
	public void mend(String key) {
		QuickFixes.offer(this, findings(key), selected.target(key).map(this::ownMends).orElse(List.of()));
	}

	/** What the specification offers for what breaks its rules about an element, by name. */
	public List<Request.Mend> ownMends(String element) {
		return diagram.ownMends(element);
	}

	/** Whether there is anything to say about how an element is mended. */
	boolean hasMends(String key) {
		return !findings(key).isEmpty() || selected.target(key).filter(name -> !ownMends(name).isEmpty()).isPresent();
	}

	@Override
	public void refused(String message) {
		display.asyncExec(() -> {
			if (isAlive()) {
				making.over();
				getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
				Hint.show(getGraphicalViewer().getControl(), message);
			}
		});
	}

	@Override
	public void dirtyChanged() {
		if (isAlive()) {
			getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(null);
			tellDirty();
		}
	}

	/** Only what is new, since this comes after every edit: all that shows whether something is to be saved asks again. */
	private void tellDirty() {
		Optional<Boolean> now = Optional.of(isDirty());
		if (!now.equals(toldDirty)) {
			toldDirty = now;
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	protected void createActions() {
		super.createActions();
		ActionRegistry actions = getActionRegistry();
		UndoActionHandler undo = new UndoActionHandler(getEditorSite(), diagram.undoContext());
		undo.setId(ActionFactory.UNDO.getId());
		RedoActionHandler redo = new RedoActionHandler(getEditorSite(), diagram.undoContext());
		redo.setId(ActionFactory.REDO.getId());
		for (IAction action : List.of(undo, redo, new ArrangeAction(this), new HideAction(this),
				new OpenTextAction(this), new PrintDiagramAction(this))) {
			actions.registerAction(action);
		}
		for (IAction action : new ClipboardActions(this).all()) {
			actions.registerAction(action);
			getSelectionActions().add(action.getId());
		}
		getSelectionActions().add(HideAction.ID);
		getSelectionActions().add(OpenTextAction.ID);
	}

	/** What is selected. */
	SelectedElements selected() {
		return selected;
	}

	/** The elements that are selected. */
	public List<String> selectedKeys() {
		return selected.keys();
	}

	// ------------------------------------------------------------------------------------------ saving

	@Override
	public boolean isDirty() {
		return diagram != null && diagram.isDirty();
	}

	/** What a text editor shows is asked for when that is closed. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return diagram != null && (diagram.arePositionsDirty()
				|| diagram.texts().dirtyFiles().stream().anyMatch(file -> !isOpenElsewhere(file)));
	}

	private boolean isOpenElsewhere(IFile file) {
		return getSite().getPage().findEditors(new FileEditorInput(file), null, IWorkbenchPage.MATCH_INPUT).length > 0;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		new Saving(diagram, getSite().getShell()).run(monitor);
		tellDirty();
	}

	@Override
	public void dispose() {
		// what was refused here must not stay below other editors
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(null);
		if (selectionSync != null) {
			selectionSync.stop();
		}
		if (fileChanges != null) {
			fileChanges.stop();
		}
		if (getGraphicalViewer() != null && getGraphicalViewer().getRootEditPart() instanceof CanvasRoot root) {
			root.scene().dispose();
		}
		if (diagram != null) {
			diagram.close();
		}
		super.dispose();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == Restorable.class) {
			return (Restorable) diagram::restore;
		}
		if (type == ZoomManager.class) {
			return zoom.manager();
		}
		if (type == IContentOutlinePage.class) {
			overview = Optional.of(new Overview(this, (CanvasRoot) getGraphicalViewer().getRootEditPart()));
			return overview.get();
		}
		if (type == IPropertySheetPage.class) {
			return new ElementSheetPage(selection -> Optional.of(new SheetSource.Wish(
					OpenDiagram.projectOf(getEditorInput()).orElseThrow(), sheet -> sheet.selectNamed(selected.targets(selection)))));
		}
		return super.getAdapter(type);
	}
}
