package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;

/** Follows the file of an editor on disk. */
final class FileChanges implements IResourceChangeListener {

	private final IFile file;
	private final Display display;
	private final Runnable changed;
	private final Runnable gone;

	/**
	 * @param changed told on the UI thread when it was written
	 * @param gone told on the UI thread when it was deleted, moved, or its project closed
	 */
	FileChanges(IFile file, Display display, Runnable changed, Runnable gone) {
		this.file = file;
		this.display = display;
		this.changed = changed;
		this.gone = gone;
	}

	void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta delta = event.getDelta().findMember(file.getFullPath());
		if (delta != null && delta.getKind() == IResourceDelta.REMOVED || !file.getProject().isAccessible()) {
			display.asyncExec(gone);
		} else if (delta != null && (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0) {
			display.asyncExec(changed);
		}
	}
}
