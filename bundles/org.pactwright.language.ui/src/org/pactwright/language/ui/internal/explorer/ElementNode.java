package org.pactwright.language.ui.internal.explorer;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdaptable;
import org.pactwright.language.ide.OutlineNode;
import org.pactwright.language.ui.StatementRef;

/**
 * A statement below its file in the explorer; the same as long as file and path are.
 *
 * @param parent the file, or the node around this one
 * @param node what it looked like when the explorer was last filled; its ranges may be out of date
 */
public record ElementNode(IFile file, Object parent, OutlineNode node) implements IAdaptable {

	List<ElementNode> children() {
		return node.children().stream().map(child -> new ElementNode(file, this, child)).toList();
	}

	/** Where it stands in the text as it is now; where it stood, if it is gone. */
	public int offset() {
		return FileOutline.of(file).find(node.path()).orElse(node).name().offset();
	}

	// null is the platform's way of saying that there is no such view of it.
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == StatementRef.class ? type.cast(new StatementRef(file, offset())) : null;
	}

	/** What tells it from all others. */
	record Key(IFile file, String path) {
	}

	Key key() {
		return new Key(file, node.path());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ElementNode that && key().equals(that.key());
	}

	@Override
	public int hashCode() {
		return key().hashCode();
	}

	@Override
	public String toString() {
		return file.getFullPath() + "#" + node.path();
	}
}
