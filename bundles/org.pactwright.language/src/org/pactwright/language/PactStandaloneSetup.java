package org.pactwright.language;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.pactwright.model.PactwrightPackage;

/** Sets the language up where no extension registry does: the command line, tests, and the IDE too. */
public class PactStandaloneSetup extends PactStandaloneSetupGenerated {

	/** Registers the metamodel beside the language, so that either order of class loading works. */
	@Override
	public void register(Injector injector) {
		EPackage.Registry.INSTANCE.putIfAbsent(PactwrightPackage.eNS_URI, PactwrightPackage.eINSTANCE);
		super.register(injector);
	}

	/** For tools that expect this entry point; Pactwright itself uses {@link PactLanguage}. */
	public static void doSetup() {
		PactLanguage.injector();
	}
}
