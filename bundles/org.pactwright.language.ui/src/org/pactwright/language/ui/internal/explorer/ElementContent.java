package org.pactwright.language.ui.internal.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;

/**
 * The elements of a file as its children in the Project Explorer, from the text as it stands in the editor, or else on
 * disk. Follows every analysis, but touches the tree only when it looks different.
 */
public final class ElementContent implements ITreeContentProvider, AnalysisListener {

	private final Map<IFile, FileOutline> shown = new ConcurrentHashMap<>();
	private StructuredViewer viewer;

	public ElementContent() {
		PactWorkspace.get().addListener(this);
	}

	@Override
	public void dispose() {
		PactWorkspace.get().removeListener(this);
	}

	@Override
	public void inputChanged(Viewer newViewer, Object oldInput, Object newInput) {
		viewer = newViewer instanceof StructuredViewer structured ? structured : null;
	}

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object element) {
		return switch (element) {
			case IFile file -> {
				FileOutline outline = FileOutline.of(file);
				shown.put(file, outline);
				yield outline.roots().stream().map(node -> new ElementNode(file, file, node)).toArray();
			}
			case ElementNode node -> node.children().toArray();
			default -> new Object[0];
		};
	}

	@Override
	public boolean hasChildren(Object element) {
		return switch (element) {
			case IFile file -> PactFiles.isPact(file);
			case ElementNode node -> !node.node().children().isEmpty();
			default -> false;
		};
	}

	// null is the platform's way of saying that it must find the parent itself.
	@Override
	public Object getParent(Object element) {
		return element instanceof ElementNode node ? node.parent() : null;
	}

	@Override
	public void analysed(IProject project, Snapshot snapshot) {
		List<IFile> changed = new ArrayList<>();
		shown.forEach((file, outline) -> {
			if (project.equals(file.getProject()) && !FileOutline.of(file).looksLike(outline)) {
				changed.add(file);
			}
		});
		StructuredViewer target = viewer;
		if (!changed.isEmpty() && target != null && !target.getControl().isDisposed()) {
			target.getControl().getDisplay().asyncExec(() -> {
				if (!target.getControl().isDisposed()) {
					changed.forEach(target::refresh);
				}
			});
		}
	}
}
