package org.pactwright.aql;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * A model of one of our own Sirius cases, with its metamodel.
 *
 * @param metamodel the package
 * @param root the town
 */
record Town(EPackage metamodel, EObject root) {

	/** Loads the model of a case. */
	static Town load(Path folder, String model) {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap()
				.putAll(Map.of("ecore", new EcoreResourceFactoryImpl(), "xmi", new XMIResourceFactoryImpl()));
		Resource ecore = set.getResource(URI.createFileURI(folder.resolve("town.ecore").toString()), true);
		EPackage town = (EPackage) ecore.getContents().get(0);
		set.getPackageRegistry().put(town.getNsURI(), town);
		Resource xmi = set.getResource(URI.createFileURI(folder.resolve(model).toString()), true);
		return new Town(town, xmi.getContents().get(0));
	}
}
