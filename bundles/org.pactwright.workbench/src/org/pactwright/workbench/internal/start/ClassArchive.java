package org.pactwright.workbench.internal.start;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Sees to it that the archive of loaded classes, with which later starts are quicker, holds the classes of all bundles.
 * Java makes it as the very last thing it does, and only of what is not let go of by then; the platform lets go of the
 * classes of its bundles when it stops them.
 * <p>
 * It must be the last thing: once Java has made an archive while it runs, it falls over the next lambda it links.
 */
public final class ClassArchive implements BundleActivator {

	/** Set by the command line when it asks Java for an archive. */
	private static final String WANTED = "pactwright.archive";

	@Override
	public void start(BundleContext context) {
		// all is done at the end
	}

	@Override
	public void stop(BundleContext context) {
		if (System.getProperty(WANTED) != null) {
			List<ClassLoader> loaders = Stream.of(context.getBundles()).map(ClassArchive::loader)
					.filter(Objects::nonNull).toList();
			Thread keeper = new Thread(() -> keep(loaders), "Keeps loaded classes for the archive");
			keeper.setDaemon(true);
			keeper.start();
		}
	}

	private static ClassLoader loader(Bundle bundle) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		return wiring == null ? null : wiring.getClassLoader();
	}

	/** Does not return: what a thread that lives can reach is not let go of. */
	private static void keep(List<ClassLoader> loaders) {
		while (!loaders.isEmpty()) {
			LockSupport.park(loaders);
		}
	}
}
