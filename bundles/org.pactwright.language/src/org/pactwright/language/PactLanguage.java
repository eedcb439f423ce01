package org.pactwright.language;

import org.pactwright.language.internal.LibraryLog;

import com.google.inject.Injector;

/**
 * The one injector of the language. Building it costs more than parsing a sample, so it is built once per process, at
 * the first use and by whoever comes first; the IDE does that in the background.
 */
public final class PactLanguage {

	/** The file extension of an architecture. */
	public static final String ARCHITECTURE = "pact";
	/** The file extension of a relationship management plan. */
	public static final String PLAN = "rmp";

	private PactLanguage() {
	}

	private static final class Holder {
		static final Injector INJECTOR = create();

		private static Injector create() {
			LibraryLog.install();
			return new PactStandaloneSetup().createInjectorAndDoEMFRegistration();
		}
	}

	/** The injector; safe to call from any thread. */
	public static Injector injector() {
		return Holder.INJECTOR;
	}

	/** Whether a file of this name holds Pactwright text. */
	public static boolean isSource(String fileName) {
		return fileName.endsWith("." + ARCHITECTURE) || fileName.endsWith("." + PLAN);
	}
}
