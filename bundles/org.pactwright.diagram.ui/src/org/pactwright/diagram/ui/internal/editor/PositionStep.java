package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Something done to the positions of a diagram, in the same history as the edits of its texts. */
final class PositionStep extends AbstractOperation {

	private final Runnable back;
	private final Runnable forth;

	private PositionStep(String label, IUndoContext diagram, Runnable back, Runnable forth) {
		super(label);
		this.back = back;
		this.forth = forth;
		addContext(diagram);
	}

	/** Puts what was done into the history. UI thread only. */
	static void done(String label, IUndoContext diagram, Runnable back, Runnable forth) {
		OperationHistoryFactory.getOperationHistory().add(new PositionStep(label, diagram, back, forth));
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		throw new UnsupportedOperationException("It is done already");
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		back.run();
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		forth.run();
		return Status.OK_STATUS;
	}
}
