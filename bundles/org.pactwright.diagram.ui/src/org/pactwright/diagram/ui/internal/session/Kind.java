package org.pactwright.diagram.ui.internal.session;

import java.util.Optional;
import java.util.function.Function;

import org.pactwright.language.project.Project;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.ViewOptions;

/** A kind of diagrams: made by one of our viewpoints, or by one that a project brings. For the worker of a project. */
public interface Kind {

	/** A diagram, and what arranges and draws it. */
	record Made(LiveDiagram live, PictureMaker maker) {
	}

	/**
	 * Makes a diagram.
	 *
	 * @param target the qualified name of its element
	 * @param options from the description that is used
	 * @return empty if there is no such element, it does not suit, or the specification is gone
	 */
	Optional<Made> make(Project project, String target, Function<DiagramSpec, ViewOptions> options);

	/** For people. */
	String title(LiveDiagram live);
}
