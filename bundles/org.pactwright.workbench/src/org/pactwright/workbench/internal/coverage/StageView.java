package org.pactwright.workbench.internal.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.pactwright.language.ide.Location;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.StageGate.State;

/** What must be there before a stage is closed, ticked or not, plan by plan; follows every analysis. */
public final class StageView extends ViewPart {

	/** Id in plugin.xml. */
	public static final String ID = "org.pactwright.workbench.stages";

	private StatusIcons icons;
	private TreeViewer tree;
	private BoardSource source;
	private Action open;
	private boolean shownBefore;

	/** A plan, or the journey of a partnership, with its stages. */
	record OwnerNode(String title, Optional<String> planId, List<StageNode> stages) {
		@Override
		public boolean equals(Object other) {
			return other instanceof OwnerNode that && that.title.equals(title) && that.planId.equals(planId);
		}

		@Override
		public int hashCode() {
			return title.hashCode();
		}
	}

	/** A stage with its checklist. */
	record StageNode(OwnerKey parent, GateRow gate) {
		@Override
		public boolean equals(Object other) {
			return other instanceof StageNode that && that.parent.equals(parent)
					&& that.gate.stage().equals(gate.stage());
		}

		@Override
		public int hashCode() {
			return gate.stage().hashCode();
		}
	}

	record OwnerKey(String title, Optional<String> planId) {
	}

	/** A line of a checklist. */
	record ItemNode(StageNode parent, GateRow.Item item, int index) {
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		icons = new StatusIcons(parent);
		tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
		tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.getTree().setHeaderVisible(true);
		tree.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(tree);
		RowLabels.column(tree, "Stage", 460, StageView::name, this::image);
		RowLabels.column(tree, "State", 220, StageView::state, element -> null);
		RowLabels.column(tree, "Rule", 120, element -> element instanceof ItemNode item ? item.item().rule() : "",
				element -> null);
		tree.setContentProvider(new Content());
		RowLabels.open(tree, element -> element instanceof ItemNode item ? Optional.of(item.item().place())
				: Optional.empty());
		getSite().setSelectionProvider(tree);
		open = new Action("Open Next Stage...", StatusIcons.descriptor("openStage")) {
			@Override
			public void run() {
				source.project().ifPresent(project -> OpenStageWizard.open(getSite().getShell(), project, chosenPlan()));
			}
		};
		open.setEnabled(false);
		getViewSite().getActionBars().getToolBarManager().add(open);
		getViewSite().getActionBars().getMenuManager().add(open);
		setContentDescription("The checklists are shown once a project has been analysed.");
		source = new BoardSource(getSite().getPage(), this::show);
	}

	private Optional<String> chosenPlan() {
		return switch (tree.getStructuredSelection().getFirstElement()) {
			case OwnerNode owner -> owner.planId();
			case StageNode stage -> stage.parent().planId();
			case ItemNode item -> item.parent().parent().planId();
			case null, default -> Optional.empty();
		};
	}

	private static String name(Object element) {
		return switch (element) {
			case OwnerNode owner -> owner.title();
			case StageNode stage -> stage.gate().stage();
			case ItemNode item -> item.item().text();
			default -> "";
		};
	}

	private Image image(Object element) {
		return switch (element) {
			case StageNode stage -> icons.image(stage.gate().state() == State.OMITTED ? CoverageStatus.NOT_APPLICABLE
					: stage.gate().missing() == 0 ? CoverageStatus.MET
							: stage.gate().state() == State.AHEAD ? CoverageStatus.NOT_APPLICABLE : CoverageStatus.MISSED);
			case ItemNode item -> icons.image(item.item().mark());
			default -> null;
		};
	}

	private static String state(Object element) {
		return switch (element) {
			case OwnerNode owner -> owner.stages().stream().filter(stage -> stage.gate().state() == State.UNDER_WAY)
					.map(stage -> stage.gate().stage()).reduce((a, b) -> a + ", " + b).map(names -> names + " under way")
					.orElse("");
			case StageNode stage -> words(stage.gate());
			case ItemNode item -> item.item().mark().word();
			default -> "";
		};
	}

	private static String words(GateRow gate) {
		long missing = gate.missing();
		String rest = missing == 0 ? "nothing missing" : missing + " missing"
				+ (gate.mayBeClosed() ? ", none of them an error" : "");
		return gate.state().word() + (gate.next() ? ", comes next" : "") + (gate.state() == State.OMITTED ? "" : "; " + rest);
	}

	private final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			if (element instanceof OwnerNode owner) {
				return owner.stages().toArray();
			}
			List<ItemNode> items = new ArrayList<>();
			if (element instanceof StageNode stage) {
				stage.gate().items().forEach(item -> items.add(new ItemNode(stage, item, items.size())));
			}
			return items.toArray();
		}

		// null is the platform's way of saying that there is no parent
		@Override
		public Object getParent(Object element) {
			return switch (element) {
				case StageNode stage -> new OwnerNode(stage.parent().title(), stage.parent().planId(), List.of());
				case ItemNode item -> item.parent();
				default -> null;
			};
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof OwnerNode || element instanceof StageNode stage && !stage.gate().items().isEmpty();
		}
	}

	private void show(IProject project, CoverageBoard board) {
		if (tree.getControl().isDisposed()) {
			return;
		}
		Map<OwnerKey, OwnerNode> owners = new LinkedHashMap<>();
		for (GateRow gate : board.gates()) {
			OwnerKey key = new OwnerKey(gate.owner(), gate.planId());
			owners.computeIfAbsent(key, none -> new OwnerNode(gate.owner(), gate.planId(), new ArrayList<>())).stages()
					.add(new StageNode(key, gate));
		}
		Object[] before = tree.getExpandedElements();
		tree.getTree().setRedraw(false);
		try {
			tree.setInput(List.copyOf(owners.values()));
			if (shownBefore) {
				tree.setExpandedElements(before);
			} else {
				tree.setExpandedElements(underWay(owners.values()));
			}
		} finally {
			tree.getTree().setRedraw(true);
		}
		shownBefore = true;
		open.setEnabled(board.gates().stream().anyMatch(GateRow::next));
		setContentDescription("Project " + project.getName());
	}

	/** At first, what is under way is open. */
	private static Object[] underWay(Iterable<OwnerNode> owners) {
		List<Object> nodes = new ArrayList<>();
		for (OwnerNode owner : owners) {
			if (owner.planId().isPresent()) {
				nodes.add(owner);
				owner.stages().stream().filter(stage -> stage.gate().state() == State.UNDER_WAY).forEach(nodes::add);
			}
		}
		return nodes.toArray();
	}

	/** For tests. */
	public TreeViewer tree() {
		return tree;
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
