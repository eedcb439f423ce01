package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.ModelReader;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SpecificationReader;
import org.pactwright.viewpoint.internal.refresh.LiveView;

/**
 * Expressions that search through whole models find what is there, however often the model is changed: what one search
 * has found is kept for the next only as long as it is right. {@code -Dpactwright.refresh.edits} and
 * {@code -Dpactwright.refresh.seed} as for {@link IncrementalRefreshTest}.
 */
class WholeModelRefreshTest {

	private static final long SEED = Long.getLong("pactwright.refresh.seed", System.nanoTime());
	private static final int EDITS = Integer.getInteger("pactwright.refresh.edits", 1_500);
	private static final String LAYER = Odesign.inDiagram("/@defaultLayer/");
	private static final String TOWN = "self.eContainer(town::Town)";

	/** Where the model lies: in one file, in two that the runtime knows, in two of which it knows one. */
	enum Place {
		ONE_FILE, TWO_FILES, TWO_FILES_ONE_KNOWN
	}

	@TempDir
	Path folder;

	private CompiledSpecification specification;
	private ModelReader.Models models;
	private Resource second;

	@BeforeEach
	void read() throws IOException {
		Path town = ConformanceCases.folder("c14_element_edges");
		Files.copy(town.resolve("town.ecore"), folder.resolve("town.ecore"));
		Files.copy(town.resolve("town.xmi"), folder.resolve("town.xmi"));
		Files.writeString(folder.resolve("own.odesign"), Odesign.group(text()));
		ReadOptions reading = ReadOptions.standard().withRoots(List.of(folder));
		specification = CompiledSpecification.of(new SpecificationReader(reading).read(folder.resolve("own.odesign")));
		models = new ModelReader(reading).read(folder.resolve("town.xmi"), List.of(specification));
		second = new XMIResourceImpl(URI.createFileURI(folder.resolve("second.xmi").toString()));
		town().eResource().getResourceSet().getResources().add(second);
	}

	private static String text() {
		return """
				<ownedViewpoints name="V">
				<validationSet><ownedRules xsi:type="validation:SemanticValidationRule" name="R" level="ERROR" \
				targetClass="town.Named" message="aql:self.name + %1$s.eAllContents(town::Named)->size()">
				<audits auditExpression="aql:%1$s.eAllContents(town::Room)->exists(r | r.name = self.name)"/></ownedRules>
				</validationSet>
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="town.Town">
				<metamodel href="town.ecore#/"/>
				<defaultLayer name="L">
				<nodeMappings name="B" domainClass="town.Building" semanticCandidatesExpression="\
				aql:self.eAllContents(town::Building)->select(b | b.name.size() &lt; 3)">
				<style xsi:type="style:SquareDescription" labelExpression="aql:self.name + ' ' + \
				%1$s.eAllContents(town::Room)->select(r | r.name = self.name)->size()" \
				tooltipExpression="aql:self.precedingSiblings().name + self.eInverse(town::Road).name"/>
				</nodeMappings>
				<nodeMappings name="P" domainClass="town.Person" semanticCandidatesExpression="feature:people" \
				preconditionExpression="\
				aql:container.eAllContents(town::Building)->exists(b | b.name = self.name) or self.staff->isEmpty()">
				<style xsi:type="style:SquareDescription" labelExpression="aql:town::Person.allInstances()->size() + '/' + \
				self.eInverse(town::Building)->size() + '/' + self.eInverse().eAllContents()->size()"/>
				</nodeMappings>
				<containerMappings name="D" domainClass="town.District" semanticCandidatesExpression="\
				aql:self.eAllContents(town::District)">
				<subNodeMappings name="R" domainClass="town.Named" semanticCandidatesExpression="\
				aql:self.eAllContents({town::Room | town::Shop})">
				<style xsi:type="style:SquareDescription" labelExpression="aql:self.ancestors()->size() + '/' + \
				self.ancestors(town::District).eAllContents(town::Room)->size() + '/' + self.eContents()->size()"/>
				</subNodeMappings>
				<style xsi:type="style:FlatContainerStyleDescription" labelExpression="\
				aql:self.eAllContents()->size() + '/' + self.eAllContents({town::Mall | town::Room}).name"/>
				</containerMappings>
				<edgeMappings name="same" sourceMapping="$B" targetMapping="$B" targetFinderExpression="\
				aql:%1$s.eAllContents(town::House)->select(h | h.name = self.name)"><style/></edgeMappings>
				<edgeMappings name="road" sourceMapping="$B" targetMapping="$B" useDomainElement="true" \
				domainClass="town.Road" semanticCandidatesExpression="aql:self.eAllContents(town::Road)" \
				sourceFinderExpression="feature:from" targetFinderExpression="\
				aql:%1$s.eAllContents(town::Building)->select(b | self.stops->includes(b))"><style/></edgeMappings>
				</defaultLayer>
				</ownedRepresentations>
				</ownedViewpoints>
				""".formatted(TOWN).replace("$B", LAYER + "@nodeMappings[name='B']");
	}

	private EObject town() {
		return models.object("/").orElseThrow();
	}

	private ViewpointRuntime runtime(List<Resource> resources) {
		return ViewpointRuntime.of(specification,
				RuntimeOptions.of(resources).withMetamodels(List.of(town().eClass().getEPackage())));
	}

	private LiveDiagram diagram(ViewpointRuntime runtime) {
		return runtime.create(specification.diagrams().get(0), town(), ViewOptions.standard());
	}

