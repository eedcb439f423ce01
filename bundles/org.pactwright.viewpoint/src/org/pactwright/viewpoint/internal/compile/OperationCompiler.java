package org.pactwright.viewpoint.internal.compile;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.description.SelectionSpec;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.VariableSpec;

/** Compiles what tools do, and the variables that they bind. */
final class OperationCompiler {

	private final Compilation compilation;

	OperationCompiler(Compilation compilation) {
		this.compilation = compilation;
	}

	/** The first step of a tool: {@code tool.wrapper.firstModelOperations}. */
	Optional<OperationSpec> first(Source tool, String wrapper) {
		return tool.child(wrapper).flatMap(w -> w.child("firstModelOperations")).map(this::compile);
	}

	/** The operations that a reference contains. */
	List<OperationSpec> all(Source s, String reference) {
		return s.children(reference).stream().map(this::compile).toList();
	}

	OperationSpec compile(Source s) {
		return compilation.done(s, make(s, all(s, "subModelOperations")));
	}

	private OperationSpec make(Source s, List<OperationSpec> steps) {
		return switch (s.kind()) {
			case "CreateInstance" -> new OperationSpec.CreateInstance(s.identity(), s.expression("typeName"),
					s.expression("referenceName"), s.text("variableName"), steps);
			case "ChangeContext" ->
				new OperationSpec.ChangeContext(s.identity(), s.expression("browseExpression"), steps);
			case "SetValue" -> new OperationSpec.SetValue(s.identity(), s.expression("featureName"),
					s.expression("valueExpression"), steps);
			case "SetObject" -> new OperationSpec.SetObject(s.identity(), s.expression("featureName"),
					s.objects("object").stream().findFirst().map(o -> EcoreUtil.getURI(o).toString()).orElse(""),
					steps);
			case "Unset" -> new OperationSpec.Unset(s.identity(), s.expression("featureName"),
					s.expression("elementExpression"), steps);
			case "MoveElement" -> new OperationSpec.MoveElement(s.identity(), s.expression("newContainerExpression"),
					s.expression("featureName"), steps);
			case "RemoveElement" -> new OperationSpec.RemoveElement(s.identity(), steps);
			case "For" ->
				new OperationSpec.For(s.identity(), s.expression("expression"), s.text("iteratorName"), steps);
			case "If" -> new OperationSpec.If(s.identity(), s.expression("conditionExpression"), steps);
			case "Let" ->
				new OperationSpec.Let(s.identity(), s.text("variableName"), s.expression("valueExpression"), steps);
			case "Switch" -> new OperationSpec.Switch(s.identity(),
					s.children("cases").stream().map(this::branch).toList(),
					s.child("default").map(d -> all(d, "subModelOperations")).orElse(List.of()));
			default -> makeView(s, steps);
		};
	}

	private OperationSpec makeView(Source s, List<OperationSpec> steps) {
		return switch (s.kind()) {
			case "DeleteView" -> new OperationSpec.DeleteView(s.identity(), steps);
			case "CreateView" -> new OperationSpec.CreateView(s.identity(),
					compilation.link(s, "mapping", MappingSpec.class), s.expression("containerViewExpression"),
					s.text("variableName"), steps);
			case "CreateEdgeView" -> new OperationSpec.CreateEdgeView(s.identity(),
					compilation.link(s, "mapping", MappingSpec.class), s.expression("containerViewExpression"),
					s.expression("sourceExpression"), s.expression("targetExpression"), s.text("variableName"), steps);
			case "Navigation" -> new OperationSpec.Navigation(s.identity(),
					compilation.link(s, "diagramDescription", RepresentationSpec.class), s.flag("createIfNotExistent"),
					steps);
			case "ExternalJavaAction" ->
				new OperationSpec.JavaAction(s.identity(), s.text("name"), s.text("id"), parameters(s), steps);
			case "ExternalJavaActionCall" ->
				new OperationSpec.JavaActionCall(s.identity(), compilation.link(s, "action", Spec.class), steps);
			default -> new OperationSpec.Unsupported(s.identity(), s.kind(), steps);
		};
	}

	private OperationSpec.Case branch(Source s) {
		return compilation.done(s, new OperationSpec.Case(s.identity(), s.expression("conditionExpression"),
				all(s, "subModelOperations")));
	}

	List<OperationSpec.Parameter> parameters(Source s) {
		return s.children("parameters").stream().map(p -> compilation.done(p,
				new OperationSpec.Parameter(p.identity(), p.text("name"), p.expression("value")))).toList();
	}

	/** The variable that a reference contains. */
	Optional<VariableSpec> variable(Source tool, String reference) {
		return tool.child(reference).map(this::variable);
	}

	VariableSpec variable(Source s) {
		return compilation.done(s, new VariableSpec(s.identity(), s.text("name"), subVariables(s)));
	}

	private List<VariableSpec.Sub> subVariables(Source s) {
		return s.children("subVariables").stream().map(this::subVariable).flatMap(Optional::stream).toList();
	}

	private Optional<VariableSpec.Sub> subVariable(Source s) {
		if (s.kind().equals("AcceleoVariable")) {
			return Optional.of(compilation.done(s, new VariableSpec.Computed(s.identity(), s.text("name"),
					s.expression("computationExpression"), subVariables(s))));
		}
		return interactive(s).filter(VariableSpec.Sub.class::isInstance).map(VariableSpec.Sub.class::cast);
	}

	/** A variable that the user is asked for; empty for another kind. */
	Optional<VariableSpec.Interactive> interactive(Source s) {
		return switch (s.kind()) {
			case "SelectModelElementVariable" -> Optional.of(compilation.done(s, new VariableSpec.Selected(s.identity(),
					s.text("name"), s.text("userDocumentation"), selection(s, s.flag("multiple")))));
			case "TypedVariable" -> Optional.of(compilation.done(s,
					new VariableSpec.Typed(s.identity(), s.text("name"), s.text("userDocumentation"),
							s.child("valueType").map(t -> t.text("name")).orElse(""),
							s.expression("defaultValueExpression"))));
			default -> Optional.empty();
		};
	}

	SelectionSpec selection(Source s, boolean multiple) {
		return new SelectionSpec(s.expression("candidatesExpression"), multiple, s.flag("tree"),
				s.expression("rootExpression"), s.expression("childrenExpression"), s.text("message"));
	}
}
