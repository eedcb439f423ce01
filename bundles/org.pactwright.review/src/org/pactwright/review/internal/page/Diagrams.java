package org.pactwright.review.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelDiagrams;
import org.pactwright.pictures.ModelPicture;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.diagram.Diagram;

/** The diagrams of a report: made one at a time, when their turn comes. */
public final class Diagrams {

	private final ModelDiagrams diagrams;
	private final PictureMaker maker;
	private final List<DiagramRef> all;
	private final Function<DiagramRef, Function<Diagram, KnownPlaces>> places;

	/**
	 * @param places where the elements of a diagram are, as far as somebody has placed them
	 */
	public Diagrams(Project project, Function<DiagramRef, Function<Diagram, KnownPlaces>> places) {
		this.diagrams = ModelDiagrams.of(project);
		this.maker = PictureMaker.of(diagrams);
		this.all = diagrams.all();
		this.places = places;
	}

	/** The diagrams of an element, and of what it directly contains. */
	public List<DiagramRef> of(NamedElement owner) {
		return all.stream().filter(ref -> ref.target() == owner || ref.target().eContainer() == owner
				&& owner.eContainer() != null).toList();
	}

	/**
	 * A diagram, drawn.
	 *
	 * @param links where a click on an element leads
	 */
	public ModelPicture picture(DiagramRef ref, Function<EObject, Optional<String>> links) {
		return ModelPicture.of(diagrams, maker, ref,
				ModelPicture.Wishes.standard().withPlaces(places.apply(ref)).withLinks(links));
	}
}
