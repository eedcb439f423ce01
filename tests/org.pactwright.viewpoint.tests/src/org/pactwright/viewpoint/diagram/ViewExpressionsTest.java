package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.viewpoint.Odesign;

/** Expressions navigate from views as they do in Sirius. */
class ViewExpressionsTest {

	private static final String NODE = Odesign.inDiagram("/@defaultLayer/@containerMappings[name='C']"
			+ "/@subNodeMappings[name='N']");

	@TempDir
	Path folder;

	private Diagrams labelled(String expression) {
		Diagrams diagrams = new Diagrams(folder,
				"<defaultLayer name=\"L\"><containerMappings name=\"C\" domainClass=\"ecore::EPackage\""
						+ " semanticCandidatesExpression=\"feature:eSubpackages\"><subNodeMappings name=\"N\""
						+ " domainClass=\"ecore::EClass\" semanticCandidatesExpression=\"feature:eClassifiers\"><style"
						+ " xsi:type=\"style:SquareDescription\" labelExpression=\"" + expression
						+ "\"/></subNodeMappings>" + Diagrams.FLAT + "</containerMappings><edgeMappings name=\"E\""
						+ " sourceMapping=\"" + NODE + "\" targetMapping=\"" + NODE
						+ "\" targetFinderExpression=\"feature:eSuperTypes\"><style/></edgeMappings></defaultLayer>");
		EPackage inner = diagrams.addPackage(diagrams.model, "inner");
		EClass a = diagrams.add("A");
		EClass b = diagrams.add("B");
		a.getESuperTypes().add(b);
		inner.getEClassifiers().addAll(List.of(a, b));
		return diagrams;
	}

	@ParameterizedTest
	@CsvSource({ "aql:view.target.oclAsType(ecore::EClass).name, A", "aql:view.eContainer().name, inner",
			"aql:view.eContainer().eContainer().eClass().name, DSemanticDiagram",
			"aql:view.eContainer().eContents()->size(), 2", "aql:view.actualMapping.name, N",
			"aql:view.diagramElementMapping.eContainer().name, C", "aql:view.oclIsKindOf(diagram::DNode), true",
			"aql:view.oclIsKindOf(diagram::AbstractDNode), true", "aql:view.oclIsKindOf(diagram::DNodeContainer), false",
			"aql:view.oclIsKindOf(viewpoint::DSemanticDecorator), true",
			"aql:view.eContainerOrSelf(diagram::DDiagram).target.name, root",
			"aql:diagram.target.oclAsType(ecore::EPackage).name, root", "aql:diagram.name, D",
			"aql:diagram.description.name, D", "aql:diagram.synchronized, true",
			"aql:view.semanticElements->size(), 1", "aql:view.visible, true", "aql:view.nonsense, ''" })
	void a_label_reads_its_view(String expression, String label) {
		LiveDiagram live = labelled(expression).create();
		live.refreshFully();
		assertEquals(label, live.diagram().shapes().get(0).children().get(0).label(), expression);
	}

	@Test
	void what_is_read_of_views_is_computed_at_each_refresh() {
		Diagrams diagrams = labelled("aql:view.outgoingEdges->size() + '/' + view.incomingEdges->size()");
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		List<Shape> nodes = live.diagram().shapes().get(0).children();
		assertEquals(List.of("1/0", "0/1"), nodes.stream().map(DiagramElement::label).toList());
		((EClass) nodes.get(0).target()).getESuperTypes().clear();
		live.refresh();
		live.changed(new org.eclipse.emf.ecore.impl.ENotificationImpl(null, 0, null, null, null));
		live.refresh();
		assertEquals(List.of("0/0", "0/0"), nodes.stream().map(DiagramElement::label).toList());
		live.close();
	}

	@Test
	void views_are_objects_of_a_tree() {
		LiveDiagram live = labelled("feature:name").create();
		int count = 0;
		for (var i = EcoreUtil.getAllContents(live.diagram(), false); i.hasNext(); count++) {
			EObject view = (EObject) i.next();
			assertEquals(true, view.eContainer().eContents().contains(view));
			assertEquals(true, ((List<?>) view.eContainer().eGet(view.eContainingFeature())).contains(view));
		}
		assertEquals(live.diagram().elements().size(), count);
	}

	@Test
	void nobody_sets_features_of_views() {
		LiveDiagram live = labelled("feature:name").create();
		DiagramElement view = live.diagram().elements().get(0);
		assertThrows(UnsupportedOperationException.class,
				() -> view.eSet(view.eClass().getEStructuralFeature("name"), "x"));
	}

	@Test
	void who_refers_to_an_element_follows_the_model() {
		Diagrams diagrams = labelled("aql:self.eInverse('eSuperTypes')->size()");
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		List<Shape> nodes = live.diagram().shapes().get(0).children();
		String before = nodes.get(1).label();
		((EClass) nodes.get(0).target()).getESuperTypes().clear();
		live.refresh();
		LiveDiagram anew = diagrams.create();
		assertEquals(Diagrams.labels(anew), Diagrams.labels(live));
		assertEquals(false, before.equals(nodes.get(1).label()));
		live.close();
	}
}
