package org.pactwright.language.ui.internal.search;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Occurrence;
import org.pactwright.language.ide.Occurrences;
import org.pactwright.language.ide.References;
import org.pactwright.language.ui.PactDocument;
import org.pactwright.language.ui.PactFiles;

/** Finds the uses of one element in all files of its project, the declaration included. */
public final class ReferencesQuery implements ISearchQuery {

	private final PactDocument document;
	private final int offset;
	private final String name;
	private final ReferencesResult result = new ReferencesResult(this);

	public ReferencesQuery(PactDocument document, int offset) {
		this.document = document;
		this.offset = offset;
		name = nameAt(document, offset);
	}

	private static String nameAt(PactDocument document, int offset) {
		List<Occurrence> occurrences = Occurrences.at(document.project(), document.file(), document.text(), offset);
		return occurrences.stream().filter(it -> it.range().contains(offset)).findFirst()
				.map(it -> document.text().substring(it.range().offset(), it.range().end())).orElse("this place");
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		for (Location location : References.of(document.project(), document.file(), document.text(), offset, true)) {
			IFile file = PactFiles.fileAt(location.file()).orElse(null);
			if (file != null) {
				result.addMatch(new Match(file, location.range().offset(), location.range().length()));
			}
		}
		return Status.OK_STATUS;
	}

	@Override
	public String getLabel() {
		return "References to " + name;
	}

	@Override
	public boolean canRerun() {
		return false;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ReferencesResult getSearchResult() {
		return result;
	}
}
