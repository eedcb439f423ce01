package org.pactwright.viewpoint.tool;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.Engine;
import org.pactwright.aql.Interpreters;
import org.pactwright.aql.JavaServices;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.Specification;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.ToolSpec;

/** A town, a specification with some tools, and a diagram that shows nothing. */
final class Toolbox {

	static final int FIRST_TOOL_LINE = 7;

	final Town town = new Town();
	final BareViews views;
	final CompiledSpecification specification;
	ToolSettings settings;

	private Toolbox(Path folder, String tools) {
		Specification source = Odesign.read(folder, Odesign.group("""
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="town::Town">
				<defaultLayer name="L">
				<toolSections name="T">
				%s</toolSections>
				</defaultLayer>
				</ownedRepresentations>
				</ownedViewpoints>
				""".formatted(tools)));
		specification = CompiledSpecification.of(source);
		DiagramSpec diagram = specification.diagrams().get(0);
		views = new BareViews(diagram, town.root());
		settings = new ToolSettings(specification,
				new Interpreters(Engine.of(List.of(town.metamodel())), JavaServices.NONE), List.of(town.model()));
	}

	/** With tools as they are written in a section. */
	static Toolbox of(Path folder, String tools) {
		return new Toolbox(folder, tools);
	}

	/** With one tool {@code t} that runs these operations. */
	static Toolbox running(Path folder, String operations) {
		return new Toolbox(folder, """
				<ownedTools xsi:type="tool:ToolDescription" name="t">
				<element name="element"/>
				<elementView name="elementView"/>
				<initialOperation>
				%s</initialOperation>
				</ownedTools>
				""".formatted(operations));
	}

	ToolRunner runner() {
		return new ToolRunner(views, settings);
	}

	/** Runs the operations of the tool {@code t} on an element of the town. */
	ToolResult run(String path) {
		OperationSpec operation = tool("t", ToolSpec.Generic.class).operation().orElseThrow();
		EObject self = path.isEmpty() ? town.root() : town.at(path);
		return runner().run(new ToolCall.Operations(operation, self));
	}

	<T extends ToolSpec> T tool(String name, Class<T> type) {
		return specification.all(type).stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
	}

	Spot diagram() {
		return Spot.of(views.diagram());
	}
}
