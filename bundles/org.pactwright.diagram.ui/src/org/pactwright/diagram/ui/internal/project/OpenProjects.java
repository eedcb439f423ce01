package org.pactwright.diagram.ui.internal.project;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** The projects of which diagrams are open; a service of the workbench. UI thread only. */
public final class OpenProjects {

	private final Map<IProject, OpenProject> open = new HashMap<>();

	/** The service. */
	public static OpenProjects get() {
		return PlatformUI.getWorkbench().getService(OpenProjects.class);
	}

	/** The project, opened if it is not; give it back when done. */
	public OpenProject take(IProject project) {
		OpenProject known = open.get(project);
		if (known == null) {
			known = new OpenProject(project, Display.getCurrent());
			open.put(project, known);
			known.start();
		}
		return known.use();
	}

	/** It is not needed any more by one that took it. */
	public void giveBack(OpenProject project) {
		if (project.leave()) {
			open.remove(project.project());
			project.close();
		}
	}

	/** Makes the service. */
	public static final class Factory extends AbstractServiceFactory {

		@Override
		public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent,
				IServiceLocator locator) {
			return parent.getService(service) == null ? new OpenProjects() : parent.getService(service);
		}
	}
}
