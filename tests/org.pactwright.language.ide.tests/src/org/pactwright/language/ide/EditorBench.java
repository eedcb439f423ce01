package org.pactwright.language.ide;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

import org.pactwright.language.project.Progress;

/**
 * Measures how long somebody waits while he types. Prints median, 95th percentile and maximum in milliseconds; run it
 * as a Java program, with the number of lines as its only argument (5000 by default).
 */
public final class EditorBench {

	private static final int WARM_UP = 60;
	private static final int RUNS = 200;
	/** On a busy machine the time a thread was running tells more than the clock. */
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final LiveProject project;
	private final Path file;
	private String text;
	private final Random random = new Random(7);

	private EditorBench(LiveProject project, Path file, String text) {
		this.project = project;
		this.file = file;
		this.text = text;
	}

	public static void main(String[] arguments) throws Exception {
		int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000;
		long start = System.nanoTime();
		LiveWorkspace.warmUp();
		System.out.printf(Locale.ROOT, "warm-up              %8.1f%n", (System.nanoTime() - start) / 1e6);
		Path folder = Files.createTempDirectory("pactwright-bench");
		Path file = folder.resolve("large.pact");
		try (LiveWorkspace workspace = new LiveWorkspace()) {
			String text = LargeText.ofLines(lines);
			Files.writeString(file, text);
			LiveProject project = workspace.project(folder);
			EditorBench bench = new EditorBench(project, file, text);
			start = System.nanoTime();
			Completions.at(project, file, text, text.length() / 2);
			System.out.printf(Locale.ROOT, "first proposal       %8.1f%n", (System.nanoTime() - start) / 1e6);
			bench.run();
		} finally {
			Files.deleteIfExists(file);
			Files.deleteIfExists(folder);
		}
	}

	private void run() throws Exception {
		System.out.printf("%d lines, %d characters%n", text.lines().count(), text.length());
		project.open(file, text);
		project.analyse(Progress.none());
		System.out.printf("%d problems, %d findings%n", project.latest().orElseThrow().problems().size(),
				project.latest().orElseThrow().findings().size());
		measure("keystroke to findings", offset -> {
			type(offset, "x");
			analyse();
			type(offset, "");
		});
		measure("completion", offset -> Completions.at(project, file, text, offset));
		measure("completion, new text", offset -> {
			type(offset, "C");
			Completions.at(project, file, text, offset + 1);
		});
		measure("hover", offset -> Hovers.at(project, file, text, name(offset)));
		measure("definition", offset -> Definitions.at(project, file, text, name(offset)));
		measure("occurrences", offset -> Occurrences.at(project, file, text, name(offset)));
		measure("references", offset -> References.of(project, file, text, name(offset), true));
		measure("outline", offset -> Outline.of(file, text));
		measure("folding", offset -> Folding.of(text));
		measure("tokens", offset -> Tokens.of(text));
		Tokens tokens = Tokens.of(text);
		measure("tokens, edited", offset -> tokens.edited(offset, 0, "x"));
		measure("all kinds of tokens", offset -> tokens.all().forEach(Token::kind));
		measure("all kinds, exact", offset -> tokens.exact().all().forEach(Token::kind));
	}

	/** A place inside a name near an offset. */
	private int name(int offset) {
		return text.indexOf("Lead", Math.min(offset, text.lastIndexOf("Lead"))) + 1;
	}

	/** Types a character, or takes one away. */
	private void type(int offset, String typed) {
		String old = text;
		text = typed.isEmpty() ? text.substring(0, offset) + text.substring(offset + 1)
				: text.substring(0, offset) + typed + text.substring(offset);
		if (old.equals(text)) {
			throw new IllegalStateException("Nothing typed");
		}
		project.change(file, text);
	}

	private void analyse() {
		try {
			project.analyse(Progress.none()).orElseThrow();
		} catch (org.pactwright.language.project.ProjectException e) {
			throw new IllegalStateException(e);
		}
	}

	private void measure(String what, IntConsumer action) {
		double[] times = new double[RUNS];
		double[] busy = new double[RUNS];
		for (int run = -WARM_UP; run < RUNS; run++) {
			int offset = random.nextInt(text.length());
			long cpu = THREADS.getCurrentThreadCpuTime();
			long start = System.nanoTime();
			action.accept(offset);
			if (run >= 0) {
				times[run] = (System.nanoTime() - start) / 1e6;
				busy[run] = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
			}
		}
		Arrays.sort(times);
		Arrays.sort(busy);
		System.out.printf(Locale.ROOT, "%-22s median %7.2f  p95 %7.2f  max %7.2f  processor: median %7.2f  p95 %7.2f%n",
				what, times[RUNS / 2], times[RUNS * 95 / 100], times[RUNS - 1], busy[RUNS / 2], busy[RUNS * 95 / 100]);
	}
}
