package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.ui.internal.session.OwnSpecifications;

/** Follows the file of an editor on disk. */
final class FileChanges implements IResourceChangeListener {

	private final IFile file;
	private final Display display;
	private final Runnable changed;
	private final Runnable gone;
	private final Runnable specifications;

	/**
	 * @param changed told on the UI thread when it was written
	 * @param specifications told on the UI thread when viewpoint specifications of its project have changed
	 * @param gone told on the UI thread when it was deleted, moved, or its project closed
	 */
	FileChanges(IFile file, Display display, Runnable changed, Runnable specifications, Runnable gone) {
		this.file = file;
		this.display = display;
		this.changed = changed;
		this.gone = gone;
		this.specifications = specifications;
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
		IResourceDelta inProject = event.getDelta().findMember(file.getProject().getFullPath());
		if (inProject != null && touchesSpecification(inProject)) {
			display.asyncExec(specifications);
		}
	}

	private static boolean touchesSpecification(IResourceDelta delta) {
		if (delta.getResource() instanceof IFile found) {
			return found.getName().endsWith(OwnSpecifications.ENDING)
					&& (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
		}
		for (IResourceDelta inner : delta.getAffectedChildren()) {
			if (touchesSpecification(inner)) {
				return true;
			}
		}
		return false;
	}
}
