package org.pactwright.cli.internal.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.design.DiagramKind;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelDiagrams;
import org.pactwright.pictures.ModelPicture;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.diagram.DiagramJson;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.ViewOptions;

/** Draws the diagrams of a project, by our own viewpoints. */
public final class ProjectRender {

	private final Context context;

	public ProjectRender(Context context) {
		this.context = context;
	}

	/**
	 * Which diagrams.
	 *
	 * @param kind the id of a kind; empty for all
	 * @param element the id of the element that it is of; empty for all
	 */
	public record Choice(Optional<String> kind, Optional<String> element) {
	}

	/**
	 * Draws diagrams into a folder, a file each.
	 *
	 * @param scale of pixels
	 * @return how many
	 */
	public int render(Project project, Choice choice, PictureFormat format, double scale, Path out)
			throws CommandException {
		ModelDiagrams diagrams = ModelDiagrams.of(project);
		List<DiagramRef> refs = chosen(diagrams, choice);
		PictureFiles files = new PictureFiles(context);
		files.folder(out);
		PictureMaker maker = PictureMaker.of(diagrams);
		Map<String, Integer> names = new HashMap<>();
		Set<String> notices = new LinkedHashSet<>();
		for (DiagramRef ref : refs) {
			context.progress().step("Drawing " + ref.title());
			context.progress().check();
			int count = names.merge(ref.name(), 1, Integer::sum);
			Path file = out.resolve((count == 1 ? ref.name() : ref.name() + "-" + count) + "." + format.ending());
			if (format == PictureFormat.JSON) {
				String json = json(diagrams, ref);
				files.write(file, stream -> stream.write(json.getBytes(StandardCharsets.UTF_8)));
			} else {
				ModelPicture picture = ModelPicture.of(diagrams, maker, ref, ModelPicture.Wishes.standard());
				files.write(file, stream -> format.write(picture.scene(), scale, stream));
				picture.notices().forEach(notice -> notices.add(ref.title() + ": " + notice));
				picture.problems().forEach(problem -> notices.add(problem.toString()));
			}
			context.progress().clear();
			context.out().println(context.names().name(file));
		}
		notices.forEach(context::complain);
		return refs.size();
	}

	private static String json(ModelDiagrams diagrams, DiagramRef ref) {
		try (LiveDiagram live = diagrams.open(ref, ViewOptions.standard())) {
			return DiagramJson.write(live.diagram());
		}
	}

	private static List<DiagramRef> chosen(ModelDiagrams diagrams, Choice choice) throws CommandException {
		List<DiagramRef> all = diagrams.all();
		if (choice.kind().isPresent() && DiagramKind.of(choice.kind().get()).isEmpty()) {
			throw new CommandException("There is no diagram '" + choice.kind().get() + "'. There are: "
					+ Arrays.stream(DiagramKind.values()).map(DiagramKind::id).collect(Collectors.joining(", "))
					+ ".");
		}
		List<DiagramRef> chosen = all.stream()
				.filter(ref -> choice.kind().isEmpty() || ref.kind().id().equals(choice.kind().get()))
				.filter(ref -> choice.element().isEmpty() || Names.id(ref.target()).equals(choice.element().get())
						|| Names.qualified(ref.target()).equals(choice.element().get()))
				.toList();
		if (chosen.isEmpty()) {
			throw new CommandException(all.isEmpty() ? "There is nothing in this project that a diagram shows."
					: "There is no such diagram. There are: "
							+ all.stream().map(DiagramRef::name).collect(Collectors.joining(", ")) + ".");
		}
		return chosen;
	}
}
