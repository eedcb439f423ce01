package org.pactwright.workbench.internal.perspective;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.progress.IProgressConstants;
import org.pactwright.workbench.internal.analysis.CascadeView;
import org.pactwright.workbench.internal.analysis.ReachView;
import org.pactwright.workbench.internal.coverage.CoverageView;
import org.pactwright.workbench.internal.coverage.StageView;
import org.pactwright.workbench.internal.help.HelpView;

/** Explorer left, editors in the middle, outline right, problems below. */
public final class PactwrightPerspective implements IPerspectiveFactory {

	/** Id of the perspective in plugin.xml. */
	public static final String ID = "org.pactwright.workbench.perspective";
	/** The explorer shows projects, files and their elements. */
	public static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

	private static final float LEFT = 0.22f;
	private static final float RIGHT = 0.76f;
	private static final float BOTTOM = 0.70f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
		left.addView(EXPLORER);
		IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, BOTTOM, editors);
		bottom.addView(IPageLayout.ID_PROBLEM_VIEW);
		bottom.addView(CoverageView.ID);
		bottom.addView(StageView.ID);
		bottom.addView(IPageLayout.ID_PROP_SHEET);
		bottom.addView(IPageLayout.ID_TASK_LIST);
		bottom.addPlaceholder(CascadeView.ID);
		bottom.addPlaceholder(ReachView.ID);
		bottom.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		bottom.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, editors);
		right.addView(IPageLayout.ID_OUTLINE);
		right.addPlaceholder(HelpView.ID);
		addShortcuts(layout);
	}

	private static void addShortcuts(IPageLayout layout) {
		layout.addNewWizardShortcut("org.pactwright.workbench.newProject");
		layout.addNewWizardShortcut("org.pactwright.workbench.newArchitecture");
		layout.addNewWizardShortcut("org.pactwright.workbench.newPlan");
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
		layout.addShowViewShortcut(EXPLORER);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_TASK_LIST);
		layout.addShowViewShortcut(NewSearchUI.SEARCH_VIEW_ID);
		layout.addShowViewShortcut(CoverageView.ID);
		layout.addShowViewShortcut(StageView.ID);
		layout.addShowViewShortcut(HelpView.ID);
		layout.addShowInPart(EXPLORER);
	}
}
