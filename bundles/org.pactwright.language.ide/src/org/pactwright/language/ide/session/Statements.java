package org.pactwright.language.ide.session;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.language.project.Project;

/** Finds elements by where they stand in the text. */
public final class Statements {

	private Statements() {
	}

	/**
	 * The innermost statement around an offset; for the thread that the project belongs to.
	 *
	 * @param file absolute
	 * @param offset in the text that the project was read of; one behind its end counts as the end
	 */
	public static Optional<EObject> at(Project project, Path file, int offset) {
		return project.file(file).filter(source -> !source.text().isEmpty()).flatMap(source -> {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(source.resource().getParseResult().getRootNode(),
					Math.min(offset, source.text().length() - 1));
			return Optional.ofNullable(leaf).map(NodeModelUtils::findActualSemanticObjectFor);
		});
	}
}
