package org.pactwright.cli.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.pactwright.language.project.ProjectException;
import org.pactwright.review.ReviewException;
import org.pactwright.viewpoint.diagram.RefreshBenchmark;

/** Runs all measurements and words them, one line each. */
public final class Bench {

	private static final String VERSION = "bench";

	private final long seed;
	private final int[] sizes;
	private final Optional<Path> viewpoints;
	private final Consumer<String> out;

	/**
	 * @param seed of the models
	 * @param sizes how many elements each model has
	 * @param viewpoints a folder with the specification and the models that Sirius was measured with; empty for our own
	 * @param out takes lines as they are known
	 */
	public Bench(long seed, int[] sizes, Optional<Path> viewpoints, Consumer<String> out) {
		this.seed = seed;
		this.sizes = sizes.clone();
		this.viewpoints = viewpoints;
		this.out = out;
	}

	/** Measures in a temporary folder and removes it. */
	public void run() throws IOException, ProjectException, ReviewException, InterruptedException {
		Path folder = Files.createTempDirectory("pactwright-bench");
		try {
			line("Java %s, %d processors, seed %d", Runtime.version(), Runtime.getRuntime().availableProcessors(), seed);
			models(folder);
			keystrokes(folder.resolve("keystrokes"));
			new ExpressionBench(out).run();
			diagrams();
			new PictureBench(out).run();
		} finally {
			delete(folder);
		}
	}

	private void diagrams() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream lines = new PrintStream(bytes, true, StandardCharsets.UTF_8);
		if (viewpoints.isPresent()) {
			RefreshBenchmark.run(lines, viewpoints.get());
		} else {
			RefreshBenchmark.run(lines, 100, 1000, 5000);
		}
		bytes.toString(StandardCharsets.UTF_8).lines().forEach(out);
	}

	private void models(Path folder) throws IOException, ProjectException, ReviewException, InterruptedException {
		line("%9s %6s %8s %9s %9s %9s %9s %9s %9s %9s %9s  %s", "elements", "files", "text", "parse", "link", "check",
				"cascade", "reach", "format", "review", "peak heap", "check as a process");
		new ModelBench(folder.resolve("warm"), VERSION).run(new ModelGenerator(seed).project(1000));
		List<Timings> all = new ArrayList<>();
		for (int size : sizes) {
			Path own = folder.resolve("m" + size);
			Timings timings = new ModelBench(own, VERSION).run(new ModelGenerator(seed).project(size));
			delete(own.resolve("review"));
			CheckProcess process = CheckProcess.measure(own.resolve("model"), 3);
			all.add(timings);
			line("%,9d %,6d %5.1f MB %s %s %s %s %s %s %s %6d MB  %.2f s%s", timings.elements(), timings.files(),
					timings.characters() / 1e6, millis(timings, "parse"), millis(timings, "link"),
					millis(timings, "check"), millis(timings, "cascade"), millis(timings, "reach"),
					millis(timings, "format"), millis(timings, "review"),
					timings.heapPeak() >> 20, process.seconds(),
					process.residentBytes().map(bytes -> ", " + (bytes >> 20) + " MB").orElse(""));
			delete(own);
		}
		for (int i = 1; i < all.size(); i++) {
			Timings smaller = all.get(i - 1);
			Timings larger = all.get(i);
			line("time per element, %,d against %,d: parse x%.2f, link x%.2f, check x%.2f, cascade x%.2f, reach x%.2f,"
					+ " format x%.2f, review x%.2f", larger.elements(), smaller.elements(),
					larger.growthSince(smaller, "parse"), larger.growthSince(smaller, "link"),
					larger.growthSince(smaller, "check"), larger.growthSince(smaller, "cascade"),
					larger.growthSince(smaller, "reach"), larger.growthSince(smaller, "format"),
					larger.growthSince(smaller, "review"));
		}
	}

	private void keystrokes(Path folder) throws IOException, InterruptedException {
		KeystrokeBench result = KeystrokeBench.measure(folder);
		line("keystroke to findings in a file of %,d lines: median %.0f ms, 95th percentile %.0f ms", result.lines(),
				result.median(), result.p95());
	}

	private static String millis(Timings timings, String step) {
		return String.format(Locale.ROOT, "%,6.0f ms", timings.millis().get(step));
	}

	private void line(String format, Object... values) {
		out.accept(String.format(Locale.ROOT, format, values));
	}

	static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> found = Files.walk(folder)) {
				for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
