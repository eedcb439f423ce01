package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.SelectionSpec;
import org.pactwright.viewpoint.description.VariableSpec;
import org.pactwright.viewpoint.tool.ToolUser;

/**
 * Binds the variables of a tool, under the names that the specification gives them, then what is computed from them or
 * asked of the user. All variables of the last tool are forgotten before.
 */
final class Bindings {

	private record Binding(VariableSpec variable, Object value) {
	}

	private final Run run;
	private final List<Binding> bindings = new ArrayList<>();

	Bindings(Run run) {
		this.run = run;
	}

	/** Adds a variable; does nothing if the specification has none. */
	Bindings put(Optional<VariableSpec> variable, Object value) {
		variable.ifPresent(v -> bindings.add(new Binding(v, value)));
		return this;
	}

	/** Binds them. */
	void bind() {
		run.variables().clear();
		bindings.forEach(b -> run.variables().push(b.variable().name(), b.value()));
		for (Binding binding : bindings) {
			root(binding.value()).ifPresent(
					root -> binding.variable().subVariables().forEach(sub -> bind(sub, root)));
		}
	}

	/**
	 * Binds them as tools for edges do: computed variables below computed ones count too, and all are computed from the
	 * element at the end (EdgeCreationCommandBuilder of Sirius).
	 */
	void bindDeep() {
		bind();
		for (Binding binding : bindings) {
			root(binding.value()).ifPresent(
					root -> binding.variable().subVariables().forEach(sub -> bindBelow(sub, root)));
		}
	}

	private void bindBelow(VariableSpec.Sub sub, EObject root) {
		if (sub instanceof VariableSpec.Computed computed) {
			computed.subVariables().forEach(below -> {
				bind(below, root);
				bindBelow(below, root);
			});
		}
	}

	private static Optional<EObject> root(Object value) {
		Object first = value instanceof Collection<?> many ? many.stream().findFirst().orElse(null) : value;
		return first instanceof EObject object ? Optional.of(object) : Optional.empty();
	}

	private void bind(VariableSpec.Sub sub, EObject root) {
		switch (sub) {
			case VariableSpec.Computed computed ->
				run.variables().push(computed.name(), run.value(computed.expression(), root).orElse(null));
			case VariableSpec.Selected selected -> choose(selected, root);
			case VariableSpec.Typed typed -> ask(typed, root);
		}
	}

	private void choose(VariableSpec.Selected variable, EObject root) {
		List<EObject> chosen = run.user().choose(choice(variable.name(), variable.selection(), List.of(), Optional.empty(), root,
				run))
				.orElseThrow(Cancelled::new);
		if (variable.selection().multiple() && !chosen.isEmpty()) {
			run.variables().push(variable.name(), List.copyOf(chosen));
		} else if (chosen.size() == 1) {
			run.variables().push(variable.name(), chosen.getFirst());
		}
	}

	private void ask(VariableSpec.Typed variable, EObject root) {
		String proposal = variable.defaultValue().isBlank() ? ""
				: run.value(variable.defaultValue(), root).map(String::valueOf).orElse("");
		ToolUser.Question question = new ToolUser.Question(variable.name(), variable.documentation(), variable.type(),
				proposal);
		run.variables().push(variable.name(), run.user().ask(question).orElseThrow(Cancelled::new));
	}

	/** What the user is to choose from. */
	static ToolUser.Choice choice(String title, SelectionSpec selection, List<EObject> preselected,
			Optional<ToolUser.Panes> panes, EObject root, Run run) {
		List<EObject> candidates = objects(selection.candidates(), root, run);
		Optional<List<EObject>> roots = selection.tree() ? Optional.of(objects(selection.roots(), root, run))
				: Optional.empty();
		return new ToolUser.Choice(title, selection.message(), candidates, preselected, selection.multiple(), roots,
				element -> objects(selection.children(), element, run), panes);
	}

	private static List<EObject> objects(ExpressionText text, EObject self, Run run) {
		return text.isBlank() ? List.of() : run.objects(text, self);
	}
}
