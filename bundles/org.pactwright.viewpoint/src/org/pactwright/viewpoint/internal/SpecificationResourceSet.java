package org.pactwright.viewpoint.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.LinkedHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.ContentHandler;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SpecificationProblem;

/**
 * A resource set in which specifications are read: it has its own registry of packages, the environment, and the file
 * gate as its only access to files. Only specifications and Ecore files are ever read.
 */
public final class SpecificationResourceSet extends ResourceSetImpl {

	private final ReadOptions options;
	private final FileGate gate;
	private final Map<URI, SpecificationProblem> refused = new LinkedHashMap<>();

	public SpecificationResourceSet(ReadOptions options) {
		this.options = options;
		this.gate = new FileGate(options);
		setPackageRegistry(new EPackageRegistryImpl());
		getPackageRegistry().putAll(SpecificationMetamodel.get().packages());
		getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		setURIConverter(new ExtensibleURIConverterImpl(List.of(gate), List.<ContentHandler>of()));
		getURIConverter().getURIMap().clear();
		getResources().addAll(EnvironmentResources.create());
	}

	FileGate gate() {
		return gate;
	}

	/** Why a file was not read, if it was not. */
	Optional<SpecificationProblem> refusal(URI uri) {
		return Optional.ofNullable(refused.get(uri.trimFragment()));
	}

	@Override
	public Resource createResource(URI uri, String contentType) {
		String name = gate.file(uri).map(Object::toString).orElse(uri.toString());
		Resource resource = switch (String.valueOf(uri.fileExtension())) {
			case "odesign" -> new SpecificationResource(uri, name, options.limits());
			case "ecore" -> new SecureXmiResource(uri, name, options.limits());
			default -> null;
		};
		if (resource != null) {
			getResources().add(resource);
		}
		return resource;
	}

	@Override
	protected Resource delegatedGetResource(URI uri, boolean loadOnDemand) {
		return options.metamodels().find(uri).map(EObject::eResource)
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
}
