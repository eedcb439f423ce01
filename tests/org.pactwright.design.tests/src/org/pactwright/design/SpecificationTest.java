package org.pactwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.Engine;
import org.pactwright.aql.JavaServices;
import org.pactwright.aql.spi.Service;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.viewpoint.check.CheckOptions;
import org.pactwright.viewpoint.check.SpecificationChecker;

class SpecificationTest {

	/** The platform's name of Ecore in the genuine metamodels. */
	private static final String ECORE_FILE = "platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore";

	@Test
	void the_checker_has_nothing_to_say() {
		CheckOptions options = CheckOptions.standard().withImages(p -> Design.image(p).isPresent())
				.withServices(s -> Design.service(s).isPresent());
		assertEquals(List.of(), new SpecificationChecker(options).check(OurSpecification.read()));
	}

	@Test
	void it_loads_with_the_metamodels_of_sirius_itself() throws IOException {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getPackageRegistry().put(ECORE_FILE, EcorePackage.eINSTANCE);
		set.getPackageRegistry().put(PactwrightPackage.eNS_URI, PactwrightPackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		genuine(set, "org.eclipse.sirius.model/model/", "viewpoint.ecore");
		genuine(set, "org.eclipse.sirius.diagram.model/model/", "diagram.ecore");
		EcoreUtil.resolveAll(set);
		XMIResourceImpl resource = new XMIResourceImpl(Design.URI_OF_SPECIFICATION);
		set.getResources().add(resource);
		try (InputStream in = Design.specification()) {
			resource.load(in, Map.of());
		}
		assertEquals(List.of(), resource.getErrors());
		assertEquals(List.of(), resource.getWarnings());
		assertEquals(Map.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(resource));
		assertEquals("Group", resource.getContents().get(0).eClass().getName());
		assertEquals(List.of(), required(resource.getContents().get(0)));
	}

	private static void genuine(ResourceSet set, String folder, String name) throws IOException {
		Path file = reference().resolve(name);
		Resource resource = set.createResource(URI.createURI("platform:/plugin/" + folder + name));
		try (InputStream in = Files.newInputStream(file)) {
			resource.load(in, Map.of());
		}
		register(set, (EPackage) resource.getContents().get(0));
	}

	private static void register(ResourceSet set, EPackage ePackage) {
		set.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
		ePackage.getESubpackages().forEach(sub -> register(set, sub));
	}

	private static Path reference() {
		Optional<Path> folder = Optional.empty();
		String set = System.getenv("PACTWRIGHT_SIRIUS");
		if (set != null && !set.isBlank()) {
			folder = Optional.of(Path.of(set));
		}
		for (Path p = Path.of("").toAbsolutePath(); folder.isEmpty() && p.getParent() != null; p = p.getParent()) {
			folder = Optional.of(p.resolveSibling("shared").resolve("sirius")).filter(Files::isDirectory);
		}
		assumeTrue(folder.filter(Files::isDirectory).isPresent(), "The Sirius reference material is not here:"
				+ " set PACTWRIGHT_SIRIUS to its folder, or put it at ../shared/sirius beside the repository.");
		return folder.get();
	}

	/** What the genuine metamodels require and an object does not have. */
	private static List<String> required(EObject root) {
		List<String> missing = new ArrayList<>();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			object.eClass().getEAllStructuralFeatures().stream()
					.filter(f -> f.isRequired() && !f.isDerived() && !f.isTransient() && f.getDefaultValue() == null)
					.filter(f -> f.isMany() ? ((List<?>) object.eGet(f)).isEmpty() : object.eGet(f) == null)
					.forEach(f -> missing.add(EcoreUtil.getURI(object).fragment() + " has no " + f.getName()));
		}
		return missing;
	}

	@Test
	void every_kind_is_described() {
		for (DiagramKind kind : Design.kinds()) {
			assertTrue(OurSpecification.read().object(kind.fragment()).isPresent(), kind.fragment());
			assertEquals(Optional.of(kind), DiagramKind.of(kind.id()));
		}
	}

	@Test
	void every_expression_parses_and_names_types_and_services_that_exist() {
		JavaServices services = JavaServices.load(serviceClasses(), Design::service);
		assertEquals(List.of(), services.problems());
		Engine engine = Engine.of(List.of(PactwrightPackage.eINSTANCE), services.services());
		List<String> names = services.services().stream().map(Service::name).toList();
		TreeSet<String> problems = new TreeSet<>();
		for (String expression : expressions()) {
			if (expression.startsWith("aql:")) {
				engine.expression(expression.substring(4)).problems()
						.forEach(p -> problems.add(expression + ": " + p.message()));
			} else if (expression.startsWith("service:") && !names.contains(expression.substring(8))) {
				problems.add(expression + ": there is no such service");
			}
		}
		assertEquals(new TreeSet<>(), problems);
	}

	@Test
	void every_service_is_used_by_the_specification() {
		String text = String.join("\n", expressions());
		JavaServices services = JavaServices.load(serviceClasses(), Design::service);
		TreeSet<String> unused = new TreeSet<>();
		services.services().stream().map(Service::name).filter(n -> !text.matches("(?s).*\\b" + n + "\\b.*"))
				.forEach(unused::add);
		assertEquals(new TreeSet<>(), unused);
	}

	private static List<String> serviceClasses() {
		return values("qualifiedClassName");
	}

	private static List<String> expressions() {
		List<String> result = new ArrayList<>();
		for (Iterator<EObject> all = OurSpecification.read().group().orElseThrow().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				if (object.eIsSet(attribute) && object.eGet(attribute) instanceof String text) {
					result.add(text);
				}
			}
		}
		return result;
	}

	private static List<String> values(String attribute) {
		List<String> result = new ArrayList<>();
		for (Iterator<EObject> all = OurSpecification.read().group().orElseThrow().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object.eClass().getEStructuralFeature(attribute) instanceof EAttribute feature) {
				result.add(String.valueOf(object.eGet(feature)));
			}
		}
		return result;
	}
}
