package org.pactwright.cli.internal.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.drawing.IconSource;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.layout.Arrangement;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.pictures.NearbyImages;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Metamodels;
import org.pactwright.viewpoint.ModelReader;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.Specification;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationReader;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.diagram.DiagramJson;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RuntimeOptions;
import org.pactwright.viewpoint.diagram.StoredElement;
import org.pactwright.viewpoint.diagram.ViewOptions;
import org.pactwright.viewpoint.diagram.ViewpointRuntime;

/** Makes a diagram of any specification and any model: in XMI, or in our own language. */
public final class SpecificationRender {

	private final Context context;
	private final ReadOptions reading;
	/** How many problems were told. */
	private int told;

	public SpecificationRender(Context context) {
		this.context = context;
		EPackage.Registry registry = new EPackageRegistryImpl();
		registry.put(PactwrightPackage.eNS_URI, PactwrightPackage.eINSTANCE);
		this.reading = ReadOptions.standard().withMetamodels(Metamodels.of(registry));
	}

	/**
	 * What to make.
	 *
	 * @param specification the {@code .odesign} file, absolute
	 * @param description the name of the diagram description, or its fragment
	 * @param model the file with the model, absolute
	 * @param target the fragment of the element to make the diagram of; in our own language its id will do
	 * @param layers fragments or names of the layers to switch on; empty for what the specification says
	 * @param filters fragments or names of the filters to switch on; empty for what the specification says
	 * @param previous a diagram as JSON to start from
	 */
	public record Wish(Path specification, String description, Path model, String target, Optional<List<String>> layers,
			Optional<List<String>> filters, Optional<Path> previous) {
	}

	private record Model(List<Resource> resources, List<EPackage> metamodels, Optional<EObject> target) {
	}

	/**
	 * Makes the diagram and writes it.
	 *
	 * @param scale of pixels
	 * @return whether nothing went wrong in it: otherwise something is missing from it, or is not as the specification
	 *         wants it
	 */
	public boolean write(Wish wish, PictureFormat format, double scale, Path out) throws CommandException {
		Made made = make(wish);
		PictureFiles files = new PictureFiles(context);
		try (LiveDiagram live = made.live()) {
			if (format == PictureFormat.JSON) {
				String json = DiagramJson.write(live.diagram());
				files.write(out, stream -> stream.write(json.getBytes(StandardCharsets.UTF_8)));
				return told == 0;
			}
			context.progress().step("Drawing");
			PictureMaker maker = new PictureMaker(made.runtime().interpreters(), new NearbyImages(wish.specification()),
					IconSource.none());
			Arrangement arrangement = maker.arrange(live.diagram(), KnownPlaces.NONE);
			String title = live.diagram().spec().title();
			Drawing drawing = maker.draw(live.diagram(), arrangement.placement(), PaintOptions.plain().titled(title, "", ""));
			arrangement.notices().forEach(this::tell);
			drawing.notices().forEach(this::tell);
			files.write(out, stream -> format.write(drawing.scene(), scale, stream));
			return told == 0;
		}
	}

	private record Made(ViewpointRuntime runtime, LiveDiagram live) {
	}

	/** Makes the diagram. What went wrong in it is told on the error stream; the rest is there all the same. */
	private Made make(Wish wish) throws CommandException {
		context.progress().step("Reading " + context.names().name(wish.specification()));
		Specification specification = new SpecificationReader(reading).read(wish.specification());
		report(specification.problems(), SpecificationProblem.Severity.ERROR);
		if (specification.group().isEmpty()) {
			throw new CommandException(context.names().name(wish.specification())
					+ ": This is no viewpoint specification that can be used.");
		}
		CompiledSpecification compiled = CompiledSpecification.of(specification);
		DiagramSpec description = description(compiled, wish);
		Model model = model(wish, compiled);
		EObject target = model.target().orElseThrow(() -> new CommandException(context.names().name(wish.model())
				+ ": There is no element '" + wish.target() + "' in this model. Name the fragment of one, such as / or"
				+ " //@parts.0."));
		ViewpointRuntime runtime = ViewpointRuntime.of(compiled, RuntimeOptions.of(model.resources())
				.withMetamodels(model.metamodels()).withServices(Services::find));
		if (!runtime.accepts(description, target)) {
			throw new CommandException(context.names().name(wish.model()) + ": The diagram '" + description.title()
					+ "' cannot be made of '" + wish.target() + "': it is for elements of " + description.domainClass()
					+ (description.precondition().isBlank() ? "." : " for which its precondition holds."));
		}
		return new Made(runtime, diagram(runtime, compiled, description, target, wish, model.resources()));
	}

