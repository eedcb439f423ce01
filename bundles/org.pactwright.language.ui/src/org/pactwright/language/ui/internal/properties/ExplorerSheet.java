package org.pactwright.language.ui.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.pactwright.language.ide.sheet.SheetSession.Spot;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.SheetSource;
import org.pactwright.language.ui.internal.explorer.ElementNode;

/** The elements that are selected in the explorer, of one project. */
final class ExplorerSheet implements SheetSource {

	@Override
	public Optional<Wish> wish(ISelection selection) {
		List<ElementNode> nodes = selection instanceof IStructuredSelection several ? Stream.of(several.toArray())
				.filter(ElementNode.class::isInstance).map(ElementNode.class::cast).toList() : List.of();
		if (nodes.isEmpty()) {
			return Optional.empty();
		}
		IProject project = nodes.getFirst().file().getProject();
		List<Spot> spots = nodes.stream().filter(node -> node.file().getProject().equals(project))
				.flatMap(node -> PactFiles.path(node.file()).map(path -> new Spot(path, node.offset())).stream()).toList();
		return Optional.of(new Wish(project, sheet -> sheet.selectAt(spots)));
	}
}
