package org.pactwright.language.ui.internal.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.pactwright.language.ide.Outline;
import org.pactwright.language.ide.OutlineNode;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;

/** The statements of a file at one moment. */
record FileOutline(List<OutlineNode> roots) {

	/** From the text as it stands in the editor, or else on disk; empty for a file that is not there. */
	static FileOutline of(IFile file) {
		return new FileOutline(PactFiles.path(file).filter(path -> PactFiles.isPact(file))
				.flatMap(path -> PactWorkspace.get().projectOf(file).flatMap(project -> project.text(path))
						.map(text -> Outline.of(path, text)))
				.orElse(List.of()));
	}

	Optional<OutlineNode> find(String path) {
		return find(roots, path);
	}

	private static Optional<OutlineNode> find(List<OutlineNode> nodes, String path) {
		return nodes.stream().filter(node -> path.equals(node.path()) || path.startsWith(node.path()))
				.flatMap(node -> (path.equals(node.path()) ? Optional.of(node) : find(node.children(), path)).stream())
				.findFirst();
	}

	/** Whether both look the same in a tree: the same labels and icons in the same order, wherever they stand. */
	boolean looksLike(FileOutline other) {
		return looksLike(roots, other.roots);
	}

	private static boolean looksLike(List<OutlineNode> some, List<OutlineNode> others) {
		if (some.size() != others.size()) {
			return false;
		}
		for (int i = 0; i < some.size(); i++) {
			OutlineNode one = some.get(i);
			OutlineNode other = others.get(i);
			if (!one.path().equals(other.path()) || !one.label().equals(other.label())
					|| !one.iconKey().equals(other.iconKey()) || !looksLike(one.children(), other.children())) {
				return false;
			}
		}
		return true;
	}

	/**
	 * For each statement that has one of the places in it, the greatest of their weights.
	 *
	 * @param weights by offset
	 * @return weights by path
	 */
	Map<String, Integer> weigh(Map<Integer, Integer> weights) {
		Map<String, Integer> weighed = new HashMap<>();
		weights.forEach((offset, weight) -> weigh(roots, offset, weight, weighed));
		return weighed;
	}

	private static void weigh(List<OutlineNode> nodes, int offset, int weight, Map<String, Integer> weighed) {
		for (OutlineNode node : nodes) {
			if (node.range().offset() <= offset && offset < node.range().end()) {
				weighed.merge(node.path(), weight, Math::max);
				weigh(node.children(), offset, weight, weighed);
				return;
			}
		}
	}
}
