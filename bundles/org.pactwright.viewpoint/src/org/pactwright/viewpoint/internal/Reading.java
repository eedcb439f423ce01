package org.pactwright.viewpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.Limits;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;

/** One reading of one specification with all that it refers to. Used once. */
public final class Reading {

	private static final Comparator<SpecificationProblem> BY_PLACE = Comparator
			.comparing((SpecificationProblem p) -> p.place().file()).thenComparingInt(p -> p.place().line())
			.thenComparingInt(p -> p.place().column());

	private final SpecificationResourceSet set;
	private final Set<SpecificationProblem> problems = new LinkedHashSet<>();
	private Resource resource;

	public Reading(ReadOptions options) {
		this.set = new SpecificationResourceSet(options);
	}

	/** Allows a folder besides those of the options. */
	public void allow(Path folder) {
		set.gate().allow(folder);
	}

	/**
	 * Reads the file and resolves its references; problems are kept.
	 *
	 * @param content what the file holds; empty to open it here
	 */
	public void read(URI uri, Optional<InputStream> content) {
		resource = set.createResource(uri, null);
		if (resource == null) {
			resource = new SpecificationResource(uri, uri.toString(), Limits.standard());
			problem(Severity.ERROR, Code.FILE, "A specification is a file whose name ends in .odesign.",
					"Name such a file.", SourcePlace.ofFile(name(uri)));
			return;
		}
		try {
			if (content.isPresent()) {
				resource.load(content.get(), set.getLoadOptions());
			} else {
				resource.load(set.getLoadOptions());
			}
		} catch (Refusal refusal) {
			problems.add(refusal.problem());
		} catch (IOException e) {
			problem(Severity.ERROR, Code.FILE, "The file cannot be read: " + e.getMessage(), "Check its permissions.",
					SourcePlace.ofFile(name(uri)));
		}
		resolve();
		checkRoot();
		for (SecureXmiResource read : SecureXmiResource.in(set)) {
			problems.addAll(read.problems());
		}
	}

	/** Resolves until no further specification is loaded by it. */
	private void resolve() {
		Set<Resource> done = new HashSet<>();
		boolean more = true;
		while (more) {
			more = false;
			for (SecureXmiResource next : SecureXmiResource.in(set)) {
				if (next instanceof SpecificationResource && done.add(next)) {
					next.getAllContents().forEachRemaining(this::resolveReferences);
					new SupportReport(next).write();
					more = true;
				}
			}
		}
	}

	private void resolveReferences(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (SpecificationMetamodel.isStated(reference) && object.eIsSet(reference)) {
				Object value = object.eGet(reference);
				for (Object target : value instanceof List<?> list ? List.copyOf(list) : List.of(value)) {
					if (target instanceof InternalEObject element && element.eIsProxy()) {
						reportProxy(object, reference, element);
					} else if (target instanceof EObject element
							&& !reference.getEReferenceType().isInstance(element)) {
						problem(Severity.ERROR, Code.REFERENCE, reference.getName() + " names a "
								+ element.eClass().getName() + ", which it cannot.", "Correct the reference.",
								place(object, reference.getName()));
					}
				}
			}
		}
	}

	private void reportProxy(EObject object, EReference reference, InternalEObject proxy) {
		URI uri = proxy.eProxyURI();
		SourcePlace place = ((SecureXmiResource) object.eResource()).place(object, reference.getName(), proxy);
		String why = set.refusal(uri).map(p -> " " + p.message()).orElse("");
		String remedy = set.refusal(uri).map(SpecificationProblem::remedy)
				.orElse("Correct the reference, or restore what it named.");
		if (reference.getEReferenceType().getEPackage().getNsURI().equals("http://www.eclipse.org/emf/2002/Ecore")
				&& reference.getName().equals("metamodel")) {
			problem(Severity.WARNING, Code.METAMODEL, "The metamodel " + uri + " is not here." + why,
					set.refusal(uri).isPresent() ? remedy : "Add it to the project, or register it.", place);
		} else {
			problem(Severity.ERROR, Code.REFERENCE,
					reference.getName() + " names " + uri + ", which is not there." + why, remedy, place);
		}
	}

	private void checkRoot() {
		if (!resource.getContents().isEmpty()
				&& resource.getContents().stream().noneMatch(o -> o.eClass().getName().equals("Group"))) {
			problem(Severity.ERROR, Code.FILE,
					"The file is no specification: its root is a "
							+ resource.getContents().get(0).eClass().getName() + ".",
					"Name a file whose root is a Group.", place(resource.getContents().get(0), ""));
		} else if (resource.getContents().isEmpty() && problems.isEmpty()
				&& ((SecureXmiResource) resource).problems().stream().noneMatch(p -> p.severity() == Severity.ERROR)) {
			problem(Severity.ERROR, Code.FILE, "The file holds no specification.", "Name a file whose root is a Group.",
					SourcePlace.ofFile(name(resource.getURI())));
		}
	}

	private void problem(Severity severity, Code code, String message, String remedy, SourcePlace place) {
		problems.add(new SpecificationProblem(severity, code, message, remedy, place));
	}

	private String name(URI uri) {
		return set.gate().file(uri).map(Path::toString).orElse(uri.toString());
	}

	/** Where an object or one of its attributes is. */
	public SourcePlace place(EObject object, String attribute) {
		Resource owner = object.eResource();
		URI uri = owner == null ? EcoreUtil.getURI(object) : owner.getURI();
		return owner instanceof SecureXmiResource secure ? secure.place(object, attribute)
				: SourcePlace.ofFile(String.valueOf(uri));
	}

	/** The resource of the specification, which is empty if it could not be read. */
	public Resource resource() {
		return resource;
	}

	/** What was wrong, sorted. */
	public List<SpecificationProblem> problems() {
		List<SpecificationProblem> result = new ArrayList<>(problems);
		result.sort(BY_PLACE);
		return result;
	}

	/** The files that were read. */
	public List<Path> files() {
		List<Path> result = new ArrayList<>();
		for (SecureXmiResource read : SecureXmiResource.in(set)) {
			set.gate().file(read.getURI()).filter(f -> read.isLoaded() && !read.getContents().isEmpty())
					.ifPresent(result::add);
		}
		return result;
	}
}
