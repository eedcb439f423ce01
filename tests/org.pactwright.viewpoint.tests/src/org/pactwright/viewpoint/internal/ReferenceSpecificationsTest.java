package org.pactwright.viewpoint.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.viewpoint.Reference;
import org.pactwright.viewpoint.Specification;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationReader;
import org.xml.sax.InputSource;

/**
 * Every specification of the reference material loads, its references resolve, and nothing is lost: the objects are
 * those that the genuine metamodels give.
 */
class ReferenceSpecificationsTest {

	/** References that cannot resolve: file, and why. None at present. */
	private static final Map<String, String> UNRESOLVED = Map.of();
	private static final Set<Code> HARMLESS = Set.of(Code.UNSUPPORTED, Code.VERSION);

	private static Map<String, EPackage> genuine;

	@BeforeAll
	static void readGenuineMetamodels() {
		genuine = new Genuine().packages();
	}

	@Test
	void thereAreSpecificationsToRead() {
		assertTrue(Reference.specifications().size() >= 205);
	}

	@TestFactory
	Stream<DynamicTest> everySpecificationLoadsWithoutUnresolvedReferences() {
		return each(file -> {
			Specification specification = new SpecificationReader().read(file);
			assertTrue(specification.group().isPresent());
			List<SpecificationProblem> unexpected = specification.problems().stream()
					.filter(p -> !HARMLESS.contains(p.code()) && !UNRESOLVED.containsKey(relative(file))).toList();
			assertEquals(List.of(), unexpected);
		});
	}

	@TestFactory
	Stream<DynamicTest> everySpecificationGivesTheObjectsOfTheGenuineMetamodels() {
		return each(file -> {
			EObject ours = new SpecificationReader().read(file).group().orElseThrow();
			EObject theirs = loadGenuine(file);
			List<String> differences = new ArrayList<>();
			compare(theirs, ours, "/", differences);
			assertEquals(List.of(), differences);
		});
	}

	private static Stream<DynamicTest> each(FileTest test) {
		return Reference.specifications().stream()
				.map(f -> DynamicTest.dynamicTest(relative(f), f.toUri(), () -> test.run(f)));
	}

	@FunctionalInterface
	private interface FileTest {
		void run(Path file) throws Exception;
	}

	private static String relative(Path file) {
		return Reference.folder().relativize(file).toString().replace('\\', '/');
	}

	/** Loads with the genuine metamodels; files of Viewpoint with today's names, as their migration gives them. */
	private static EObject loadGenuine(Path file) throws Exception {
		ResourceSet set = new ResourceSetImpl();
		set.setPackageRegistry(new EPackageRegistryImpl());
		set.getPackageRegistry().putAll(genuine);
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		set.getPackageRegistry().put(Genuine.ECORE_FILE, EcorePackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toAbsolutePath().toString()));
		set.getResources().add(resource);
		String text = renamed(Files.readString(file));
		resource.load(new InputSource(new StringReader(text)), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
		assertEquals(List.of(), resource.getErrors(), "the genuine metamodels cannot load the file");
		return resource.getContents().get(0);
	}

	private static String renamed(String text) {
		if (!text.contains("http://www.obeo.fr/dsl/viewpoint/")) {
			// Until 8.1.0 some classes of diagrams were written with the namespace of the common ones.
			String diagramTools = "http://www.eclipse.org/sirius/diagram/description/tool/1.1.0";
			return text.contains(diagramTools) ? text
					: text.replace("xmlns:tool=", "xmlns:dt=\"" + diagramTools + "\" xmlns:tool=")
							.replace("\"tool:ContainerDropDescription", "\"dt:ContainerDropDescription");
		}
		return text.replace("optionalLayers", "additionalLayers")
				.replace("=\"http://www.obeo.fr/dsl/viewpoint/description/1.1.0\"",
						"=\"http://www.eclipse.org/sirius/description/1.1.0\""
								+ " xmlns:d=\"http://www.eclipse.org/sirius/diagram/description/1.1.0\""
								+ " xmlns:t=\"http://www.eclipse.org/sirius/description/tool/1.1.0\"")
				.replace("http://www.obeo.fr/dsl/viewpoint/description/",
						"http://www.eclipse.org/sirius/diagram/description/")
				.replaceAll("xsi:type=\"description:(?=Diagram|Node|Container|Edge|Mapping|Composite|Ordered)",
						"xsi:type=\"d:")
				.replaceAll("xsi:type=\"tool:(?=CreateInstance|SetValue|ChangeContext)", "xsi:type=\"t:");
	}

	private static void compare(EObject theirs, EObject ours, String path, List<String> differences) {
		if (!theirs.eClass().getName().equals(ours.eClass().getName())
				|| !theirs.eClass().getEPackage().getNsURI().equals(ours.eClass().getEPackage().getNsURI())) {
			differences.add(path + " class " + theirs.eClass().getName() + " / " + ours.eClass().getName());
			return;
		}
		for (EStructuralFeature feature : theirs.eClass().getEAllStructuralFeatures()) {
			if (feature.isDerived() || feature.isTransient()) {
				continue;
			}
			EStructuralFeature own = ours.eClass().getEStructuralFeature(feature.getName());
			String at = path + "/" + feature.getName();
			if (feature instanceof EReference reference && reference.isContainment()) {
				compareContents(values(theirs, feature), values(ours, own), at, differences);
			} else {
				List<String> expected = values(theirs, feature).stream().map(v -> text(feature, v)).toList();
				List<String> actual = values(ours, own).stream().map(v -> text(own, v)).toList();
				if (!expected.equals(actual) || theirs.eIsSet(feature) != ours.eIsSet(own)) {
					differences.add(at + " " + expected + " / " + actual);
				}
			}
		}
	}

	private static void compareContents(List<?> theirs, List<?> ours, String at, List<String> differences) {
		if (theirs.size() != ours.size()) {
			differences.add(at + " size " + theirs.size() + " / " + ours.size());
			return;
		}
		for (int i = 0; i < theirs.size(); i++) {
			compare((EObject) theirs.get(i), (EObject) ours.get(i), at + "." + i, differences);
		}
	}

	private static List<?> values(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
	}

	/** A value as a file would write it: references by URI, whether resolved or not. */
	private static String text(EStructuralFeature feature, Object value) {
		if (feature instanceof EAttribute attribute) {
			return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		}
		EObject target = (EObject) value;
		if (target.eIsProxy()) {
			return canonical(((InternalEObject) target).eProxyURI().toString());
		}
		Resource resource = target.eResource();
		String uri = resource == null ? "" : resource.getURI().toString();
		return canonical(uri + "#" + (resource == null ? "" : resource.getURIFragment(target)));
	}

	/** One way of writing what can be written in several: our files of metamodels, label borders by id. */
	private static String canonical(String uri) {
		return uri.replace("pactwright:/model/viewpoint-specification.ecore", "http://www.eclipse.org/sirius/1.1.0")
				.replace("platform:/plugin/org.eclipse.sirius.model/model/viewpoint.ecore",
						"http://www.eclipse.org/sirius/1.1.0")
				.replace("@labelBorderStyleDescriptions[id='labelBorderForContainer']",
						"@labelBorderStyleDescriptions.1");
	}
}
