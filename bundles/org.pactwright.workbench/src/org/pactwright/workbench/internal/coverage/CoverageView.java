package org.pactwright.workbench.internal.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.pactwright.language.ide.Location;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.workbench.internal.coverage.CoverageTree.ClauseNode;
import org.pactwright.workbench.internal.coverage.CoverageTree.EntryNode;
import org.pactwright.workbench.internal.coverage.CoverageTree.Filter;
import org.pactwright.workbench.internal.coverage.CoverageTree.StandardNode;

/** What the standards ask, clause by clause, and how the project answers; follows every analysis. */
public final class CoverageView extends ViewPart {

	/** Id in plugin.xml. */
	public static final String ID = "org.pactwright.workbench.coverage";

	private static final String ALL_STATES = "All states";
	private static final String ALL_STAGES = "All stages";
	private static final String ALL_PARTNERS = "All partners";

	private StatusIcons icons;
	private CoverageBar bar;
	private Combo state;
	private Combo stage;
	private Combo partner;
	private Text words;
	private TreeViewer tree;
	private BoardSource source;
	private Optional<CoverageBoard> board = Optional.empty();

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(4, 4).applyTo(parent);
		icons = new StatusIcons(parent);
		createFilters(parent);
		bar = new CoverageBar(parent, icons);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		createTree(parent);
		source = new BoardSource(getSite().getPage(), this::show);
		setContentDescription("The coverage is shown once a project has been analysed.");
	}

	private void createFilters(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		state = combo(row, "State", ALL_STATES, Arrays.stream(CoverageStatus.values()).map(CoverageTree::word).toList());
		stage = combo(row, "Stage that a rule waits for", ALL_STAGES, List.of());
		partner = combo(row, "Partner that it is about", ALL_PARTNERS, List.of());
		words = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage("Clause");
		words.setToolTipText("Part of the number or title of a clause, or of the name of a standard");
		words.addListener(SWT.Modify, event -> fill());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
	}

	private Combo combo(Composite row, String tooltip, String all, List<String> others) {
		Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setToolTipText(tooltip);
		combo.add(all);
		others.forEach(combo::add);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> fill());
		return combo;
	}

	private void createTree(Composite parent) {
		tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(tree.getControl());
		tree.getTree().setHeaderVisible(true);
		tree.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(tree);
		RowLabels.column(tree, "Clause", 400, CoverageView::name, this::image);
		RowLabels.column(tree, "State", 130, CoverageView::state, element -> null);
		RowLabels.column(tree, "Why", 520, CoverageView::why, element -> null);
		tree.setContentProvider(new Content());
		RowLabels.open(tree, CoverageView::place);
		getSite().setSelectionProvider(tree);
	}

	private static String name(Object element) {
		return switch (element) {
			case StandardNode standard -> standard.standard().name();
			case ClauseNode clause -> clause.clause().id() + "  " + clause.clause().title();
			case EntryNode entry -> entry.entry().text();
			default -> "";
		};
	}

	private Image image(Object element) {
		return switch (element) {
			case ClauseNode clause -> icons.image(clause.share().status());
			case EntryNode entry -> icons.image(entry.entry().status());
			default -> null;
		};
	}

	private static String state(Object element) {
		return switch (element) {
			case StandardNode standard -> standard.counts().getOrDefault(CoverageStatus.MET, 0L) + " of "
					+ standard.clauses().size() + " met";
			case ClauseNode clause -> CoverageTree.word(clause.share().status());
			case EntryNode entry -> entry.entry().detail();
			default -> "";
		};
	}

	private static String why(Object element) {
		return switch (element) {
			case StandardNode standard -> standard.counts().entrySet().stream()
					.filter(each -> each.getKey() != CoverageStatus.MET)
					.map(each -> each.getValue() + " " + CoverageTree.word(each.getKey())).collect(Collectors.joining(", "));
			case ClauseNode clause -> clause.share().reason().isEmpty() ? first(clause) : clause.share().reason();
			default -> "";
		};
	}

	private static String first(ClauseNode clause) {
		long missed = clause.share().entries().stream().filter(entry -> entry.status() == CoverageStatus.MISSED).count();
		if (missed == 0) {
			int shown = clause.share().entries().size();
			return shown == 0 ? "" : "shown by " + shown + (shown == 1 ? " element" : " elements");
		}
		return clause.share().entries().getFirst().text() + (missed > 1 ? " And " + (missed - 1) + " more." : "");
	}

	private static Optional<Location> place(Object element) {
		return switch (element) {
			case EntryNode entry -> Optional.of(entry.entry().place());
			case ClauseNode clause -> clause.share().entries().stream().findFirst().map(CoverageBoard.Entry::place);
			case null, default -> Optional.empty();
		};
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((CoverageTree) input).standards().toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return switch (element) {
				case StandardNode standard -> standard.clauses().toArray();
				case ClauseNode clause -> clause.entries().toArray();
				default -> new Object[0];
			};
		}

		// null is the platform's way of saying that there is no parent
		@Override
		public Object getParent(Object element) {
			return switch (element) {
				case ClauseNode clause -> clause.parent();
				case EntryNode entry -> entry.parent();
				default -> null;
			};
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof StandardNode || element instanceof ClauseNode clause
					&& !clause.share().entries().isEmpty();
		}
	}

	private void show(IProject project, CoverageBoard now) {
		if (!tree.getControl().isDisposed()) {
			board = Optional.of(now);
			setContentDescription("Project " + project.getName());
			update(stage, ALL_STAGES, now.stages());
			update(partner, ALL_PARTNERS, now.partners());
			fill();
		}
	}

	/** Keeps what is chosen where it is still there. */
	private static void update(Combo combo, String all, List<String> others) {
		List<String> items = new ArrayList<>(List.of(all));
		items.addAll(others);
		if (!items.equals(List.of(combo.getItems()))) {
			String chosen = combo.getText();
			combo.setItems(items.toArray(String[]::new));
			combo.select(Math.max(0, items.indexOf(chosen)));
			combo.getParent().layout();
		}
	}

	private void fill() {
		if (board.isEmpty()) {
			return;
		}
		CoverageTree filtered = CoverageTree.of(board.get(), new Filter(
				Arrays.stream(CoverageStatus.values()).filter(one -> CoverageTree.word(one).equals(state.getText()))
						.findFirst(),
				chosen(stage), chosen(partner), words.getText()));
		Object[] open = tree.getExpandedElements();
		Map<CoverageStatus, Long> counts = filtered.counts();
		tree.getTree().setRedraw(false);
		try {
			tree.setInput(filtered);
			tree.setExpandedElements(open);
		} finally {
			tree.getTree().setRedraw(true);
		}
		bar.show(counts);
	}

	private static Optional<String> chosen(Combo combo) {
		return combo.getSelectionIndex() > 0 ? Optional.of(combo.getText()) : Optional.empty();
	}

	/** For tests. */
	public TreeViewer tree() {
		return tree;
	}

	/** What the bar says; for tests. */
	public String legend() {
		return bar.legend();
	}

	@Override
	public void setFocus() {
		tree.getControl().setFocus();
	}

	@Override
	public void dispose() {
		if (source != null) {
			source.close();
		}
		super.dispose();
	}
}
