package org.pactwright.viewpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A specification file as it was read: its objects, and what was wrong with it. Made by {@link SpecificationReader}.
 * The objects belong to a metamodel of our own that is registered nowhere; they are not to be changed.
 */
public final class Specification {

	private final Resource resource;
	private final List<Path> files;
	private final List<SpecificationProblem> problems;
	private final BiFunction<EObject, String, SourcePlace> places;

	Specification(Resource resource, List<Path> files, List<SpecificationProblem> problems,
			BiFunction<EObject, String, SourcePlace> places) {
		this.resource = resource;
		this.files = List.copyOf(files);
		this.problems = List.copyOf(problems);
		this.places = places;
	}

	/** The URI by which the file was read. */
	public URI uri() {
		return resource.getURI();
	}

	/** The {@code Group} at the root, or empty if the file could not be read or is no specification. */
	public Optional<EObject> group() {
		return resource.getContents().stream().filter(o -> o.eClass().getName().equals("Group")).findFirst();
	}

	/** The version of the format that the file was written in; empty where it has none. */
	public String version() {
		return group().map(g -> g.eGet(g.eClass().getEStructuralFeature("version"))).map(String::valueOf).orElse("");
	}

	/** What was wrong, sorted by file and place. */
	public List<SpecificationProblem> problems() {
		return problems;
	}

	/** Whether nothing is wrong that keeps a part of the file from working. */
	public boolean isUsable() {
		return group().isPresent()
				&& problems.stream().noneMatch(p -> p.severity() == SpecificationProblem.Severity.ERROR);
	}

	/** The files that were read: this one, and the specifications and metamodels that it refers to. */
	public List<Path> files() {
		return files;
	}

	/** The object of a fragment such as {@code //@ownedViewpoints[name='V']}. */
	public Optional<EObject> object(String fragment) {
		return Optional.ofNullable(resource.getEObject(fragment));
	}

	/** The fragment of an object of this file, as Sirius writes it. */
	public String fragment(EObject object) {
		Resource owner = object.eResource();
		return owner == null ? "" : owner.getURIFragment(object);
	}

	/** Where an object begins. */
	public SourcePlace place(EObject object) {
		return places.apply(object, "");
	}

	/** Where an attribute of an object is; where the object begins if the attribute is not written. */
	public SourcePlace place(EObject object, String attribute) {
		return places.apply(object, attribute);
	}
}
