package org.pactwright.cli.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.pactwright.design.DiagramKind;
import org.pactwright.diagram.drawing.Drawing;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.layout.Arrangement;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;
import org.pactwright.language.project.Project;
import org.pactwright.pictures.DiagramRef;
import org.pactwright.pictures.ModelDiagrams;
import org.pactwright.pictures.PictureMaker;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.ViewOptions;

/** How fast a large diagram of ours is made, arranged and written as SVG, warm: the best of several rounds. */
final class PictureBench {

	private static final int ROUNDS = 5;
	private static final int SERVICES = 1_000;

	private final Consumer<String> out;

	PictureBench(Consumer<String> out) {
		this.out = out;
	}

	/** Measures a dependency map of a thousand services, each of which depends on one or two others. */
	void run() {
		Path root = Path.of("bench").toAbsolutePath();
		Project project = Project.of(root, Map.of(root.resolve("services.pact"), services()));
		ModelDiagrams diagrams = ModelDiagrams.of(project);
		PictureMaker maker = PictureMaker.of(diagrams);
		List<DiagramRef> refs = diagrams.all().stream().filter(ref -> ref.kind() == DiagramKind.DEPENDENCIES).toList();
		Map<String, Double> best = new HashMap<>();
		int elements = 0;
		for (int i = 0; i < ROUNDS; i++) {
			long start = System.nanoTime();
			try (LiveDiagram live = diagrams.open(refs.getFirst(), ViewOptions.standard())) {
				Diagram diagram = live.diagram();
				elements = diagram.elements().size();
				long made = System.nanoTime();
				Arrangement arrangement = maker.arrange(diagram, KnownPlaces.NONE);
				long arranged = System.nanoTime();
				Drawing drawing = maker.draw(diagram, arrangement.placement(), PaintOptions.plain());
				String svg = SvgWriter.write(drawing.scene(), SvgOptions.file());
				long written = System.nanoTime();
				take(best, "make", made - start);
				take(best, "arrange", arranged - made);
				take(best, "draw", written - arranged);
				best.put("size", svg.length() / 1e6);
			}
		}
		out.accept(String.format(Locale.ROOT, "diagram of %,d elements, warm: make %.0f ms, arrange %.0f ms, draw and write"
				+ " SVG %.0f ms (%.1f MB)", elements, best.get("make"), best.get("arrange"), best.get("draw"),
				best.get("size")));
	}

	private static void take(Map<String, Double> best, String what, long nanos) {
		best.merge(what, nanos / 1e6, Math::min);
	}

	private static String services() {
		StringBuilder text = new StringBuilder("model Bench \"Services\" {\n\tversion \"1\" date 2026-11-01\n");
		for (int i = 0; i < SERVICES; i++) {
			text.append("\tservice S").append(i).append(" \"Service ").append(i).append("\" {\n\t\ttolerates 12 h"
					+ " restored in 8 h\n");
			if (i > 0) {
				text.append("\t\tdepends on S").append(i * 7 / 11).append(" physical high\n");
			}
			if (i > 3 && i % 3 == 0) {
				text.append("\t\tdepends on S").append(i / 3).append(" digital medium\n");
			}
			text.append("\t}\n");
		}
		return text.append("}\n").toString();
	}
}
