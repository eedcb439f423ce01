package org.pactwright.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
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

/**
 * How fast large diagrams of ours are made, arranged and written as SVG, warm: the best of several rounds, in processor
 * time of the thread that does it, so that other load counts little.
 */
final class PictureBench {

	private static final int ROUNDS = 6;
	private static final int[] SERVICES = { 450, 2_250, 11_250 };
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final Consumer<String> out;

	PictureBench(Consumer<String> out) {
		this.out = out;
	}

	/** Measures dependency maps of services, each of which depends on one or two others; the largest fewer times. */
	void run() {
		List<Map<String, Double>> all = new ArrayList<>();
		for (int i = 0; i < SERVICES.length; i++) {
			all.add(measure(SERVICES[i], i == 0 ? 3 * ROUNDS : ROUNDS / (i + 1)));
		}
		for (int i = 1; i < all.size(); i++) {
			Map<String, Double> smaller = all.get(i - 1);
			Map<String, Double> larger = all.get(i);
			double factor = larger.get("elements") / smaller.get("elements");
			out.accept(String.format(Locale.ROOT, "time per element, %,.0f against %,.0f: make x%.2f, arrange x%.2f, draw and"
					+ " write SVG x%.2f", larger.get("elements"), smaller.get("elements"),
					larger.get("make") / smaller.get("make") / factor, larger.get("arrange") / smaller.get("arrange") / factor,
					larger.get("draw") / smaller.get("draw") / factor));
		}
	}

	private Map<String, Double> measure(int services, int rounds) {
		Path root = Path.of("bench").toAbsolutePath();
		Project project = Project.of(root, Map.of(root.resolve("services.pact"), ServiceModel.text(services)));
		ModelDiagrams diagrams = ModelDiagrams.of(project);
		PictureMaker maker = PictureMaker.of(diagrams);
		DiagramRef ref = diagrams.all().stream().filter(each -> each.kind() == DiagramKind.DEPENDENCIES).findFirst()
				.orElseThrow();
		Map<String, Double> best = new HashMap<>();
		for (int i = 0; i < rounds; i++) {
			long start = THREADS.getCurrentThreadCpuTime();
			try (LiveDiagram live = diagrams.open(ref, ViewOptions.standard())) {
				Diagram diagram = live.diagram();
				long made = THREADS.getCurrentThreadCpuTime();
				Arrangement arrangement = maker.arrange(diagram, KnownPlaces.NONE);
				long arranged = THREADS.getCurrentThreadCpuTime();
				Drawing drawing = maker.draw(diagram, arrangement.placement(), PaintOptions.plain());
				String svg = SvgWriter.write(drawing.scene(), SvgOptions.file());
				long written = THREADS.getCurrentThreadCpuTime();
				take(best, "make", made - start);
				take(best, "arrange", arranged - made);
				take(best, "draw", written - arranged);
				best.put("size", svg.length() / 1e6);
				best.put("elements", (double) diagram.elements().size());
			}
		}
		out.accept(String.format(Locale.ROOT, "diagram of %,.0f elements, warm: make %.0f ms, arrange %.0f ms, draw and write"
				+ " SVG %.0f ms (%.1f MB)", best.get("elements"), best.get("make"), best.get("arrange"), best.get("draw"),
				best.get("size")));
		return best;
	}

	private static void take(Map<String, Double> best, String what, long nanos) {
		best.merge(what, nanos / 1e6, Math::min);
	}
}
