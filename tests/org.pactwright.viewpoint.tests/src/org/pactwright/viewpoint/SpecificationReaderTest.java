package org.pactwright.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.MappingSpec;

/** Reading specifications: what resolves, and what is reported where. */
class SpecificationReaderTest {

	private static final String STYLED_NODE = """
			<defaultLayer name="L">
			<nodeMappings name="N" domainClass="ecore::EClass">
			<style xsi:type="style:SquareDescription">
			<labelColor xsi:type="description:SystemColor" \
			href="environment:/viewpoint#//@systemColors/@entries[name='%s']"/>
			</style>
			</nodeMappings>
			</defaultLayer>
			""";

	@TempDir
	Path folder;

	private static SpecificationProblem only(Specification specification) {
		assertEquals(1, specification.problems().size(), () -> specification.problems().toString());
		return specification.problems().get(0);
	}

	private static Object get(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	@Test
	void aSoundFileHasNoProblems() {
		Specification specification = Odesign.read(folder, Odesign.diagram(STYLED_NODE.formatted("light_blue")));
		assertEquals(List.of(), specification.problems());
		assertTrue(specification.isUsable());
		assertEquals("15.4.0.202401051836", specification.version());
		assertEquals(List.of(folder.resolve("test.odesign").toAbsolutePath().normalize()), specification.files());
	}

	@Test
	void systemColoursResolveInTheEnvironment() {
		Specification specification = Odesign.read(folder, Odesign.diagram(STYLED_NODE.formatted("light_blue")));
		EObject style = specification.object(Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']/@style"))
				.orElseThrow();
		EObject colour = (EObject) get(style, "labelColor");
		assertEquals(List.of(194, 239, 255), List.of(get(colour, "red"), get(colour, "green"), get(colour, "blue")));
	}

	@Test
	void aColourThatIsNotThereIsReportedWhereItIsUsed() {
		Specification specification = Odesign.read(folder, Odesign.diagram(STYLED_NODE.formatted("pink")));
		SpecificationProblem problem = only(specification);
		assertEquals(Code.REFERENCE, problem.code());
		assertEquals(Odesign.diagramLine() + 3, problem.place().line());
	}

	@Test
	void toolsOfTheEnvironmentResolve() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<defaultLayer name="L">
				<toolSections name="T">
				<reusedTools xsi:type="dt:ToolGroup" href="environment:/diagram#//@defaultTools.0"/>
				</toolSections>
				</defaultLayer>
				"""));
		assertEquals(List.of(), specification.problems());
	}

	@Test
	void referencesByNameByIndexAndForwardResolve() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<filters xsi:type="filter:CompositeFilterDescription" name="F">
				<filters xsi:type="filter:MappingFilter" mappings="%s %s"/>
				</filters>
				<defaultLayer name="L">
				<nodeMappings name="A %% ' b" domainClass="ecore::EClass"/>
				<nodeMappings name="B" domainClass="ecore::EClass"/>
				</defaultLayer>
				""".formatted(Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='A%20%25%20%27%20b']"),
				Odesign.inDiagram("/@defaultLayer/@nodeMappings.1"))));
		assertEquals(List.of(), specification.problems());
		EObject filter = specification.object(Odesign.inDiagram("/@filters[name='F']/@filters.0")).orElseThrow();
		assertEquals(List.of("A % ' b", "B"),
				((List<?>) get(filter, "mappings")).stream().map(m -> get((EObject) m, "name")).toList());
	}

	@Test
	void aReferenceIntoNothingIsReportedAtItsAttribute() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<defaultLayer name="L"
					reusedMappings="//@ownedViewpoints.7"/>
				"""));
		assertEquals(Code.REFERENCE, only(specification).code());
		assertEquals(Odesign.diagramLine(), only(specification).place().line());
	}

	@Test
	void aReferenceToTheWrongKindOfThingIsReported() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<defaultLayer name="L" reusedMappings="//@ownedViewpoints[name='V']"/>
				"""));
		assertFalse(specification.isUsable());
	}

	@Test
	void unknownClassesAndFeaturesAreReportedAndTheRestIsKept() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<defaultLayer name="L" colour="red">
				<nodeMappings xsi:type="d:Blob" name="X"><style/></nodeMappings>
				<gadgets name="Y"><inner/></gadgets>
				<nodeMappings name="N" domainClass="ecore::EClass"/>
				</defaultLayer>
				"""));
		assertEquals(List.of("5:24 unknown", "6:1 unknown", "7:1 unknown"), specification.problems().stream()
				.map(p -> p.place().line() + ":" + p.place().column() + " " + p.code().id()).toList());
		assertTrue(specification.isUsable());
		assertTrue(specification.object(Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']")).isPresent());
	}

	@Test
	void unknownNamespacesAreReported() {
		Specification specification = Odesign.read(folder, Odesign.group("""
				<extensions xmlns:x="http://example.org/x" xsi:type="x:Thing"/>
				"""));
		assertEquals(Code.UNKNOWN, only(specification).code());
		assertEquals(Severity.WARNING, only(specification).severity());
	}

	@Test
	void aFileOfAnotherKindHoldsNoSpecification() {
		Specification specification = new SpecificationReader(ReadOptions.standard()).read(Odesign.write(folder,
				"test.odesign", "<x:Group xmlns:x=\"urn:else\"/>"));
		assertFalse(specification.isUsable());
		assertEquals(List.of("The file holds no specification.", "The namespace urn:else is unknown; it is ignored."),
				specification.problems().stream().map(SpecificationProblem::message).sorted().toList());
	}

	@Test
	void nestingIsLimitedByTheOptionsOnly() {
		String deep = "<subContainerMappings name=\"C\" domainClass=\"EObject\">";
		Specification specification = Odesign.read(folder, Odesign.diagram("<containerMappings name=\"C\""
				+ " domainClass=\"EObject\">" + deep.repeat(150) + "</subContainerMappings>".repeat(150)
				+ "</containerMappings>"));
		assertEquals(List.of(), specification.problems());
	}

	@Test
	void propertyPagesAreReportedAsNotUsed() {
		Specification specification = Odesign.read(folder, Odesign.group("""
				<extensions xmlns:p="http://www.eclipse.org/sirius/properties/1.0.0" \
				xsi:type="p:ViewExtensionDescription"/>
				"""));
		assertEquals(Code.UNSUPPORTED, only(specification).code());
		assertEquals(Severity.INFO, only(specification).severity());
	}

	@Test
	void sequenceDiagramsAreReportedAndOtherDiagramsKept() {
		Specification specification = Odesign.read(folder, Odesign.group("""
				<ownedViewpoints name="V">
				<ownedRepresentations xmlns:s="http://www.eclipse.org/sirius/diagram/sequence/description/2.0.0" \
				xsi:type="s:SequenceDiagramDescription" name="S"/>
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="ecore::EPackage"/>
				</ownedViewpoints>
				"""));
		assertEquals(Code.UNSUPPORTED, only(specification).code());
		assertTrue(specification.object(Odesign.inDiagram("")).isPresent());
	}

	@Test
	void valuesThatAnAttributeCannotHaveAreReported() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<defaultLayer name="L">
				<containerMappings name="C" domainClass="ecore::EClass" childrenPresentation="Grid"/>
				</defaultLayer>
				"""));
		SpecificationProblem problem = only(specification);
		assertEquals(Code.VALUE, problem.code());
		assertEquals(Odesign.diagramLine() + 1, problem.place().line());
		assertEquals(57, problem.place().column());
	}

	@Test
	void anXmiFileOfAnotherKindIsNoSpecification() {
		Specification specification = Odesign.read(folder, """
				<?xml version="1.0"?>
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="p"/>
				""");
		assertEquals(Code.FILE, only(specification).code());
	}

	@Test
	void severalRootsAreReadAndTheGroupIsFound() {
		String group = Odesign.group("").replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "");
		Specification specification = Odesign.read(folder,
				"<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\">" + group + group + "</xmi:XMI>");
		assertTrue(specification.group().isPresent());
	}

	@Test
	void aFileThatIsNotThereIsAProblem() {
		assertEquals(Code.FILE, only(new SpecificationReader().read(folder.resolve("absent.odesign"))).code());
		assertEquals(Code.FILE, only(new SpecificationReader().read(folder)).code());
	}

	@Test
	void metamodelsBesideTheFileResolve() {
		Odesign.write(folder, "m.ecore", """
				<?xml version="1.0" encoding="UTF-8"?>
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="m" nsURI="http://m" nsPrefix="m"/>
				""");
		Specification specification = Odesign.read(folder, Odesign.diagram("<metamodel href=\"m.ecore#/\"/>\n"));
		assertEquals(List.of(), specification.problems());
		assertEquals(2, specification.files().size());
		assertFalse(EPackage.Registry.INSTANCE.containsKey("http://m"));
	}

	@Test
	void metamodelsThatTheCallerKnowsComeFirst() {
		EPackage known = EcoreFactory.eINSTANCE.createEPackage();
		Resource resource = new XMIResourceImpl(URI.createURI("http://known"));
		resource.getContents().add(known);
		Metamodels metamodels = uri -> Optional.of(known).filter(k -> uri.toString().equals("http://known"));
		Path file = Odesign.write(folder, "test.odesign", Odesign.diagram("<metamodel href=\"http://known#/\"/>\n"));
		ReadOptions options = ReadOptions.standard().withMetamodels(metamodels);
		Specification specification = new SpecificationReader(options).read(file);
		assertEquals(List.of(known), get(specification.object(Odesign.inDiagram("")).orElseThrow(), "metamodel"));
	}

	@Test
	void ecoreIsKnownByNamespaceAndByPlatformUri() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/>
				"""));
		assertEquals(List.of(EcorePackage.eINSTANCE),
				get(specification.object(Odesign.inDiagram("")).orElseThrow(), "metamodel"));
	}

	@Test
	void platformUrisAreFoundThroughTheCallersLocations() {
		Path other = Odesign.write(folder, "elsewhere/other.odesign", Odesign.diagram(STYLED_NODE.formatted("black")));
		Path file = Odesign.write(folder, "here/a.odesign", Odesign.diagram("""
				<defaultLayer name="L">
				<reusedMappings xsi:type="d:NodeMapping" href="platform:/plugin/org.example/other.odesign#%s"/>
				</defaultLayer>
				""".formatted(Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']"))));
		Locations locations = uri -> Optional.of(other)
				.filter(o -> uri.toString().equals("platform:/plugin/org.example/other.odesign"));
		ReadOptions options = ReadOptions.standard().withLocations(locations);
		assertEquals(List.of(), new SpecificationReader(options).read(file).problems());
		assertEquals(Code.REFERENCE, only(new SpecificationReader().read(file)).code());
	}

	@Test
	void specificationsThatReferToEachOtherAreReadOnce() {
		String text = Odesign.diagram("""
				<defaultLayer name="L">
				<nodeMappings name="N" domainClass="ecore::EClass"/>
				<reusedMappings xsi:type="d:NodeMapping" href="%s.odesign#%s"/>
				</defaultLayer>
				""");
		String fragment = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']");
		Odesign.write(folder, "b.odesign", text.formatted("a", fragment));
		Path a = Odesign.write(folder, "a.odesign", text.formatted("b", fragment));
		Specification specification = new SpecificationReader().read(a);
		assertEquals(List.of(), specification.problems());
		assertEquals(2, specification.files().size());
	}

	@Test
	void anOldVersionIsReportedWithWhatMayDiffer() {
		Specification specification = Odesign.read(folder, Odesign.group("10.0.0.201411060000", """
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" titleExpression="&lt;%name%>">
				<layout xsi:type="d:CustomLayoutConfiguration" id="elk"/>
				</ownedRepresentations>
				</ownedViewpoints>
				"""));
		SpecificationProblem problem = only(specification);
		assertEquals(Code.VERSION, problem.code());
		assertTrue(problem.message().contains("<%") && problem.message().contains("layout algorithms"),
				problem::message);
		assertEquals(2, problem.place().line());
	}

	@Test
	void anOldVersionWithNothingThatChangedIsNoProblem() {
		assertEquals(List.of(), Odesign.read(folder, Odesign.group("8.0.0", "")).problems());
	}

	@Test
	void toolsThatAreNotRunAreReported() {
		Specification specification = Odesign.read(folder, Odesign.diagram("""
				<defaultLayer name="L">
				<toolSections name="T"><ownedTools xsi:type="dt:RequestDescription" name="R"/></toolSections>
				</defaultLayer>
				"""));
		assertEquals(Code.UNSUPPORTED, only(specification).code());
	}

	@Test
	void severalThreadsReadAtTheSameTime() {
		Path file = Odesign.write(folder, "test.odesign", Odesign.diagram(STYLED_NODE.formatted("light_blue")));
		SpecificationReader reader = new SpecificationReader();
		List<CompiledSpecification> read = IntStream.range(0, 64).parallel()
				.mapToObj(i -> CompiledSpecification.of(reader.read(file))).toList();
		assertTrue(read.stream().allMatch(c -> c.source().isUsable() && c.all(MappingSpec.class).size() == 1));
	}
}
