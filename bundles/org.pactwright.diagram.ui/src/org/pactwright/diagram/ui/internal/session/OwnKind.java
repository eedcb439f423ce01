package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.design.Design;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.pictures.NearbyImages;
import org.pactwright.pictures.OurImages;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RuntimeOptions;
import org.pactwright.viewpoint.diagram.ViewOptions;
import org.pactwright.viewpoint.diagram.ViewpointRuntime;

/** A kind that a specification of the project describes. Only our own services can be called from it. */
public final class OwnKind implements Kind {

	private final OwnSpecifications specifications;
	private final String name;
	private Optional<OwnSpecifications.Read> readFor = Optional.empty();
	private Pictures pictures = new Pictures(new OurImages(), new OurImages());

	/**
	 * @param name of the description
	 */
	public OwnKind(OwnSpecifications specifications, String name) {
		this.specifications = specifications;
		this.name = name;
	}

	@Override
	public Optional<Made> make(Project project, String target, Function<DiagramSpec, ViewOptions> options) {
		return specifications.find(name).flatMap(described -> {
			ViewpointRuntime runtime = runtime(described.from(), project);
			return project.find(target).filter(element -> runtime.accepts(described.spec(), element))
					.map(element -> new Made(runtime.create(described.spec(), element, options.apply(described.spec())),
							new PictureMaker(runtime.interpreters(), pictures(described.from()))));
		});
	}

	/** Read once for each state of the specification. */
	private Pictures pictures(OwnSpecifications.Read from) {
		if (!readFor.equals(Optional.of(from))) {
			readFor = Optional.of(from);
			pictures = new Pictures(new NearbyImages(from.file()), new OurImages());
		}
		return pictures;
	}

	private static ViewpointRuntime runtime(OwnSpecifications.Read from, Project project) {
		return ViewpointRuntime.of(from.compiled(),
				RuntimeOptions.of(() -> List.copyOf(project.resourceSet().getResources()))
						.withMetamodels(List.of(PactwrightPackage.eINSTANCE)).withServices(Design::service));
	}

	@Override
	public String title(LiveDiagram live) {
		return live.diagram().target() instanceof NamedElement named
				? live.diagram().spec().title() + ": " + Names.title(named)
				: live.diagram().spec().title();
	}

	/**
	 * A diagram that could be made.
	 *
	 * @param kind the name of its description
	 */
	public record Possible(String kind, String title, NamedElement target) {
	}

	/** All diagrams that the project's own specifications can make of its elements. */
	public static List<Possible> possible(OwnSpecifications specifications, Project project) {
		List<Possible> possible = new ArrayList<>();
		List<NamedElement> elements = project.all(NamedElement.class).stream()
				.filter(element -> element.getId() != null).toList();
		for (OwnSpecifications.Read read : specifications.all()) {
			ViewpointRuntime runtime = runtime(read, project);
			for (DiagramSpec spec : read.compiled().diagrams()) {
				elements.stream().filter(element -> runtime.accepts(spec, element))
						.forEach(element -> possible.add(new Possible(spec.name(), spec.title(), element)));
			}
		}
		return possible;
	}
}
