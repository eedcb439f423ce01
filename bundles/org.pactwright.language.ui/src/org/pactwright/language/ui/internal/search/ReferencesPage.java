package org.pactwright.language.ui.internal.search;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.PlaceOpener;

/** Shows references as a tree: files, and in them the lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

	/** One match with its line of text. @param number of the line, from 1 */
	record Line(Match match, int number, String text) {
	}

	public ReferencesPage() {
		super(FLAG_LAYOUT_TREE);
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new LineLabels());
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		throw new IllegalStateException("References are shown as a tree only");
	}

	@Override
	protected void elementsChanged(Object[] objects) {
		getViewer().refresh();
		if (getViewer() instanceof TreeViewer tree) {
			tree.expandAll();
		}
	}

	@Override
	protected void clear() {
		getViewer().refresh();
	}

	@Override
	protected void handleOpen(OpenEvent event) {
		Object first = getViewer().getStructuredSelection().getFirstElement();
		if (first instanceof Line line) {
			open(line.match());
		} else {
			super.handleOpen(event);
		}
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
		open(match);
	}

	private static void open(Match match) {
		PactFiles.path((IFile) match.getElement()).ifPresent(
				file -> PlaceOpener.open(new Location(file, new Range(match.getOffset(), match.getLength()))));
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return getInput() == null ? new Object[0] : getInput().getElements();
		}

		@Override
		public Object[] getChildren(Object element) {
			if (!(element instanceof IFile file)) {
				return new Object[0];
			}
			Map<Integer, Line> lines = new TreeMap<>();
			IDocument text = text(file);
			for (Match match : getInput().getMatches(file)) {
				lines.put(match.getOffset(), line(text, match));
			}
			return lines.values().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Line line ? line.match().getElement() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof IFile;
		}

		private static IDocument text(IFile file) {
			var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
					LocationKind.IFILE);
			return buffer != null ? buffer.getDocument()
					: new Document(PactWorkspace.get().projectOf(file)
							.flatMap(it -> PactFiles.path(file).flatMap(it::text)).orElse(""));
		}

		private static Line line(IDocument text, Match match) {
			try {
				int number = text.getLineOfOffset(match.getOffset());
				IRegion region = text.getLineInformation(number);
				return new Line(match, number + 1, text.get(region.getOffset(), region.getLength()).strip());
			} catch (BadLocationException e) {
				return new Line(match, 0, "(changed since)"); // The text is shorter now than when it was searched.
			}
		}
	}
}
