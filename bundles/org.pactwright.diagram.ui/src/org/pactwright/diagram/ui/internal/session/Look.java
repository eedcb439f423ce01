package org.pactwright.diagram.ui.internal.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.language.project.Project;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.tool.JavaActions;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolRunner;
import org.pactwright.viewpoint.tool.ToolUser;

/**
 * The diagram, and the project that it was made of.
 *
 * @param find the element of a key
 */
public record Look(Project project, LiveDiagram live, Function<String, Optional<DiagramElement>> find) {

	/** The tools that make or open other diagrams of an element and can be used now, by the name for requests. */
	public Map<String, String> navigations(String key) {
		Map<String, String> offered = new LinkedHashMap<>();
		Optional<Spot> on = find.apply(key).map(Spot::of).filter(spot -> ToolCalls.navigations(spot).findAny().isPresent());
		if (on.isEmpty()) {
			return offered;
		}
		ToolRunner runner = ToolRunner.of(live, ToolUser.NOBODY, JavaActions.NONE);
		on.ifPresent(spot -> ToolCalls.navigations(spot)
				.filter(tool -> ToolCalls.navigate(tool, spot).filter(call -> runner.canRun(call).possible()).isPresent())
				.forEach(tool -> offered.put(ToolCalls.id(tool), tool.title())));
		return offered;
	}
}
