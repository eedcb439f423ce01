package org.pactwright.viewpoint.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ContentHandler;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SpecificationProblem;

/**
 * A resource set in which models of any metamodel are read as XMI: with its own registry of packages and the file gate
 * as its only access to files.
 */
public final class ModelResourceSet extends ResourceSetImpl {

	private final ReadOptions options;
	private final FileGate gate;
	private final Map<URI, Resource> metamodels = new HashMap<>();
	private final Map<URI, SpecificationProblem> refused = new LinkedHashMap<>();

	/**
	 * @param packages the metamodels; the files that they were read from are not read again
	 */
	public ModelResourceSet(ReadOptions options, Iterable<EPackage> packages) {
		this.options = options;
		this.gate = new FileGate(options);
		setPackageRegistry(new EPackageRegistryImpl());
		getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		packages.forEach(this::register);
		setURIConverter(new ExtensibleURIConverterImpl(List.of(gate), List.<ContentHandler>of()));
		getURIConverter().getURIMap().clear();
	}

	private void register(EPackage ePackage) {
		getPackageRegistry().putIfAbsent(ePackage.getNsURI(), ePackage);
		if (ePackage.eResource() != null) {
			metamodels.putIfAbsent(ePackage.eResource().getURI(), ePackage.eResource());
		}
		ePackage.getESubpackages().forEach(this::register);
	}

	/** Allows the folder of a file, besides those of the options. */
	public void allow(java.nio.file.Path folder) {
		gate.allow(folder);
	}

	@Override
	public Resource createResource(URI uri, String contentType) {
		String name = gate.file(uri).map(Object::toString).orElse(uri.toString());
		Resource resource = new SecureXmiResource(uri, name, options.limits());
		getResources().add(resource);
		return resource;
	}

	@Override
	protected Resource delegatedGetResource(URI uri, boolean loadOnDemand) {
		return Optional.ofNullable(metamodels.get(uri))
				.or(() -> options.metamodels().find(uri).map(EObject::eResource))
				.orElseGet(() -> super.delegatedGetResource(uri, loadOnDemand));
	}

	@Override
	protected void demandLoad(Resource resource) throws IOException {
		try {
			super.demandLoad(resource);
		} catch (Refusal refusal) {
			refused.put(resource.getURI(), refusal.problem());
			throw refusal;
		}
	}

	/** What was wrong with the files, in the order in which they were read. */
	public List<SpecificationProblem> problems() {
		List<SpecificationProblem> result = new java.util.ArrayList<>(refused.values());
		SecureXmiResource.in(this).forEach(r -> result.addAll(r.problems()));
		return result;
	}
}
