package org.pactwright.viewpoint.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The model of a town that the cases of tools use. */
public final class Town {

	private final Path folder;
	private final EPackage metamodel;
	private final Resource model;

	/** Reads it anew. */
	public Town() {
		folder = cases().resolve("t01_create_node");
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		metamodel = (EPackage) set.getResource(uri("town.ecore"), true).getContents().get(0);
		set.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		model = set.getResource(uri("town.xmi"), true);
	}

	/** The folder of the cases of tools. */
	public static Path cases() {
		Path here = Path.of("cases", "tools").toAbsolutePath();
		String root = System.getProperty("pactwright.root", "");
		return Files.isDirectory(here) || root.isEmpty() ? here
				: Path.of(root, "tests", "org.pactwright.viewpoint.tests", "cases", "tools");
	}

	private URI uri(String file) {
		return URI.createFileURI(folder.resolve(file).toString());
	}

	/** Where its metamodel lies. */
	public Path metamodelFile() {
		return folder.resolve("town.ecore");
	}

	public EPackage metamodel() {
		return metamodel;
	}

	public Resource model() {
		return model;
	}

	/** The town itself. */
	public EObject root() {
		return model.getContents().get(0);
	}

	/** The element of a fragment below the town, such as {@code districts.0/buildings.1}. */
	public EObject at(String path) {
		return model.getEObject("//@" + path.replace("/", "/@"));
	}

	/** The value of a feature. */
	public Object get(String path, String feature) {
		EObject object = path.isEmpty() ? root() : at(path);
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	/** The names of the elements in a feature. */
	public List<Object> names(String path, String feature) {
		return ((List<?>) get(path, feature)).stream().map(EObject.class::cast)
				.map(o -> o.eGet(o.eClass().getEStructuralFeature("name"))).toList();
	}

	/** The model as it would be saved. */
	public String text() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			model.save(out, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}
}
