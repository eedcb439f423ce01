package org.pactwright.viewpoint.check;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.pactwright.aql.types.TypeSet;
import org.pactwright.viewpoint.description.DecorationSpec;
import org.pactwright.viewpoint.description.DiagramExtensionSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LayoutSpec;
import org.pactwright.viewpoint.description.Links;
import org.pactwright.viewpoint.description.MappingBasics;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.description.SelectionSpec;
import org.pactwright.viewpoint.description.TableSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.TreeSpec;
import org.pactwright.viewpoint.description.ValidationRuleSpec;
import org.pactwright.viewpoint.description.VariableSpec;
import org.pactwright.viewpoint.description.ViewpointSpec;

/**
 * Collects the expressions of a viewpoint with what is known where they are evaluated. Walks through the components of
 * the specs, so that an expression of a new kind of spec is found without a line here; only what changes the scope is
 * named. What is not certain counts as possible: no false alarms.
 */
final class Sites {

	private static final String[] OF_VIEWS = { "view", "viewpoint", "viewPoint", "diagram", "container",
			"containerView" };
	private static final String[] OF_EDGES = { "source", "target", "sourceView", "targetView" };
	private static final String[] OF_TOOLS = { "diagram", "view", "views", "container", "containerView", "element",
			"elementView", "source", "target", "sourceView", "targetView", "preSource", "preTarget", "preSourceView",
			"preTargetView", "otherEnd", "edgeView", "oldContainer", "newContainer", "newContainerView",
			"newViewContainer", "oldSemanticContainer", "newSemanticContainer", "name", "representationName", "root",
			"copiedView", "copiedElement", "arg0", "0" };

	private final DomainTypes types;
	private final BiFunction<ExpressionText, Scope, TypeSet> resultTypes;
	private final Set<Identity> reused = new HashSet<>();
	private final List<Site> sites = new ArrayList<>();

	/**
	 * @param resultTypes the possible types of the value of an expression
	 */
	Sites(DomainTypes types, BiFunction<ExpressionText, Scope, TypeSet> resultTypes) {
		this.types = types;
		this.resultTypes = resultTypes;
	}

	/** All expressions of a viewpoint that are not blank. */
	List<Site> of(ViewpointSpec viewpoint) {
		new ReusedMappings(reused).collect(viewpoint);
		walk(viewpoint, Scope.UNKNOWN);
		return sites;
	}

	private void walk(Object value, Scope scope) {
		switch (value) {
			case ExpressionText expression -> site(expression, scope);
			case Links<?> elsewhere -> {
				// Walked where it stands.
			}
			case List<?> list -> list.forEach(item -> walk(item, scope));
			case Optional<?> optional -> optional.ifPresent(item -> walk(item, scope));
			case MappingBasics basics -> basics(basics, scope);
			case OperationSpec.ChangeContext o -> inner(o, scope, result(o.browse(), scope));
			case OperationSpec.CreateInstance o -> inner(o, scope, types.types(o.type().text().strip()));
			case OperationSpec.MoveElement o -> {
				// The feature is one of the new container.
				site(o.newContainer(), scope);
				site(o.feature(), scope.at(TypeSet.ANY));
				walk(o.steps(), scope);
			}
			case OperationSpec.For o -> inner(o, scope, TypeSet.ANY);
			case SelectionSpec selection -> components(selection, scope.at(TypeSet.ANY));
			case LayoutSpec.OrderedTree tree -> components(tree, scope.at(TypeSet.ANY));
			case Record any -> components(any, scopeIn(any, scope));
			default -> {
				// Texts, numbers, names: nothing to evaluate.
			}
		}
	}

