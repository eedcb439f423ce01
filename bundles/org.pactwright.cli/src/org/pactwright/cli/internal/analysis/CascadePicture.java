package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.analysis.ColourRole;
import org.pactwright.analysis.Stamp;
import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.files.AtomicFile;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.cli.internal.render.PictureFormat;
import org.pactwright.design.DiagramKind;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.layout.Arrangement;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelDiagrams;
import org.pactwright.pictures.ModelPicture;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.pictures.Stamped;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.ViewOptions;

/** The dependency map with what falls in its colours, stamped with the hours, and borders that the cascade crosses. */
public final class CascadePicture {

	private record Look(Colour colour, String meaning) {
	}

	private static final Map<ColourRole, Look> LOOKS = new EnumMap<>(Map.of(
			ColourRole.FAILED, new Look(new Colour(75, 45, 115), "taken out"),
			ColourRole.INTOLERABLE, new Look(new Colour(150, 20, 35), "out for longer than can be borne"),
			ColourRole.DOWN, new Look(new Colour(205, 60, 50), "down"),
			ColourRole.DEGRADED, new Look(new Colour(190, 115, 10), "weakened"),
			ColourRole.RESTORED, new Look(new Colour(45, 125, 80), "back again")));

	private final Context context;

	public CascadePicture(Context context) {
		this.context = context;
	}

	/**
	 * Writes the picture; the ending of the file says whether as svg, png or pdf.
	 *
	 * @throws CommandException when there is no such ending, no dependency map that shows one of the elements, or the
	 *         file cannot be written
	 */
	public void write(Project project, CascadeResult result, Path file) throws CommandException {
		PictureFormat format = format(file);
		Map<EObject, Stamp> stamps = new IdentityHashMap<>(result.stamps());
		Set<EObject> crossings = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
		result.crossings().stream().map(CascadeEvent::through).flatMap(Optional::stream).forEach(crossings::add);
		ModelDiagrams diagrams = ModelDiagrams.of(project);
		DiagramRef ref = map(diagrams, result);
		PictureMaker maker = PictureMaker.of(diagrams);
		Scene scene;
		try (LiveDiagram live = diagrams.open(ref, ViewOptions.standard())) {
			Arrangement arrangement = maker.arrange(live.diagram(), KnownPlaces.NONE);
			arrangement.notices().forEach(context::complain);
			PaintOptions options = PaintOptions.plain().titled(ref.title(), "What falls when "
					+ names(result) + " fails", "en").withTitleShown()
					.withLegend(ModelPicture.legend(ref, live.diagram()));
			Scene drawn = maker.draw(live.diagram(), arrangement.placement(), options).scene();
			scene = Stamped.on(drawn, live.diagram(), arrangement.placement(),
					element -> Optional.ofNullable(stamps.get(element)).map(stamp -> {
						Look look = LOOKS.get(stamp.colour());
						return new Stamped.Stamp(stamp.text(), look.colour(), look.meaning(), crossings.contains(element));
					}));
		}
		try (AtomicFile target = AtomicFile.open(file, context.interruption())) {
			format.write(scene, 2, target.stream());
			target.commit();
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing(context.names().name(file), e), e);
		}
	}

	private static String names(CascadeResult result) {
		return String.join(", ", result.failures().stream().map(failure -> failure.element().getId()).toList());
	}

	private PictureFormat format(Path file) throws CommandException {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
		return java.util.Arrays.stream(PictureFormat.values())
				.filter(format -> format != PictureFormat.JSON && format.ending().equals(ending)).findFirst()
				.orElseThrow(() -> new CommandException("--picture " + context.names().name(file)
						+ ": Give a file that ends with .svg, .png or .pdf."));
	}

	/** The map of the model that what failed belongs to. */
	private static DiagramRef map(ModelDiagrams diagrams, CascadeResult result) throws CommandException {
		List<DiagramRef> maps = diagrams.all().stream().filter(ref -> ref.kind() == DiagramKind.DEPENDENCIES).toList();
		return maps.stream().filter(ref -> result.failures().stream().anyMatch(failure -> isIn(failure.element(),
				ref.target()))).findFirst().or(() -> maps.stream().findFirst()).orElseThrow(() -> new CommandException(
						"There is no dependency map: nothing in this project depends on anything."));
	}

	private static boolean isIn(EObject element, NamedElement root) {
		for (EObject one = element; one != null; one = one.eContainer()) {
			if (one == root) {
				return true;
			}
		}
		return false;
	}
}
