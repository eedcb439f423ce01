package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
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
import org.pactwright.pictures.AnalysisPaint;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelDiagrams;
import org.pactwright.pictures.ModelPicture;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.pictures.Stamped;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.diagram.ViewOptions;

/** A diagram of the model with the result of an analysis painted on it. */
public final class AnalysisPicture {

	private final Context context;
	private final DiagramKind kind;

	/** @param kind on which kind of diagram it is painted */
	public AnalysisPicture(Context context, DiagramKind kind) {
		this.context = context;
		this.kind = kind;
	}

	/**
	 * Writes the picture; the ending of the file says whether as svg, png or pdf.
	 *
	 * @throws CommandException when there is no such ending, no such diagram, or the file cannot be written
	 */
	public void write(Project project, AnalysisPaint paint, Path file) throws CommandException {
		PictureFormat format = format(file);
		ModelDiagrams diagrams = ModelDiagrams.of(project);
		DiagramRef ref = diagram(diagrams, paint);
		PictureMaker maker = PictureMaker.of(diagrams);
		Scene scene;
		try (LiveDiagram live = diagrams.open(ref, ViewOptions.standard())) {
			Arrangement arrangement = maker.arrange(live.diagram(), KnownPlaces.NONE);
			arrangement.notices().forEach(context::complain);
			PaintOptions options = PaintOptions.plain().titled(ref.title(), paint.title(), "en").withTitleShown()
					.withLegend(ModelPicture.legend(ref, live.diagram()));
			Scene drawn = maker.draw(live.diagram(), arrangement.placement(), options).scene();
			scene = Stamped.on(drawn, live.diagram(), arrangement.placement(), paint::stamp);
		}
		try (AtomicFile target = AtomicFile.open(file, context.interruption())) {
			format.write(scene, 2, target.stream());
			target.commit();
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing(context.names().name(file), e), e);
		}
	}

	/** The format that the ending of a file asks for. */
	private PictureFormat format(Path file) throws CommandException {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(PictureFormat.values())
				.filter(format -> format != PictureFormat.JSON && format.ending().equals(ending)).findFirst()
				.orElseThrow(() -> new CommandException("--picture " + context.names().name(file)
						+ ": Give a file that ends with .svg, .png or .pdf."));
	}

	/** Of several diagrams the one on which most is painted. */
	private DiagramRef diagram(ModelDiagrams diagrams, AnalysisPaint paint) throws CommandException {
		List<DiagramRef> refs = diagrams.all().stream().filter(ref -> ref.kind() == kind).toList();
		if (refs.isEmpty()) {
			throw new CommandException(kind == DiagramKind.DEPENDENCIES
					? "There is no dependency map to draw on: the model names no services, assets or supplies."
					: "There is no diagram of exchanges to draw on: no partnership of the model has an exchange.");
		}
		DiagramRef best = refs.getFirst();
		long most = refs.size() == 1 ? 0 : -1;
		for (DiagramRef ref : refs.size() == 1 ? List.<DiagramRef>of() : refs) {
			try (LiveDiagram live = diagrams.open(ref, ViewOptions.standard())) {
				long painted = painted(live.diagram(), paint.stamps().keySet());
				if (painted > most) {
					most = painted;
					best = ref;
				}
			}
		}
		return best;
	}

	private static long painted(Diagram diagram, Set<EObject> elements) {
		return Stream.concat(diagram.shapes().stream().flatMap(AnalysisPicture::withInner), diagram.edges().stream())
				.filter(DiagramElement::visible).map(DiagramElement::target).filter(elements::contains).distinct().count();
	}

	private static Stream<DiagramElement> withInner(Shape shape) {
		return Stream.concat(Stream.of(shape), Stream.concat(shape.borderNodes().stream(), shape.children().stream())
				.flatMap(AnalysisPicture::withInner));
	}
}