	/** What is known inside a spec. */
	private Scope scopeIn(Record spec, Scope scope) {
		return switch (spec) {
			case RepresentationSpec r when !(r instanceof DiagramSpec) -> scope.at(TypeSet.ANY).with(OF_TOOLS)
					.with("line", "column", "lineSemantic", "columnSemantic", "root", "table", "tree");
			case DiagramSpec d -> new Scope(types.types(d.domainClass()),
					d.rootExpression().isBlank() ? types.types(d.domainClass()) : TypeSet.ANY, scope.variables())
					.with(OF_VIEWS);
			case DiagramExtensionSpec e -> scope.at(TypeSet.ANY).withOwner(TypeSet.ANY).with(OF_VIEWS);
			case NodeOrContainerSpec m -> new Scope(types.types(m.domainClass()), owner(m, scope), scope.variables());
			case EdgeMappingSpec e -> scope.at(e.elementBased() ? types.types(e.domainClass())
					: e.targetExpression().isBlank() ? types.types(e.sources()) : TypeSet.ANY).with(OF_EDGES);
			case EdgeMappingImportSpec e -> scope.at(TypeSet.ANY).with(OF_EDGES);
			case DecorationSpec d -> scope.at(TypeSet.ANY).with(OF_VIEWS).with(OF_EDGES);
			case FilterSpec.MappingPart f -> scope.at(types.types(f.mappings())).with(OF_EDGES).with(OF_VIEWS);
			case FilterSpec.VariablePart f -> scope.at(TypeSet.ANY).with(OF_VIEWS)
					.with(f.variables().stream().map(VariableSpec.Interactive::name).toList());
			case ValidationRuleSpec rule -> rule.onViews() ? scope.at(TypeSet.ANY).with(OF_VIEWS)
					: scope.at(types.types(rule.domainClass())).with(OF_TOOLS);
			case ToolSpec tool -> scope.at(TypeSet.ANY).with(OF_TOOLS).with(Names.in(tool));
			case TableSpec t -> scope;
			case TreeSpec t -> scope;
			default -> scope;
		};
	}

	/** Where a mapping of another owner is used too, the type of its owner is not known. */
	private TypeSet owner(NodeOrContainerSpec mapping, Scope scope) {
		return reused.contains(mapping.identity()) ? TypeSet.ANY : scope.owner();
	}

	private void basics(MappingBasics basics, Scope scope) {
		boolean edge = scope.variables().containsKey("sourceView");
		site(basics.candidates(), scope.at(scope.owner()));
		site(basics.precondition(), edge ? scope.with(OF_EDGES) : scope);
		site(basics.semanticElements(), scope);
		walk(basics.details(), scope);
		walk(basics.navigations(), scope);
		walk(basics.pastes(), scope);
	}

	/** The steps below an operation work on another element. */
	private void inner(OperationSpec operation, Scope scope, TypeSet self) {
		// What is made is certain; what is looked for may be missing, and then the steps work on what they did before.
		TypeSet below = operation instanceof OperationSpec.CreateInstance ? self : self.or(TypeSet.ANY);
		for (RecordComponent component : operation.getClass().getRecordComponents()) {
			Object value = Components.value((Record) operation, component);
			walk(value, component.getName().equals("steps") ? scope.at(below) : scope);
		}
	}

	private TypeSet result(ExpressionText expression, Scope scope) {
		return expression.isBlank() ? scope.self() : resultTypes.apply(expression, scope);
	}

	private void components(Record spec, Scope scope) {
		for (RecordComponent component : spec.getClass().getRecordComponents()) {
			Scope inside = spec instanceof NodeOrContainerSpec ? insideOf(component.getName(), scope) : scope;
			walk(Components.value(spec, component), inside);
		}
	}

	/** Mappings below a mapping have its elements as their owners. */
	private static Scope insideOf(String component, Scope scope) {
		return switch (component) {
			case "borderNodes", "nodes", "containers" -> scope.withOwner(scope.self());
			default -> scope;
		};
	}

	private void site(ExpressionText expression, Scope scope) {
		if (!expression.isBlank()) {
			sites.add(new Site(expression, scope.all()));
		}
	}
}
