package org.pactwright.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.Selection;
import org.pactwright.cli.internal.render.CasesRender;
import org.pactwright.cli.internal.render.PictureFormat;
import org.pactwright.cli.internal.render.ProjectRender;
import org.pactwright.cli.internal.render.SpecificationRender;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code render}: draws the diagrams of projects; or a diagram of any viewpoint specification and model; or every case of
 * a folder of cases.
 */
@Command(name = "render", description = "Draw diagrams.", footer = { "",
		"Of a project:          render PATH [--diagram KIND] [--of ELEMENT] [--format svg|png|pdf|json] --out DIR",
		"Of any specification:  render --odesign FILE --description NAME --model FILE --target FRAGMENT",
		"                              [--format svg|png|pdf|json] --out FILE",
		"Exit code: 0 drawn, 1 a diagram of a specification was drawn with the problems that were told,",
		"           2 something could not be drawn." })
final class RenderCommand extends PactCommand {

	@Parameters(arity = "0..1", paramLabel = "PATH", description = "The folder of a project, or a file of it.")
	private Path path;

	@Option(names = "--out", required = true, paramLabel = "PATH",
			description = "The folder for the pictures of a project; the file for a diagram of a specification.")
	private Path out;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "svg",
			description = "${COMPLETION-CANDIDATES}; svg by default.")
	private PictureFormat format;

	@Option(names = "--scale", paramLabel = "N", defaultValue = "2",
			description = "Pixels of a PNG per pixel of the drawing; 2 by default.")
	private double scale;

	@Option(names = "--diagram", paramLabel = "KIND", description = "One kind of diagram only, such as governance.")
	private Optional<String> kind = Optional.empty();

	@Option(names = "--of", paramLabel = "ELEMENT", description = "Diagrams of one element only, by its id.")
	private Optional<String> element = Optional.empty();

	@Option(names = "--odesign", paramLabel = "FILE", description = "A viewpoint specification.")
	private Path specification;

	@Option(names = "--description", paramLabel = "NAME",
			description = "The diagram in the specification: its name, or its fragment.")
	private String description;

	@Option(names = "--model", paramLabel = "FILE", description = "The model: XMI, .pact or .rmp.")
	private Path model;

	@Option(names = "--target", paramLabel = "FRAGMENT", defaultValue = "/",
			description = "The element of the model that the diagram is of; its root by default.")
	private String target;

	@Option(names = "--layers", split = ",", paramLabel = "NAME", description = "Layers to switch on.")
	private List<String> layers;

	@Option(names = "--filters", split = ",", paramLabel = "NAME", description = "Filters to switch on.")
	private List<String> filters;

	@Option(names = "--previous", paramLabel = "FILE", description = "A diagram as JSON to start from.")
	private Path previous;

	@Option(names = "--cases", paramLabel = "DIR",
			description = "Every case folder of a folder, as JSON, to compare with other runtimes.")
	private Path cases;

	RenderCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException, ProjectException {
		if ((path == null ? 0 : 1) + (specification == null ? 0 : 1) + (cases == null ? 0 : 1) != 1) {
			throw new CommandException(
					"Say what to draw: a PATH, or --odesign FILE, or --cases DIR.\nTry 'pactwright render --help'.");
		}
		if (!(scale >= 0.05 && scale <= 20)) {
			throw new CommandException("--scale: " + scale + " is not between 0.05 and 20.");
		}
		Path to = context().resolve(out);
		if (cases != null) {
			return new CasesRender(context()).render(context().resolve(cases), to) == 0 ? ExitCode.CLEAN
					: ExitCode.FAILED;
		}
		if (specification != null) {
			return specification(to) ? ExitCode.CLEAN : ExitCode.FINDINGS;
		}
		project(to);
		return ExitCode.CLEAN;
	}

	private void project(Path to) throws CommandException, ProjectException {
		List<Path> roots = Selection.of(List.of(context().resolve(path))).roots();
		for (Path root : roots) {
			Project project = ProjectLoader.forReading().load(root, context().progress());
			Path folder = roots.size() == 1 ? to : to.resolve(root.getFileName());
			new ProjectRender(context()).render(project, new ProjectRender.Choice(kind, element), format, scale, folder);
		}
	}

	private boolean specification(Path to) throws CommandException {
		if (description == null || model == null) {
			throw new CommandException("--odesign needs --description NAME and --model FILE as well.");
		}
		SpecificationRender render = new SpecificationRender(context());
		SpecificationRender.Wish wish = new SpecificationRender.Wish(context().resolve(specification), description,
				context().resolve(model), target, Optional.ofNullable(layers), Optional.ofNullable(filters),
				Optional.ofNullable(previous).map(context()::resolve));
		boolean sound = render.write(wish, format, scale, to);
		context().progress().clear();
		context().out().println(context().names().name(to));
		return sound;
	}
}
