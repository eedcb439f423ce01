package org.pactwright.language.ui.internal.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.pactwright.language.ide.Outline;
import org.pactwright.language.ide.OutlineNode;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ui.PactDocument;
import org.pactwright.language.ui.PactIcons;

/** The statements of the file as a tree; follows the text and the caret, and leads the caret when the user selects. */
final class OutlinePage extends ContentOutlinePage implements IDocumentListener {

	private static final long PAUSE = 150;
	private static final int OPEN_LEVELS = 3;
	/** From so many nodes on, labels are drawn by the system in one colour: two colours cost it too much time. */
	private static final int LARGE = 400;

	private final ITextEditor editor;
	private final ITextViewer text;
	private final IDocument document;
	private final OutlineTree tree = new OutlineTree();
	private final DelegatingStyledCellLabelProvider labels = new DelegatingStyledCellLabelProvider(new OutlineLabels());
	private final Job job = Job.createSystem("Outline", (ICoreRunnable) monitor -> read());
	private final ISelectionChangedListener caret = this::followCaret;
	private boolean leading;
	private boolean following;

	OutlinePage(ITextEditor editor, ITextViewer text) {
		this.editor = editor;
		this.text = text;
		document = text.getDocument();
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setUseHashlookup(true);
		viewer.setComparer(tree);
		viewer.setContentProvider(tree);
		viewer.setLabelProvider(labels);
		viewer.setAutoExpandLevel(OPEN_LEVELS);
		addActions(getSite().getActionBars().getToolBarManager(), viewer);
		document.addDocumentListener(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.addPostSelectionChangedListener(caret);
		}
		job.schedule();
	}

	@Override
	public void dispose() {
		job.cancel();
		document.removeDocumentListener(this);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.removePostSelectionChangedListener(caret);
		}
		super.dispose();
	}

	private static void addActions(IToolBarManager bar, TreeViewer viewer) {
		Action sort = new Action("Sort by Name", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				viewer.setComparator(isChecked() ? new ByName() : null);
			}
		};
		sort.setImageDescriptor(PactIcons.descriptor("sort"));
		Action collapse = new Action("Collapse All", PactIcons.descriptor("collapse")) {
			@Override
			public void run() {
				viewer.collapseAll();
			}
		};
		bar.add(sort);
		bar.add(collapse);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// Only the new text matters.
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		job.cancel();
		job.schedule(PAUSE);
	}

	private void read() {
		Optional<PactDocument> source = PactDocument.of(text);
		if (source.isEmpty()) {
			return;
		}
		List<OutlineNode> roots = Outline.of(source.get().file(), document.get());
		editor.getSite().getShell().getDisplay().asyncExec(() -> show(roots));
	}

	private void show(List<OutlineNode> roots) {
		if (getControl() == null || getControl().isDisposed()) {
			return;
		}
		TreeViewer viewer = getTreeViewer();
		following = true;
		if (viewer.getInput() == null) {
			tree.set(roots);
			labels.setOwnerDrawEnabled(tree.size() < LARGE);
			viewer.setInput(tree);
		} else {
			tree.update(roots, viewer);
		}
		following = false;
		if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			reveal(selection.getOffset());
		}
	}

	private void followCaret(SelectionChangedEvent event) {
		if (!leading && event.getSelection() instanceof ITextSelection selection) {
			reveal(selection.getOffset());
		}
	}

	private void reveal(int offset) {
		if (getControl() == null || getControl().isDisposed() || getControl().isFocusControl()) {
			return;
		}
		tree.at(offset).ifPresent(node -> {
			following = true;
			getTreeViewer().setSelection(new StructuredSelection(node), true);
			following = false;
		});
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
			leading = true;
			Range name = tree.current(node).name();
			editor.selectAndReveal(name.offset(), name.length());
			leading = false;
		}
	}

	private static final class ByName extends ViewerComparator {

		@Override
		public int compare(Viewer viewer, Object a, Object b) {
			return a instanceof OutlineNode left && b instanceof OutlineNode right
					? String.CASE_INSENSITIVE_ORDER.compare(left.label(), right.label())
					: 0;
		}
	}
}
