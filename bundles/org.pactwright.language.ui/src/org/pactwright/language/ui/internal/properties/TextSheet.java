package org.pactwright.language.ui.internal.properties;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pactwright.language.ide.OutlineNode;
import org.pactwright.language.ide.sheet.SheetSession.Spot;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.SheetSource;

/** The statements around the carets of a text editor, or those selected in its outline. */
final class TextSheet implements SheetSource {

	private final ITextEditor editor;

	TextSheet(ITextEditor editor) {
		this.editor = editor;
	}

	@Override
	public Optional<Wish> wish(ISelection selection) {
		List<Integer> offsets = switch (selection) {
			case ITextSelection text -> List.of(text.getOffset());
			case IStructuredSelection nodes -> Stream.of(nodes.toArray()).filter(OutlineNode.class::isInstance)
					.map(node -> ((OutlineNode) node).name().offset()).toList();
			default -> List.of();
		};
		Optional<IFile> file = Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class));
		if (offsets.isEmpty() || file.isEmpty()) {
			return Optional.empty();
		}
		Optional<Path> path = file.flatMap(PactFiles::path);
		return path.map(it -> new Wish(file.get().getProject(),
				sheet -> sheet.selectAt(offsets.stream().map(offset -> new Spot(it, offset)).toList())));
	}
}