	private LiveDiagram diagram(ViewpointRuntime runtime, CompiledSpecification compiled, DiagramSpec description,
			EObject target, Wish wish, List<Resource> resources) throws CommandException {
		ViewOptions options = ViewOptions.standard();
		if (wish.layers().isPresent()) {
			options = options.withLayers(specs(compiled, description.layers(), wish.layers().get(), "layer"));
		}
		if (wish.filters().isPresent()) {
			options = options.withFilters(specs(compiled, description.filters(), wish.filters().get(), "filter"));
		}
		context.progress().step("Making the diagram");
		LiveDiagram live = wish.previous().isEmpty() ? runtime.create(description, target, options)
				: runtime.restore(description, target, options, previous(wish.previous().get(), compiled, resources));
		runtime.problems().forEach(problem -> tell(problem.toString()));
		live.problems().forEach(problem -> tell(problem.toString()));
		return live;
	}

	private DiagramSpec description(CompiledSpecification compiled, Wish wish) throws CommandException {
		return compiled.find(wish.description(), DiagramSpec.class)
				.or(() -> compiled.diagrams().stream()
						.filter(d -> d.name().equals(wish.description()) || d.title().equals(wish.description())).findFirst())
				.orElseThrow(() -> new CommandException(context.names().name(wish.specification())
						+ ": There is no diagram '" + wish.description() + "' in it. There are: "
						+ compiled.diagrams().stream().map(d -> "'" + d.name() + "'").collect(Collectors.joining(", "))
						+ "."));
	}

	private Model model(Wish wish, CompiledSpecification compiled) throws CommandException {
		context.progress().step("Reading " + context.names().name(wish.model()));
		if (!Files.isReadable(wish.model())) {
			throw new CommandException(context.names().name(wish.model()) + ": There is no such file that can be read.");
		}
		if (PactLanguage.isSource(String.valueOf(wish.model().getFileName()))) {
			return ours(wish);
		}
		ModelReader.Models models = new ModelReader(reading).read(wish.model(), List.of(compiled));
		report(models.problems(), SpecificationProblem.Severity.ERROR);
		return new Model(models.resources(), models.metamodels(), models.object(wish.target()));
	}

	private Model ours(Wish wish) throws CommandException {
		try {
			Project project = ProjectLoader.forReading().load(ProjectLoader.rootOf(wish.model()), context.progress());
			List<Resource> resources = List.copyOf(project.resourceSet().getResources());
			Optional<EObject> byFragment = wish.target().startsWith("/") ? project.file(wish.model())
					.map(file -> file.resource().getEObject(wish.target())) : Optional.empty();
			return new Model(resources, List.of(PactwrightPackage.eINSTANCE),
					byFragment.or(() -> project.find(wish.target()).map(EObject.class::cast)));
		} catch (ProjectException e) {
			throw new CommandException(e.getMessage(), e);
		}
	}

	private List<StoredElement> previous(Path file, CompiledSpecification compiled, List<Resource> resources)
			throws CommandException {
		try {
			return DiagramJson.read(Files.readString(file, StandardCharsets.UTF_8), List.of(compiled), resources);
		} catch (IOException | IllegalArgumentException e) {
			String reason = e instanceof IOException io ? FileFailures.reason(io) : e.getMessage();
			throw new CommandException(context.names().name(file) + ": This is no diagram that can be read: " + reason + ".",
					e);
		}
	}

	private <T extends NamedSpec> List<T> specs(CompiledSpecification compiled, List<T> all, List<String> names,
			String kind) throws CommandException {
		List<T> found = new ArrayList<>();
		for (String name : names) {
			Optional<NamedSpec> byFragment = compiled.find(name, NamedSpec.class);
			found.add(all.stream().filter(each -> byFragment.filter(spec -> spec == each).isPresent()
					|| each.name().equals(name) || each.title().equals(name)).findFirst()
					.orElseThrow(() -> new CommandException("There is no " + kind + " '" + name + "' in the diagram. There are: "
							+ all.stream().map(each -> "'" + each.title() + "'").collect(Collectors.joining(", ")) + ".")));
		}
		return found;
	}

	private void report(List<SpecificationProblem> problems, SpecificationProblem.Severity least) {
		problems.stream().filter(problem -> problem.severity().compareTo(least) <= 0)
				.forEach(problem -> tell(problem.toString()));
	}

	private void tell(String problem) {
		told++;
		context.complain(problem);
	}
}
