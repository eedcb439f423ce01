package org.pactwright.language.ui.internal.raci;

import java.util.Optional;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.pactwright.edit.raci.RaciMatrix.Row;

/** Tells the workbench at which row of the matrix the user is. */
final class RowSelections implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	void show(Optional<Row> row) {
		setSelection(row.<ISelection> map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection newSelection) {
		if (!selection.equals(newSelection)) {
			selection = newSelection;
			listeners.forEach(each -> each.selectionChanged(new SelectionChangedEvent(this, newSelection)));
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
