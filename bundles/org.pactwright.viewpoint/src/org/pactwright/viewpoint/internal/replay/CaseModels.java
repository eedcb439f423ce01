package org.pactwright.viewpoint.internal.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/** Reads the model of a case, of metamodels that are there already or that lie beside it. */
final class CaseModels {

	private CaseModels() {
	}

	/**
	 * Reads a model into a resource set of its own. Throws {@link IOException} if it cannot be read.
	 *
	 * @param packages the metamodels that its specification names
	 */
	static Resource read(Path file, Collection<EPackage> packages) throws IOException {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
				new ResourceFactoryImpl() {
					@Override
					public Resource createResource(URI uri) {
						return new CaseResource(uri);
					}
				});
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		packages.forEach(p -> register(p, set));
		Resource resource = set.createResource(URI.createFileURI(file.toAbsolutePath().toString()));
		resource.load(Map.of());
		return resource;
	}

	private static void register(EPackage ePackage, ResourceSet set) {
		set.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
		ePackage.getESubpackages().forEach(p -> register(p, set));
	}
}
