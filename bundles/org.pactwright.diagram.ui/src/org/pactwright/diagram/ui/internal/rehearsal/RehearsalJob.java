package org.pactwright.diagram.ui.internal.rehearsal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Loads the editor of diagrams and works on one in memory, for the few seconds after which that goes quickly: opening and
 * editing large diagrams takes several times as long while their code is new to Java. Stops at once when somebody uses
 * keyboard or mouse, and goes on when nobody does any more.
 */
final class RehearsalJob extends Job {

	/** How long nobody must have done anything, in milliseconds. */
	private static final long IDLE = 1500;
	/** More elements take longer; fewer do not repeat often enough what is done for each. */
	private static final int SERVICES = 120;
	private static final int OPENINGS = 8;
	/** On how many of them the UI thread works, too. */
	private static final int SHOWINGS = 4;
	private static final int EDITS_EACH = 8;
	private static final String OURS = "org/pactwright/diagram/ui/internal";
	private static final String ENDING = ".class";

	private final UserActivity activity = new UserActivity(PlatformUI.getWorkbench().getDisplay());
	private int opened;

	RehearsalJob() {
		super("Rehearsing work on diagrams");
		setSystem(true);
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		boolean through = true;
		try {
			through = rehearse(monitor);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			if (through) {
				activity.close();
			} else {
				schedule(IDLE);
			}
		}
		return Status.OK_STATUS;
	}

	/** Whether there is nothing left to do. */
	private boolean rehearse(IProgressMonitor monitor) throws InterruptedException {
		try (Rehearsal rehearsal = new Rehearsal(SERVICES)) {
			if (opened == 0 && goesOn(monitor)) {
				loadEditor(monitor);
			}
			while (opened < OPENINGS && goesOn(monitor)) {
				opened++;
				rehearsal.open();
				if (opened <= SHOWINGS) {
					rehearsal.show(PlatformUI.getWorkbench(), () -> goesOn(monitor));
				}
				for (int i = 0; i < EDITS_EACH && goesOn(monitor); i++) {
					rehearsal.edit();
				}
			}
		}
		return opened == OPENINGS || monitor.isCanceled();
	}

	private boolean goesOn(IProgressMonitor monitor) {
		return !monitor.isCanceled() && !activity.within(IDLE);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == WarmUp.FAMILY;
	}

	/** Loads the classes of the editor and of the libraries that it is made with, without running anything of them. */
	private void loadEditor(IProgressMonitor monitor) {
		for (Class<?> one : List.of(RehearsalJob.class, EditPart.class, IFigure.class)) {
			Bundle bundle = FrameworkUtil.getBundle(one);
			String folder = one == RehearsalJob.class ? OURS : one.getPackageName().replace('.', '/');
			BundleWiring wiring = bundle.adapt(BundleWiring.class);
			for (String resource : wiring.listResources(folder, "*" + ENDING,
					BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
				if (goesOn(monitor)) {
					load(resource.substring(0, resource.length() - ENDING.length()).replace('/', '.'),
							wiring.getClassLoader());
				}
			}
		}
	}

	private static void load(String name, ClassLoader loader) {
		try {
			Class.forName(name, false, loader);
		} catch (ClassNotFoundException | LinkageError e) {
			// of an optional part that is not installed: the editor does without it, too
			Platform.getLog(RehearsalJob.class).info(name + " is not loaded: " + e.getMessage());
		}
	}
}
