package org.pactwright.diagram.drawing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.output.PdfOptions;
import org.pactwright.diagram.output.PdfWriter;
import org.pactwright.diagram.output.PngWriter;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;
import org.pactwright.diagram.testing.SimplePlacement;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * How long drawing takes: {@code [NODES]}. Prints the best of 30 rounds; no test, since times depend on the machine.
 */
final class DrawingBenchmark {

	private DrawingBenchmark() {
	}

	private static TestDiagram diagram(int nodes) {
		TestDiagram diagram = new TestDiagram("Benchmark");
		TestShape last = null;
		for (int i = 0; i < nodes; i++) {
			TestShape shape = i % 10 == 0
					? diagram.container("Agency " + i, TestStyles.flat(Colour.WHITE, TestStyles.SAND),
					Presentation.FREE_FORM)
					: diagram.node("Coordination body number " + i, TestStyles.square(TestStyles.BLUE));
			if (last != null) {
				diagram.edge(last, shape, TestStyles.edge(EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_CLOSED_ARROW))
						.labels("",
						"reports to " + i, "");
			}
			last = shape;
		}
		return diagram;
	}

	public static void main(String[] arguments) throws IOException {
		int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
		TestDiagram diagram = diagram(nodes);
		Pictures pictures = Gallery.pictures();
		double[] best = { 1e9, 1e9, 1e9, 1e9, 1e9 };
		int length = 0;
		for (int round = 0; round < 30; round++) {
			long start = now();
			Placement placement = SimplePlacement.rows(diagram, new StyleMeasure(pictures), 30);
			best[0] = best(best[0], start);
			start = now();
			Scene scene = new Painter(pictures).paint(diagram, placement, PaintOptions.plain()).scene();
			best[1] = best(best[1], start);
			start = now();
			length = SvgWriter.write(scene, SvgOptions.file()).length();
			best[2] = best(best[2], start);
			if (round % 10 == 9) {
				start = now();
				PngWriter.write(scene, 1, true, new ByteArrayOutputStream());
				best[3] = best(best[3], start);
				start = now();
				PdfWriter.write(scene, PdfOptions.diagramSized(), new ByteArrayOutputStream());
				best[4] = best(best[4], start);
			}
		}
		System.out.printf(Locale.ROOT,
				"%d nodes: measure and place %.1f ms, paint %.1f ms, SVG %.1f ms (%d KB), PNG %.0f ms,"
				+ " PDF %.0f ms%n", nodes, best[0], best[1], best[2], length / 1024, best[3], best[4]);
	}

	/** Time of the processor, so that other programs do not count. */
	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static double best(double before, long start) {
		return Math.min(before, (now() - start) / 1e6);
	}
}
