package org.pactwright.viewpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Our own metamodel of specifications, with the namespaces and names of Sirius. It is loaded from the bundle's
 * {@code model} folder and never put into EMF's global registry, so it can live beside the real Sirius. Built once,
 * complete before anybody sees it, and not changed afterwards; hence safe to share between threads.
 */
public final class SpecificationMetamodel {

	/** Root of the namespaces that the files of Viewpoint, the predecessor of Sirius, use. */
	private static final String OLD = "http://www.obeo.fr/dsl/viewpoint/";
	private static final String NEW = "http://www.eclipse.org/sirius/";
	private static final List<String> FILES = List.of("viewpoint-specification.ecore", "diagram-specification.ecore",
			"table-specification.ecore", "tree-specification.ecore");

	private final Map<String, EPackage> packages = new LinkedHashMap<>();

	private SpecificationMetamodel() {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		for (String file : FILES) {
			load(set, file);
		}
		EcoreUtil.resolveAll(set);
		packages.values().forEach(SpecificationMetamodel::complete);
	}

	private static final class Holder {
		private static final SpecificationMetamodel INSTANCE = new SpecificationMetamodel();
	}

	/** The metamodel. */
	public static SpecificationMetamodel get() {
		return Holder.INSTANCE;
	}

	private void load(ResourceSet set, String file) {
		URL url = SpecificationMetamodel.class.getResource("/model/" + file);
		if (url == null) {
			throw new IllegalStateException("The file model/" + file + " is missing from org.pactwright.viewpoint."
					+ " Install the bundle again.");
		}
		Resource resource = set.createResource(URI.createURI("pactwright:/model/" + file));
		try (InputStream in = url.openStream()) {
			resource.load(in, Map.of());
		} catch (IOException e) {
			throw new IllegalStateException("The file " + url + " cannot be read: " + e.getMessage(), e);
		}
		register((EPackage) resource.getContents().get(0));
	}

	private void register(EPackage ePackage) {
		packages.put(ePackage.getNsURI(), ePackage);
		ePackage.getESubpackages().forEach(this::register);
	}

	/** Has every class compute now what it would compute, unsynchronised, at first use. */
	private static void complete(EPackage ePackage) {
		for (EClassifier classifier : ePackage.getEClassifiers()) {
			if (classifier instanceof EClass eClass) {
				eClass.getEAllAttributes();
				eClass.getEAllContainments();
				eClass.getEAllReferences();
				eClass.getEAllSuperTypes();
				eClass.getEIDAttribute();
				eClass.getEAllStructuralFeatures().forEach(feature -> {
					feature.getDefaultValue();
					feature.getEType();
					eClass.getEStructuralFeature(feature.getName());
				});
				if (!eClass.isAbstract()) {
					EObject sample = EcoreUtil.create(eClass);
					eClass.getEAllStructuralFeatures().stream().filter(f -> !f.isDerived()).forEach(sample::eGet);
				}
			}
		}
	}

	/** All packages, by namespace. */
	public Map<String, EPackage> packages() {
		return Map.copyOf(packages);
	}

	/** A package by its namespace; namespaces of Viewpoint give the package that has its classes now. */
	public Optional<EPackage> find(String namespace) {
		EPackage exact = packages.get(namespace);
		if (exact != null || !namespace.startsWith(OLD)) {
			return Optional.ofNullable(exact);
		}
		return twins(namespace).stream().findFirst();
	}

	/**
	 * The packages among which the classes of an old namespace are divided now: Viewpoint had the classes of diagrams
	 * in the same packages as the common ones.
	 */
	public List<EPackage> twins(String oldNamespace) {
		List<EPackage> result = new ArrayList<>();
		if (oldNamespace.startsWith(OLD)) {
			String rest = oldNamespace.substring(OLD.length());
			for (String candidate : List.of(NEW + rest, NEW + "diagram/" + rest)) {
				Optional.ofNullable(packages.get(candidate)).ifPresent(result::add);
			}
		}
		return result;
	}

	/** The package that has the other half of an old package's classes. */
	public List<EPackage> siblings(EPackage ePackage) {
		String namespace = ePackage.getNsURI();
		String rest = namespace.startsWith(NEW + "diagram/") ? namespace.substring((NEW + "diagram/").length())
				: namespace.startsWith(NEW) ? namespace.substring(NEW.length()) : "";
		return rest.isEmpty() ? List.of() : twins(OLD + rest).stream().filter(p -> p != ePackage).toList();
	}

	/** A class by package path below the root package and name, such as {@code diagram, description/NodeMapping}. */
	public EClass eClass(String root, String path) {
		for (EPackage ePackage : packages.values()) {
			if (ePackage.getESuperPackage() == null && ePackage.getName().equals(root)) {
				String[] steps = path.split("/");
				EPackage current = ePackage;
				for (int i = 0; i < steps.length - 1; i++) {
					String step = steps[i];
					current = current.getESubpackages().stream().filter(p -> p.getName().equals(step)).findFirst()
							.orElseThrow(() -> new IllegalArgumentException("No package " + root + "/" + path));
				}
				if (current.getEClassifier(steps[steps.length - 1]) instanceof EClass result) {
					return result;
				}
			}
		}
		throw new IllegalArgumentException("No class " + root + "/" + path);
	}

	/** Whether a reference is part of what a file says: not computed. */
	public static boolean isStated(EReference reference) {
		return !reference.isDerived() && !reference.isTransient() && !reference.isVolatile();
	}
}
