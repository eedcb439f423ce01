package org.pactwright.language.ui.internal.raci;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.pactwright.edit.ElementKey;
import org.pactwright.edit.raci.RaciMatrix.Row;
import org.pactwright.language.ui.SheetSource;

/** The property sheet of the row at hand. */
record RowSheet(IProject project) implements SheetSource {

	@Override
	public Optional<Wish> wish(ISelection selection) {
		List<ElementKey> keys = selection instanceof IStructuredSelection rows ? Stream.of(rows.toArray())
				.filter(Row.class::isInstance).map(row -> ((Row) row).key()).toList() : List.of();
		return keys.isEmpty() ? Optional.empty() : Optional.of(new Wish(project, sheet -> sheet.select(keys)));
	}
}
