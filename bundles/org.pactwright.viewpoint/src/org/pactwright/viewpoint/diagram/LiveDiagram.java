package org.pactwright.viewpoint.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;

/**
 * A diagram that can be kept in step with its model. Belongs to one thread at a time. What goes wrong is collected, and
 * the rest is drawn; nothing is thrown for what the specification, a service or the model does.
 */
public interface LiveDiagram extends AutoCloseable {

	/** The diagram: the same object for ever, as are its elements for as long as they are on it. */
	Diagram diagram();

	/**
	 * Brings the diagram up to date. After {@link #watch} only what depends on what has changed is computed; without it
	 * everything.
	 */
	RefreshResult refresh();

	/** Computes everything anew; elements stay the same objects where their semantic elements do. */
	RefreshResult refreshFully();

	/**
	 * Follows the changes of the models from now on, until the diagram is closed. An adapter is put on every object of
	 * the models.
	 */
	void watch();

	/** Tells of a change of a model that no adapter saw. */
	void changed(Notification notification);

	/** All layers that the diagram can have, those of extensions included, on or off. */
	List<LayerSpec> layers();

	/** Switches a layer on or off, and refreshes. One that is always on stays on. */
	RefreshResult setActive(LayerSpec layer, boolean on);

	/** Switches a filter on or off, and refreshes. */
	RefreshResult setActive(FilterSpec filter, boolean on);

	/** Whether a refresh makes elements of the mappings that leave it to the diagram; refreshes. */
	RefreshResult setSynchronised(boolean on);

	/** Hides or reveals an element by hand. */
	RefreshResult setHidden(DiagramElement element, boolean hidden);

	/**
	 * Makes a shape of a mapping whether or not a refresh would, with all that is in and on it. A refresh keeps it while
	 * its semantic element is among the candidates.
	 *
	 * @param parent what to put it in or on; empty for the diagram
	 * @return empty if the mapping is off or not one of the parent's, or if there is such a shape already
	 */
	Optional<DiagramElement> create(NodeOrContainerSpec mapping, Optional<DiagramElement> parent, EObject target);

	/**
	 * Makes an edge of a mapping whether or not a refresh would.
	 *
	 * @return empty if the mapping is off, or if there is such an edge already
	 */
	Optional<DiagramElement> create(EdgeSpec mapping, DiagramElement source, DiagramElement end, EObject target);

	/**
	 * Moves a shape into or onto another one, as dragging does; it stays the same object, with its edges. The next
	 * refresh keeps it if its semantic element is among the candidates there.
	 *
	 * @param newParent empty for the diagram
	 * @return whether it was moved: the mapping of the new parent has the mapping of the shape, and shows no such element
	 *         there yet
	 */
	boolean move(DiagramElement element, Optional<DiagramElement> newParent);

	/** Takes elements off the diagram, with all that is in, on and attached to them. The model stays as it is. */
	RefreshResult remove(Collection<? extends DiagramElement> elements);

	/** The elements that show a semantic element, in the order of the diagram. */
	List<DiagramElement> elementsOf(EObject target);

	/**
	 * Checks what is on the diagram by the rules of the specification, those of the viewpoint too. What goes wrong is
	 * among the {@link #problems}.
	 *
	 * @return what breaks a rule: rule by rule, in the order of the diagram
	 */
	List<RuleViolation> validate();

	/** What went wrong since the last full refresh, each thing once. */
	List<DiagramProblem> problems();

	/** Stops watching. */
	@Override
	void close();
}
