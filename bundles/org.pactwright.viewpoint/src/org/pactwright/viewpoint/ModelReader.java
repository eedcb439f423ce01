package org.pactwright.viewpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.description.MetamodelSpec;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.internal.ModelResourceSet;

/**
 * Reads models in XMI of whatever metamodel for the diagrams of a specification. Never fails: what is wrong is among the
 * problems. Reads nothing but files below the model's folder and the allowed roots, and what the options' locations and
 * metamodels name.
 */
public final class ModelReader {

	private final ReadOptions options;

	public ModelReader(ReadOptions options) {
		this.options = options;
	}

	/**
	 * Models as they were read.
	 *
	 * @param resources the file that was asked for, then those that it refers to; without metamodels
	 * @param metamodels those of the models, which the specification need not name
	 * @param problems what was wrong
	 */
	public record Models(List<Resource> resources, List<EPackage> metamodels, List<SpecificationProblem> problems) {

		public Models {
			resources = List.copyOf(resources);
			metamodels = List.copyOf(metamodels);
			problems = List.copyOf(problems);
		}

		/** The object of a fragment in the file that was asked for. */
		public Optional<EObject> object(String fragment) {
			try {
				return resources.stream().findFirst().map(r -> r.getEObject(fragment));
			} catch (RuntimeException e) {
				// EMF throws all kinds of things for broken fragments: there is no such object
				return Optional.empty();
			}
		}
	}

	/**
	 * Reads a model and all that it refers to.
	 *
	 * @param specifications whose metamodels the model can have
	 */
	public Models read(Path file, List<CompiledSpecification> specifications) {
		Path absolute = file.toAbsolutePath().normalize();
		Set<EPackage> named = new LinkedHashSet<>();
		specifications.stream().flatMap(s -> s.viewpoints().stream())
				.flatMap(v -> Stream.concat(
						v.representations().stream().map(RepresentationSpec::metamodels).flatMap(List::stream),
						v.extensions().stream().flatMap(e -> e.metamodels().stream())))
				.map(MetamodelSpec::ePackage).flatMap(Optional::stream).forEach(named::add);
		ModelResourceSet set = new ModelResourceSet(options, named);
		if (absolute.getParent() != null) {
			set.allow(absolute.getParent());
		}
		List<Resource> resources = new ArrayList<>();
		Set<EPackage> metamodels = new LinkedHashSet<>(named);
		try {
			Resource model = set.getResource(URI.createFileURI(absolute.toString()), true);
			EcoreUtil.resolveAll(model);
			resources.add(model);
			collect(set, resources, metamodels);
		} catch (WrappedException e) {
			// the resource set knows why, and says so among its problems
			resources.clear();
		}
		return new Models(resources, new ArrayList<>(metamodels), set.problems());
	}

	/** What else was read: metamodels of what was read, and other models. */
	private static void collect(ModelResourceSet set, List<Resource> resources, Set<EPackage> metamodels) {
		Set<Resource> ofMetamodels = new LinkedHashSet<>();
		for (Resource resource : List.copyOf(set.getResources())) {
			resource.getAllContents().forEachRemaining(o -> {
				EPackage root = o.eClass().getEPackage();
				while (root != null && root.getESuperPackage() != null) {
					root = root.getESuperPackage();
				}
				if (root != null && metamodels.add(root) && root.eResource() != null) {
					ofMetamodels.add(root.eResource());
				}
			});
		}
		for (Resource resource : List.copyOf(set.getResources())) {
			if (!resources.contains(resource) && !ofMetamodels.contains(resource)
					&& !resource.getContents().isEmpty()) {
				EcoreUtil.resolveAll(resource);
				resources.add(resource);
			}
		}
	}
}
