package org.pactwright.viewpoint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;

/**
 * Imports do not lead back to themselves; mappings that contain themselves do so only where the candidates or a
 * precondition can end it.
 */
final class CycleCheck implements SpecificationCheck {

	@Override
	public void check(CheckContext context) {
		imports(context, NodeOrContainerSpec.class,
				m -> m.imported().stream().flatMap(i -> i.base().target().stream()));
		imports(context, EdgeSpec.class, CycleCheck::base);
		imports(context, DiagramSpec.class, d -> d.imported().target().stream());
		for (NodeOrContainerSpec mapping : context.all(NodeOrContainerSpec.class)) {
			if (isEndless(mapping) && reachesItself(mapping, m -> inside(m).filter(CycleCheck::isEndless))) {
				context.report(Severity.ERROR, Code.CYCLE, mapping.identity(), "", "The mapping '" + mapping.title()
						+ "' contains itself, and neither candidates nor a precondition end that.",
						"Give it candidates below its parent, or a precondition.");
			}
		}
	}

	private static Stream<EdgeSpec> base(EdgeSpec edge) {
		return edge instanceof EdgeMappingImportSpec imported ? imported.base().target().stream() : Stream.empty();
	}

	private static <T extends NamedSpec> void imports(CheckContext context, Class<T> type,
			Function<T, Stream<T>> next) {
		for (T spec : context.all(type)) {
			if (reachesItself(spec, next)) {
				context.report(Severity.ERROR, Code.CYCLE, spec.identity(), "",
						"The import '" + spec.title() + "' leads back to itself.", "Import something else.");
			}
		}
	}

	private static boolean isEndless(NodeOrContainerSpec mapping) {
		return mapping.basics().candidates().isBlank() && mapping.basics().precondition().isBlank()
				&& mapping.basics().createElements();
	}

	private static Stream<NodeOrContainerSpec> inside(NodeOrContainerSpec mapping) {
		Stream<List<? extends NodeOrContainerSpec>> border = Stream.of(mapping.borderNodes(),
				mapping.reusedBorderNodes());
		Stream<List<? extends NodeOrContainerSpec>> content = switch (mapping) {
			case ContainerMappingSpec c -> Stream.of(c.nodes(), c.reusedNodes(), c.containers(), c.reusedContainers());
			case NodeMappingSpec n -> Stream.empty();
		};
		return Stream.concat(border, content).flatMap(List::stream);
	}

	private static <T> boolean reachesItself(T start, Function<T, Stream<T>> next) {
		Set<T> seen = new HashSet<>();
		List<T> level = next.apply(start).toList();
		while (!level.isEmpty()) {
			if (level.contains(start)) {
				return true;
			}
			level = level.stream().filter(seen::add).flatMap(next).toList();
		}
		return false;
	}
}