	@ParameterizedTest
	@EnumSource
	void what_is_found_is_what_a_runtime_that_knows_nothing_finds(Place place) {
		Resource model = town().eResource();
		List<Resource> resources = place == Place.TWO_FILES_ONE_KNOWN ? List.of(model) : List.of(model, second);
		ViewpointRuntime runtime = runtime(resources);
		LiveDiagram incremental = diagram(runtime);
		LiveDiagram full = diagram(runtime.afresh());
		incremental.watch();
		incremental.refresh();
		long seed = SEED ^ place.ordinal();
		RandomEdits edits = new RandomEdits(seed, model, town().eClass().getEPackage());
		Random random = new Random(seed);
		List<String> done = new ArrayList<>();
		for (int i = 0; i < EDITS / 3 && model.getContents().contains(town()); i++) {
			String run = place + ", -Dpactwright.refresh.seed=" + SEED + ", edit " + i;
			for (int several = random.nextInt(3); several >= 0; several--) {
				done.add(place != Place.ONE_FILE && random.nextInt(4) == 0 ? toAnotherFile(random, model) : edits.next());
				if (random.nextInt(3) == 0) {
					assertEquals(violations(full), violations(incremental), () -> run + " after " + last(done));
				}
			}
			incremental.refresh();
			full.refreshFully();
			assertEquals("", IncrementalRefreshTest.firstDifference(DiagramJson.write(full.diagram()),
					DiagramJson.write(incremental.diagram())), () -> run + " after " + last(done));
			assertEquals(violations(full), violations(incremental), () -> run + " after " + last(done));
		}
		incremental.close();
	}

	private static List<String> last(List<String> done) {
		return done.subList(Math.max(0, done.size() - 10), done.size());
	}

	private static List<String> violations(LiveDiagram live) {
		return live.validate().stream().map(RuleViolation::message).toList();
	}

	/** Puts an object that stays where it is in the model into a file of its own, or back. */
	private String toAnotherFile(Random random, Resource model) {
		List<EObject> all = new ArrayList<>();
		model.getAllContents().forEachRemaining(all::add);
		EObject object = all.get(random.nextInt(all.size()));
		if (((InternalEObject) object).eDirectResource() == second) {
			second.getContents().remove(object);
			return "took out of its file";
		}
		if (object.eContainer() != null) {
			second.getContents().add(object);
			return "put into another file";
		}
		return "";
	}

	@Test
	void one_search_by_many_elements_is_one_fact_for_each() {
		EObject town = town();
		LiveDiagram live = diagram(runtime(List.of(town.eResource())));
		live.watch();
		live.refresh();
		int before = ((LiveView) live).factCount();
		EClass room = (EClass) town.eClass().getEPackage().getEClassifier("Room");
		EObject building = live.diagram().elements().stream().map(DiagramElement::target)
				.filter(o -> o.eClass().getName().equals("House")).findFirst().orElseThrow();
		for (int i = 0; i < 100; i++) {
			addTo(building, "rooms", room);
		}
		live.refresh();
		assertTrue(((LiveView) live).factCount() < before + 5_000,
				() -> before + " and " + ((LiveView) live).factCount());
		live.close();
	}

	@SuppressWarnings("unchecked")
	private static EObject addTo(EObject owner, String feature, EClass type) {
		EObject made = type.getEPackage().getEFactoryInstance().create(type);
		((List<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature))).add(made);
		return made;
	}

	@Test
	void what_a_search_does_not_look_into_makes_nothing_to_do() {
		Diagrams own = new Diagrams(CompiledSpecification.of(Odesign.read(folder, Odesign.diagram("<defaultLayer name=\"L\">"
				+ Diagrams.node("N", "domainClass=\"ecore::EPackage\""
						+ " semanticCandidatesExpression=\"aql:self.eAllContents(ecore::EPackage)\"") + "</defaultLayer>"))));
		LiveDiagram live = own.create();
		live.watch();
		live.refresh();
		own.addPackage(own.model, "p");
		assertEquals(1, live.refresh().added().size());
		own.add("C");
		assertEquals(RefreshResult.NOTHING, live.refresh());
		own.addPackage(own.addPackage(own.model, "q"), "r");
		assertEquals(2, live.refresh().added().size());
		live.close();
	}

	@Test
	void without_candidates_a_mapping_shows_all_of_its_class_in_the_order_of_the_model_but_for_roots() {
		Diagrams own = new Diagrams(CompiledSpecification.of(Odesign.read(folder, Odesign.diagram("<defaultLayer name=\"L\">"
				+ Diagrams.node("N", "domainClass=\"ecore::EClassifier\"")
				+ Diagrams.node("P", "domainClass=\"ecore::EPackage\"") + Diagrams.node("M", "domainClass=\"ecore::Nope\"")
				+ Diagrams.node("O", "domainClass=\"EObject\"") + "</defaultLayer>"))));
		own.add("A");
		EDataType text = EcoreFactory.eINSTANCE.createEDataType();
		text.setName("B");
		own.model.getEClassifiers().add(text);
		own.add("C");
		EPackage inner = own.addPackage(own.model, "inner");
		EClass d = EcoreFactory.eINSTANCE.createEClass();
		d.setName("D");
		inner.getEClassifiers().add(d);
		LiveDiagram live = own.create();
		assertEquals(List.of("A", "B", "C", "D", "inner", "A", "B", "C", "inner", "D"), Diagrams.labels(live));
	}
}
