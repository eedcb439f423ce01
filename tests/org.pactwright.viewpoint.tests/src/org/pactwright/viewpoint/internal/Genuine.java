package org.pactwright.viewpoint.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.pactwright.viewpoint.Reference;

/** Sirius' own metamodels, read from the reference material, by namespace. */
final class Genuine {

	/** The URI by which specifications and the genuine metamodels name Ecore. */
	static final String ECORE_FILE = "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore";

	private final Map<String, EPackage> packages = new LinkedHashMap<>();

	Genuine() {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getPackageRegistry().put(ECORE_FILE, EcorePackage.eINSTANCE);
		String base = "platform:/plugin/";
		for (String[] file : new String[][] { { "org.eclipse.sirius.model/model/", "viewpoint.ecore" },
				{ "org.eclipse.sirius.diagram.model/model/", "diagram.ecore" } }) {
			Resource resource = set.createResource(URI.createURI(base + file[0] + file[1]));
			try (var in = Files.newInputStream(Reference.folder().resolve(file[1]))) {
				resource.load(in, Map.of());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			register((EPackage) resource.getContents().get(0));
		}
		EcoreUtil.resolveAll(set);
	}

	private void register(EPackage ePackage) {
		packages.put(ePackage.getNsURI(), ePackage);
		ePackage.getESubpackages().forEach(this::register);
	}

	Map<String, EPackage> packages() {
		return packages;
	}
}
