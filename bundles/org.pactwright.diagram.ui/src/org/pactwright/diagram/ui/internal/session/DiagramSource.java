package org.pactwright.diagram.ui.internal.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.edit.RenameParticipant;
import org.pactwright.language.project.Project;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * Where one diagram comes from: of which specification and element it is made, and where everything on it is. Used by the
 * worker of the project only.
 */
public interface DiagramSource {

	/** A diagram with everything in its place. */
	record Laid(Placement placement, List<String> notices) {
	}

	/**
	 * A diagram whose positions are changed.
	 *
	 * @param find the element of a key
	 */
	record Positions(Diagram diagram, Function<String, Optional<DiagramElement>> find) {
	}

	/** A state of the positions: equal states are the same state. */
	interface Saved {
	}

	/** The positions as they are now. */
	Saved saved();

	/** Goes back, or on, to a state of the positions. */
	void restore(Saved saved);

	/** Makes the diagram; empty if its element is not in the model. */
	Optional<LiveDiagram> make(Project project);

	/** For people. */
	String title(LiveDiagram live);

	/** Says where everything is. */
	Laid lay(LiveDiagram live);

	/**
	 * Takes the places of the last layout into the positions, and tells of what breaks rules. Takes its time: what can be
	 * seen comes first.
	 */
	void keep();

	/** Draws it. */
	Drawing draw(LiveDiagram live, Placement placement);

	/** How to mend what breaks a rule of the specification; none if nothing does, or it has no such fix. */
	List<ToolCall> mends(Request.Mend wish);

	/** What was found about an element, when it was drawn last: sentences. */
	List<String> findings(DiagramElement element);

	/** Keeps the positions in step with renames. */
	List<RenameParticipant> renames();

	/** Something will appear because of a wish: at its place, if it has one. */
	void expect(Request request);

	/** Moves and resizes shapes. */
	void place(Positions positions, Request.Place wish);

	/** Bends an edge. */
	void bend(Positions positions, Request.Bend wish);

	/** Arranges everything, or some elements. */
	void arrange(Positions positions, Request.Arrange wish);

	/** Hides elements, or shows them again. */
	void hide(Positions positions, Request.Hide wish);

	/** Switches layers and filters. */
	void choose(Positions positions, Request.Switch wish);
}
