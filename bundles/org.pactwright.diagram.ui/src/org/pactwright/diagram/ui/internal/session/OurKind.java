package org.pactwright.diagram.ui.internal.session;

import java.util.Optional;
import java.util.function.Function;

import org.pactwright.design.DiagramKind;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelDiagrams;
import org.pactwright.pictures.OurImages;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.ViewOptions;

/** A kind that ships with the product. */
final class OurKind implements Kind {

	private final DiagramKind kind;
	/** Read once, so that what the screen makes of them can be kept from state to state. */
	private final Pictures pictures = new Pictures(new OurImages(), new OurImages());

	/** What the last diagram was made by; its expressions are compiled. */
	private Optional<ModelDiagrams> last = Optional.empty();

	OurKind(DiagramKind kind) {
		this.kind = kind;
	}

	@Override
	public Optional<Made> make(Project project, String target, Function<DiagramSpec, ViewOptions> options) {
		ModelDiagrams diagrams = last.filter(before -> before.project() == project).map(ModelDiagrams::afresh)
				.orElseGet(() -> ModelDiagrams.of(project));
		last = Optional.of(diagrams);
		return project.find(target).filter(kind::suits).map(element -> new Made(
				diagrams.open(new DiagramRef(kind, element), options.apply(ModelDiagrams.spec(kind))),
				new PictureMaker(diagrams.runtime().interpreters(), pictures)));
	}

	@Override
	public String title(LiveDiagram live) {
		return live.diagram().target() instanceof NamedElement named ? new DiagramRef(kind, named).title()
				: kind.title();
	}
}
