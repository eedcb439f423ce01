package org.pactwright.workbench.internal.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Makes the archive of loaded classes with which later starts are quicker, when the command line asked for one. It takes
 * two seconds, so it is done once, when the window is gone and the workspace is free again, but before the platform lets
 * go of the classes.
 */
public final class ClassArchive implements BundleActivator {

	/** The archive to make, as the command line tells. */
	private static final String WANTED = "pactwright.archive";
	private static final String DIAGNOSTICS = "com.sun.management:type=DiagnosticCommand";

	@Override
	public void start(BundleContext context) {
		// all is done at the end
	}

	@Override
	public void stop(BundleContext context) {
		String wanted = System.getProperty(WANTED);
		if (wanted != null && !Files.exists(Path.of(wanted))) {
			try {
				make(Path.of(wanted));
			} catch (JMException | IOException | RuntimeException e) {
				// the next start is no quicker than this one was, that is all
				ILog.get().warn("The archive of classes for a quicker start could not be made: " + e.getMessage(), e);
			}
		}
	}

	private static void make(Path archive) throws JMException, IOException {
		Path unfinished = archive.resolveSibling(archive.getFileName() + ".new");
		Files.deleteIfExists(unfinished);
		ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName(DIAGNOSTICS), "vmCds",
				new Object[] { new String[] { "dynamic_dump", unfinished.toString() } },
				new String[] { String[].class.getName() });
		if (Files.isRegularFile(unfinished)) {
			Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
		}
	}
}
