package org.pactwright.viewpoint.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.viewpoint.CompiledSpecification;

/**
 * What a {@link ViewpointRuntime} works with.
 *
 * @param metamodels that expressions may name, besides those that the specification names, Ecore, and that of diagrams
 * @param services finds the Java class of services by its qualified name; empty if there is none
 * @param resources the models of the session in order: asked anew at each full refresh
 * @param others further specifications of the session, for example with extensions of the diagrams
 * @param limits how big a diagram may become
 */
public record RuntimeOptions(List<EPackage> metamodels, Function<String, Optional<Class<?>>> services,
		Supplier<List<Resource>> resources, List<CompiledSpecification> others, DiagramLimits limits) {

	public RuntimeOptions {
		metamodels = List.copyOf(metamodels);
		others = List.copyOf(others);
	}

	/** No Java services, no other specifications, standard limits. */
	public static RuntimeOptions of(Collection<? extends Resource> resources) {
		List<Resource> fixed = List.copyOf(resources);
		return new RuntimeOptions(List.of(), name -> Optional.empty(), () -> fixed, List.of(),
				DiagramLimits.standard());
	}

	/** For models whose resources come and go. */
	public static RuntimeOptions of(Supplier<List<Resource>> resources) {
		return new RuntimeOptions(List.of(), name -> Optional.empty(), resources, List.of(),
				DiagramLimits.standard());
	}

	public RuntimeOptions withMetamodels(Collection<? extends EPackage> packages) {
		return new RuntimeOptions(List.copyOf(packages), services, resources, others, limits);
	}

	public RuntimeOptions withServices(Function<String, Optional<Class<?>>> finder) {
		return new RuntimeOptions(metamodels, finder, resources, others, limits);
	}

	public RuntimeOptions withOthers(Collection<CompiledSpecification> specifications) {
		return new RuntimeOptions(metamodels, services, resources, List.copyOf(specifications), limits);
	}

	public RuntimeOptions withLimits(DiagramLimits newLimits) {
		return new RuntimeOptions(metamodels, services, resources, others, newLimits);
	}
}
