package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.pactwright.viewpoint.tool.ToolUser.Choice;
import org.pactwright.viewpoint.tool.ToolUser.Panes;

/** Lets the user move elements from a list, or a tree, of what there is to a list of what is wanted. */
final class PanesDialog extends TrayDialog {

	private static final int WIDTH = 260;
	private static final int HEIGHT = 300;

	private final String title;
	private final Choice choice;
	private final ILabelProvider labels;
	private final ITreeContentProvider children;
	private final Set<EObject> chosen;
	private StructuredViewer from;
	private StructuredViewer to;
	private Button add;
	private Button remove;

	/** @param children of what is shown on the left */
	PanesDialog(Shell shell, String title, Choice choice, ILabelProvider labels, ITreeContentProvider children) {
		super(shell);
		this.title = title;
		this.choice = choice;
		this.labels = labels;
		this.children = children;
		this.chosen = new LinkedHashSet<>(choice.preselected());
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What is wanted, after OK. */
	List<EObject> chosen() {
		return List.copyOf(chosen);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 6).applyTo(area);
		if (!choice.message().isBlank()) {
			Label message = new Label(area, SWT.WRAP);
			message.setText(choice.message());
			GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(2 * WIDTH, SWT.DEFAULT).applyTo(message);
		}
		Panes panes = choice.panes().orElse(new Panes("", ""));
		heading(area, panes.candidates().isBlank() ? "There are:" : panes.candidates(), 2);
		heading(area, panes.chosen().isBlank() ? "Chosen:" : panes.chosen(), 1);
		TreeViewer tree = new TreeViewer(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		tree.setContentProvider(children);
		tree.addFilter(new Left());
		from = shown(tree);
		tree.setInput(choice);
		tree.expandToLevel(2);
		buttons(area);
		TableViewer table = new TableViewer(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		to = shown(table);
		table.setInput(chosen);
		from.addDoubleClickListener(event -> move(true));
		to.addDoubleClickListener(event -> move(false));
		enable();
		return area;
	}

	private static void heading(Composite area, String text, int columns) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text);
		GridDataFactory.fillDefaults().span(columns, 1).applyTo(label);
	}

	private StructuredViewer shown(StructuredViewer viewer) {
		viewer.setLabelProvider(labels);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
		viewer.addSelectionChangedListener(event -> enable());
		return viewer;
	}

	private void buttons(Composite area) {
		Composite column = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(column);
		add = button(column, "&Add →", () -> move(true));
		remove = button(column, "← &Remove", () -> move(false));
	}

	private static Button button(Composite column, String text, Runnable work) {
		Button button = new Button(column, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> work.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}

	/** What is chosen is not on the left any more, unless it leads to others. */
	private final class Left extends ViewerFilter {

		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			return !chosen.contains(element) || children.hasChildren(element);
		}
	}

	private void move(boolean there) {
		Collection<EObject> moved = selected(there);
		if (there) {
			chosen.addAll(moved);
		} else {
			chosen.removeAll(moved);
		}
		from.refresh();
		to.refresh();
		(there ? to : from).setSelection(new StructuredSelection(List.copyOf(moved)), true);
		enable();
	}

	/** What can be moved. */
	private Collection<EObject> selected(boolean there) {
		List<EObject> found = new ArrayList<>();
		for (Object each : (there ? from : to).getStructuredSelection().toList()) {
			Optional.of(each).filter(EObject.class::isInstance).map(EObject.class::cast)
					.filter(it -> there ? choice.candidates().contains(it) && !chosen.contains(it) : true).ifPresent(found::add);
		}
		return found;
	}

	private void enable() {
		if (from != null && to != null) {
			add.setEnabled(!selected(true).isEmpty());
			remove.setEnabled(!selected(false).isEmpty());
		}
	}
}
