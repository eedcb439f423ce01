package org.pactwright.viewpoint.diagram;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.LayerSpec;

/** Small diagrams of packages and classes for tests: a specification in text, a model made by code. */
final class Diagrams {

	static final String SQUARE = "<style xsi:type=\"style:SquareDescription\" labelExpression=\"feature:name\"/>";
	static final String FLAT = "<style xsi:type=\"style:FlatContainerStyleDescription\" labelExpression=\"feature:name\"/>";

	final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
	final Resource resource = new XMIResourceImpl(URI.createURI("file:/m/m.ecore"));
	final CompiledSpecification specification;

	/**
	 * @param folder to write the specification into
	 * @param content of the diagram {@code D} of packages
	 */
	Diagrams(Path folder, String content) {
		specification = CompiledSpecification.of(Odesign.read(folder, Odesign.diagram(content)));
		model.setName("root");
		resource.getContents().add(model);
	}

	/** Another specification for a model. */
	Diagrams(CompiledSpecification specification) {
		this.specification = specification;
		model.setName("root");
		resource.getContents().add(model);
	}

	/** A node mapping; attributes beyond the name as text. */
	static String node(String name, String attributes) {
		return "<nodeMappings name=\"" + name + "\" " + attributes + ">" + SQUARE + "</nodeMappings>";
	}

	EClass add(String name) {
		EClass result = EcoreFactory.eINSTANCE.createEClass();
		result.setName(name);
		model.getEClassifiers().add(result);
		return result;
	}

	EPackage addPackage(EPackage owner, String name) {
		EPackage result = EcoreFactory.eINSTANCE.createEPackage();
		result.setName(name);
		owner.getESubpackages().add(result);
		return result;
	}

	DiagramSpec spec() {
		return specification.diagrams().get(0);
	}

	RuntimeOptions options() {
		return RuntimeOptions.of(List.of(resource));
	}

	LiveDiagram create() {
		return create(options());
	}

	LiveDiagram create(RuntimeOptions options) {
		return ViewpointRuntime.of(specification, options).create(spec(), model, ViewOptions.standard());
	}

	static List<String> labels(LiveDiagram live) {
		return live.diagram().elements().stream().map(DiagramElement::label).toList();
	}

	static List<String> visible(LiveDiagram live) {
		return live.diagram().elements().stream().filter(DiagramElement::visible).map(DiagramElement::label).toList();
	}

	static LayerSpec layer(LiveDiagram live, String name) {
		Optional<LayerSpec> layer = live.layers().stream().filter(l -> l.name().equals(name)).findFirst();
		return layer.orElseThrow();
	}
}
