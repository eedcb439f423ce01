package org.pactwright.viewpoint.internal.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.viewpoint.diagram.ElementKind;

/**
 * The metamodel of diagrams: the classes and features of Sirius' own (diagram.ecore and viewpoint.ecore of Sirius 7.6)
 * that expressions navigate. Registered nowhere, so that it can live beside the real one. Immutable once made.
 */
public final class ViewMetamodel {

	private static final EcoreFactory MAKE = EcoreFactory.eINSTANCE;
	private static final EcorePackage ECORE = EcorePackage.eINSTANCE;
	/** The one instance; its packages are not to be changed. */
	static final ViewMetamodel INSTANCE = new ViewMetamodel();

	private final EPackage viewpoint = ePackage("viewpoint", "http://www.eclipse.org/sirius/1.1.0");
	private final EPackage diagram = ePackage("diagram", "http://www.eclipse.org/sirius/diagram/1.1.0");
	private final EClass semanticDiagram;
	private final EClass node;
	private final EClass container;
	private final EClass list;
	private final EClass listElement;
	private final EClass edge;

	private ViewMetamodel() {
		EClass identified = eClass(viewpoint, "IdentifiedElement");
		EClass decorator = eClass(viewpoint, "DSemanticDecorator", identified);
		reference(decorator, "target", ECORE.getEObject(), 1, false);
		EClass mappingBased = eClass(viewpoint, "DMappingBased");
		EClass stylizable = eClass(viewpoint, "DStylizable");
		EClass refreshable = eClass(viewpoint, "DRefreshable");
		EClass representation = eClass(viewpoint, "DRepresentation", identified, refreshable);
		attribute(representation, "name", ECORE.getEString());
		attribute(representation, "documentation", ECORE.getEString());
		EClass element = eClass(viewpoint, "DRepresentationElement", identified, mappingBased, stylizable, refreshable,
				decorator);
		reference(representation, "ownedRepresentationElements", element, -1, false);
		reference(representation, "representationElements", element, -1, false);
		attribute(element, "name", ECORE.getEString());
		reference(element, "semanticElements", ECORE.getEObject(), -1, false);

		EClass dropTarget = eClass(diagram, "DragAndDropTarget", identified);
		EClass ends = eClass(diagram, "EdgeTarget", identified);
		EClass diagramElement = eClass(diagram, "DDiagramElement", element);
		EClass dDiagram = eClass(diagram, "DDiagram", representation, dropTarget);
		semanticDiagram = eClass(diagram, "DSemanticDiagram", dDiagram, decorator);
		EClass abstractNode = eClass(diagram, "AbstractDNode", diagramElement);
		node = eClass(diagram, "DNode", abstractNode, ends, dropTarget);
		EClass elementContainer = eClass(diagram, "DDiagramElementContainer", abstractNode, ends, dropTarget);
		container = eClass(diagram, "DNodeContainer", elementContainer);
		list = eClass(diagram, "DNodeList", elementContainer);
		listElement = eClass(diagram, "DNodeListElement", abstractNode);
		edge = eClass(diagram, "DEdge", diagramElement, ends);
		List.of(identified, decorator, mappingBased, stylizable, refreshable, representation, element, dropTarget, ends,
				diagramElement, abstractNode, elementContainer).forEach(c -> c.setAbstract(true));
		diagramFeatures(dDiagram, diagramElement, elementContainer);
		elementFeatures(ends, diagramElement, abstractNode, elementContainer);
	}

	private void diagramFeatures(EClass dDiagram, EClass diagramElement, EClass elementContainer) {
		reference(dDiagram, "ownedDiagramElements", diagramElement, -1, true);
		reference(dDiagram, "diagramElements", diagramElement, -1, false);
		reference(dDiagram, "description", ECORE.getEObject(), 1, false);
		reference(dDiagram, "edges", edge, -1, false);
		reference(dDiagram, "nodes", node, -1, false);
		reference(dDiagram, "nodeListElements", listElement, -1, false);
		reference(dDiagram, "containers", elementContainer, -1, false);
		reference(dDiagram, "activatedFilters", ECORE.getEObject(), -1, false);
		reference(dDiagram, "activatedLayers", ECORE.getEObject(), -1, false);
		attribute(dDiagram, "synchronized", ECORE.getEBoolean());
	}

	private void elementFeatures(EClass ends, EClass diagramElement, EClass abstractNode, EClass elementContainer) {
		reference(ends, "outgoingEdges", edge, -1, false);
		reference(ends, "incomingEdges", edge, -1, false);
		attribute(diagramElement, "visible", ECORE.getEBoolean());
		attribute(diagramElement, "tooltipText", ECORE.getEString());
		reference(diagramElement, "diagramElementMapping", ECORE.getEObject(), 1, false);
		reference(abstractNode, "ownedBorderedNodes", node, -1, true);
		for (EClass shape : List.of(node, elementContainer)) {
			attribute(shape, "width", ECORE.getEIntegerObject());
			attribute(shape, "height", ECORE.getEIntegerObject());
		}
		for (EClass mapped : List.of(node, elementContainer, listElement, edge)) {
			reference(mapped, "actualMapping", ECORE.getEObject(), 1, false);
		}
		reference(elementContainer, "nodes", node, -1, false);
		reference(elementContainer, "containers", elementContainer, -1, false);
		reference(elementContainer, "elements", diagramElement, -1, false);
		reference(container, "ownedDiagramElements", diagramElement, -1, true);
		reference(list, "ownedElements", listElement, -1, true);
		reference(edge, "sourceNode", ends, 1, false);
		reference(edge, "targetNode", ends, 1, false);
		attribute(edge, "beginLabel", ECORE.getEString());
		attribute(edge, "endLabel", ECORE.getEString());
	}

	/** The packages, for expressions that name their classes. */
	public static List<EPackage> packages() {
		return List.of(INSTANCE.viewpoint, INSTANCE.diagram);
	}

	/** The class of diagrams. */
	EClass semanticDiagram() {
		return semanticDiagram;
	}

	/** The class of a kind of element. */
	EClass of(ElementKind kind) {
		return switch (kind) {
			case NODE -> node;
			case CONTAINER -> container;
			case LIST -> list;
			case LIST_ELEMENT -> listElement;
			case EDGE -> edge;
		};
	}

	private static EPackage ePackage(String name, String uri) {
		EPackage result = MAKE.createEPackage();
		result.setName(name);
		result.setNsPrefix(name);
		result.setNsURI(uri);
		return result;
	}

	private static EClass eClass(EPackage owner, String name, EClass... superTypes) {
		EClass result = MAKE.createEClass();
		result.setName(name);
		result.getESuperTypes().addAll(List.of(superTypes));
		owner.getEClassifiers().add(result);
		return result;
	}

	private static void attribute(EClass owner, String name, EClassifier type) {
		var result = MAKE.createEAttribute();
		result.setName(name);
		result.setEType(type);
		owner.getEStructuralFeatures().add(result);
	}

	private static void reference(EClass owner, String name, EClass type, int upper, boolean containment) {
		EReference result = MAKE.createEReference();
		result.setName(name);
		result.setEType(type);
		result.setUpperBound(upper);
		result.setContainment(containment);
		result.setResolveProxies(false);
		owner.getEStructuralFeatures().add(result);
	}
}
