package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.FixChoice;
import org.pactwright.language.ui.FindingMender;

/** What can be done about the findings of an element: worked out in jobs, offered in a menu as soon as it is known. */
final class QuickFixes {

	private final Control canvas;
	private final IProject project;
	private final List<Request.Mend> own;
	private final Consumer<Request> control;
	private final List<FixChoice> choices = new ArrayList<>();
	private int awaited;

	private QuickFixes(DiagramEditor editor, List<Request.Mend> own) {
		this.canvas = editor.canvas();
		this.project = editor.project();
		this.own = own;
		this.control = editor.session()::request;
	}

	/**
	 * Offers what mends these findings; says so where nothing does. UI thread.
	 *
	 * @param own what the specification offers for what breaks its rules
	 */
	static void offer(DiagramEditor editor, List<FindingKey> findings, List<Request.Mend> own) {
		QuickFixes fixes = new QuickFixes(editor, own);
		fixes.awaited = findings.size();
		findings.forEach(finding -> FindingMender.choices(fixes.project, finding, fixes::answered));
		if (findings.isEmpty()) {
			fixes.show();
		}
	}

	private void answered(List<FixChoice> found) {
		choices.addAll(found);
		awaited--;
		if (awaited == 0 && !canvas.isDisposed()) {
			show();
		}
	}

	private void show() {
		if (choices.isEmpty() && own.isEmpty()) {
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
		for (Request.Mend mend : own) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(mend.label().replace("&", "&&"));
			item.addListener(SWT.Selection, event -> control.accept(mend));
		}
		// the menu is hidden before its selection is told
		menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
