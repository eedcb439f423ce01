package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.FixChoice;
import org.pactwright.language.ui.FindingMender;

/** What can be done about the findings of an element: worked out in jobs, offered in a menu as soon as it is known. */
final class QuickFixes {

	private final Control canvas;
	private final IProject project;
	private final List<FixChoice> choices = new ArrayList<>();
	private int awaited;

	private QuickFixes(Control canvas, IProject project) {
		this.canvas = canvas;
		this.project = project;
	}

	/** Offers what mends these findings; says so where nothing does. UI thread. */
	static void offer(Control canvas, IProject project, List<FindingKey> findings) {
		QuickFixes fixes = new QuickFixes(canvas, project);
		fixes.awaited = findings.size();
		findings.forEach(finding -> FindingMender.choices(project, finding, fixes::answered));
	}

	private void answered(List<FixChoice> found) {
		choices.addAll(found);
		awaited--;
		if (awaited == 0 && !canvas.isDisposed()) {
			show();
		}
	}

	private void show() {
		if (choices.isEmpty()) {
			Hint.show(canvas, "Only people can mend this: nothing in the model says how.");
			return;
		}
		Menu menu = new Menu(canvas);
		for (FixChoice choice : choices) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(choice.label().replace("&", "&&"));
			item.setToolTipText(choice.finding().message());
			item.addListener(SWT.Selection, event -> FindingMender.apply(project, choice));
		}
		// the menu is hidden before its selection is told
		menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
