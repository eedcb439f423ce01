package org.pactwright.workbench.internal.start;

import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pactwright.workbench.internal.Errors;
import org.pactwright.workbench.internal.help.HelpFonts;
import org.pactwright.workbench.internal.help.HelpUi;
import org.pactwright.workbench.internal.sample.OpenSample;
import org.pactwright.workbench.internal.sample.Sample;
import org.pactwright.workbench.internal.sample.Samples;

/** The first thing one sees: a sample in one click, a new project, the projects at hand, and where to read on. */
public final class StartPage extends EditorPart {

	/** Id in plugin.xml. */
	public static final String ID = "org.pactwright.workbench.start";

	private static final int MARGIN = 36;
	private static final int COLUMN = 316;
	private static final int GAP = 24;

	private final IResourceChangeListener projectsChanged = this::projectsChanged;
	private Composite content;
	private Composite projects;
	private HelpFonts fonts;
	private StartRows rows;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		content = new Composite(scroll, SWT.NONE);
		scroll.setContent(content);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(GAP, 24).applyTo(content);
		fonts = new HelpFonts(parent.getDisplay(), parent.getFont());
		rows = new StartRows(fonts);
		addHeader();
		addBegin(column());
		addOthers(column());
		scroll.addListener(SWT.Resize, event -> arrange());
		ResourcesPlugin.getWorkspace().addResourceChangeListener(projectsChanged, IResourceChangeEvent.POST_CHANGE);
	}

	private void addHeader() {
		Composite header = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(header);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(header);
		Label mark = new Label(header, SWT.NONE);
		mark.setImage(rows.image("icons/mark.svg"));
		GridDataFactory.fillDefaults().span(1, 2).applyTo(mark);
		Label name = new Label(header, SWT.NONE);
		name.setText("Pactwright");
		name.setFont(fonts.heading(1));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).grab(false, true).applyTo(name);
		Label about = new Label(header, SWT.WRAP);
		about.setText("Governance and interoperability of partnerships, checked against the standards as you write.");
		GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).grab(true, true).applyTo(about);
	}

	// Side by side where there is room, else one below the other.
	private void arrange() {
		ScrolledComposite scroll = (ScrolledComposite) content.getParent();
		int columns = scroll.getClientArea().width < 2 * (COLUMN + MARGIN) + GAP ? 1 : 2;
		((GridLayout) content.getLayout()).numColumns = columns;
		((GridData) content.getChildren()[0].getLayoutData()).horizontalSpan = columns;
		content.layout(true, true);
		scroll.setMinHeight(content.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
	}

	private Composite column() {
		Composite column = new Composite(content, SWT.NONE);
		GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(column);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(column);
		return column;
	}

	private void addBegin(Composite column) {
		rows.heading(column, "Begin");
		for (Sample sample : Samples.all()) {
			rows.row(column, "icons/sample.svg", sample.action(), sample.about(),
					() -> OpenSample.run(sample, window()));
		}
		rows.row(column, "icons/newProject.svg", "New project\u2026", "From a sample, or with an empty architecture.",
				() -> StartCommands.run(window(), StartCommands.NEW_PROJECT));
		rows.row(column, "icons/openFolder.svg", "Open projects from a folder\u2026",
				"Any folder with .pact or .rmp files, for instance a repository.",
				() -> StartCommands.run(window(), StartCommands.OPEN_FOLDER));
	}

	private void addOthers(Composite column) {
		rows.heading(column, "Your projects");
		projects = new Composite(column, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(projects);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(projects);
		fillProjects();
		rows.heading(column, "Read");
		rows.row(column, "icons/help.svg", "First steps", "What the parts of the window are for.",
				() -> HelpUi.open("user-guide.md"));
		rows.row(column, "icons/help.svg", "The language",
				"Architectures and plans, statement by statement. F1 in the editor.",
				() -> HelpUi.open("language.md"));
		rows.row(column, "icons/help.svg", "The rules", "What is checked, by standard and clause.",
				() -> HelpUi.open("rules.md"));
	}

	private void fillProjects() {
		for (var child : projects.getChildren()) {
			child.dispose();
		}
		List<IProject> recent = RecentProjects.list();
		for (IProject project : recent) {
			rows.row(projects, "icons/project.svg", project.getName(), "", () -> open(project));
		}
		if (recent.isEmpty()) {
			rows.note(projects, "None yet. A sample or a new project will stand here.");
		}
	}

	private void open(IProject project) {
		try {
			OpenSample.showMain(project, window());
		} catch (CoreException e) {
			StatusManager.getManager().handle(Errors.status("Project " + project.getName() + " does not open: "
					+ e.getMessage() + " Refresh it in the Project Explorer.", e), StatusManager.SHOW);
		}
	}

	private IWorkbenchWindow window() {
		return getSite().getWorkbenchWindow();
	}

	private void projectsChanged(IResourceChangeEvent event) {
		boolean comesOrGoes = event.getDelta() != null && event.getDelta()
				.getAffectedChildren(IResourceDelta.ADDED | IResourceDelta.REMOVED | IResourceDelta.CHANGED).length > 0;
		boolean open = comesOrGoes && !content.isDisposed();
		if (open) {
			content.getDisplay().asyncExec(this::refresh);
		}
	}

	private void refresh() {
		if (!content.isDisposed() && RecentProjects.list().size() != shownProjects()) {
			fillProjects();
			arrange();
		}
	}

	private long shownProjects() {
		return RecentProjects.list().isEmpty() ? 0 : rows.count(projects);
	}

	/** What the page shows; for tests. */
	public Composite control() {
		return content;
	}

	@Override
	public void setFocus() {
		rows.focusFirst();
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(projectsChanged);
		if (fonts != null) {
			fonts.dispose();
			rows.dispose();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// There is nothing to save.
	}

	@Override
	public void doSaveAs() {
		// There is nothing to save.
	}
}
