package org.pactwright.language.ui.internal.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.pactwright.language.ide.OutlineNode;

/**
 * The tree of one file for a viewer. Nodes are the same when their paths are: so a viewer keeps expansion and selection
 * over edits that move everything. An edit touches only the items that look different after it; the others keep an
 * older node of the same path, for which {@link #current} has the new one.
 */
final class OutlineTree implements ITreeContentProvider, IElementComparer {

	/** From so many children that came or went on, building the list anew is quicker. */
	private static final int MANY = 20;

	private List<OutlineNode> roots = List.of();
	private Map<String, OutlineNode> nodes = Map.of();
	private Map<String, OutlineNode> parents = Map.of();

	/** Takes the nodes of a new text. */
	void set(List<OutlineNode> newRoots) {
		roots = List.copyOf(newRoots);
		nodes = new HashMap<>();
		parents = new HashMap<>();
		roots.forEach(this::enter);
	}

	private void enter(OutlineNode node) {
		nodes.put(node.path(), node);
		for (OutlineNode child : node.children()) {
			parents.put(child.path(), node);
			enter(child);
		}
	}

	/** Takes the nodes of a changed text and brings the viewer, which shows this tree, in line with them. */
	void update(List<OutlineNode> newRoots, TreeViewer viewer) {
		List<OutlineNode> before = roots;
		set(newRoots);
		merge(viewer, viewer.getInput(), before, roots);
	}

	private void merge(TreeViewer viewer, Object parent, List<OutlineNode> before, List<OutlineNode> now) {
		Map<String, OutlineNode> known = new HashMap<>();
		before.forEach(node -> known.put(node.path(), node));
		Set<String> kept = new HashSet<>();
		now.stream().map(OutlineNode::path).filter(known::containsKey).forEach(kept::add);
		int changes = before.size() + now.size() - 2 * kept.size();
		if (changes > MANY || !keptPaths(before, kept).equals(keptPaths(now, kept))) {
			viewer.refresh(parent);
			return;
		}
		before.stream().filter(node -> !kept.contains(node.path())).forEach(viewer::remove);
		for (int index = 0; index < now.size(); index++) {
			OutlineNode node = now.get(index);
			if (!kept.contains(node.path())) {
				viewer.insert(parent, node, index);
			} else {
				OutlineNode old = known.get(node.path());
				if (!old.label().equals(node.label()) || !old.iconKey().equals(node.iconKey())) {
					viewer.update(node, null);
				}
				merge(viewer, node, old.children(), node.children());
			}
		}
	}

	private static List<String> keptPaths(List<OutlineNode> nodes, Set<String> kept) {
		return nodes.stream().map(OutlineNode::path).filter(kept::contains).toList();
	}

	/** The node of the text as it is now, for one that an item of the viewer still holds. */
	OutlineNode current(OutlineNode node) {
		return nodes.getOrDefault(node.path(), node);
	}

	int size() {
		return nodes.size();
	}

	/** The innermost statement around an offset. */
	Optional<OutlineNode> at(int offset) {
		return innermost(roots, offset);
	}

	private static Optional<OutlineNode> innermost(List<OutlineNode> nodes, int offset) {
		for (OutlineNode node : nodes) {
			if (node.range().contains(offset)) {
				return innermost(node.children(), offset).or(() -> Optional.of(node));
			}
		}
		return Optional.empty();
	}

	@Override
	public Object[] getElements(Object input) {
		return roots.toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return element instanceof OutlineNode node ? current(node).children().toArray() : new Object[0];
	}

	// null is the platform's way of saying that this is a root.
	@Override
	public Object getParent(Object element) {
		return element instanceof OutlineNode node ? parents.get(node.path()) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof OutlineNode node && !current(node).children().isEmpty();
	}

	@Override
	public boolean equals(Object a, Object b) {
		return a instanceof OutlineNode left && b instanceof OutlineNode right ? left.path().equals(right.path())
				: a == b || a != null && a.equals(b);
	}

	@Override
	public int hashCode(Object element) {
		return element instanceof OutlineNode node ? node.path().hashCode() : System.identityHashCode(element);
	}
}
