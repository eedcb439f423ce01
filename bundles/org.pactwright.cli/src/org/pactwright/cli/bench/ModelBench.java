package org.pactwright.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.analysis.cascade.Cascade;
import org.pactwright.analysis.reach.Reach;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.NamedElement;
import org.pactwright.review.ReviewException;
import org.pactwright.review.ReviewOptions;
import org.pactwright.review.ReviewPackage;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;

/** Takes a generated model through everything the command line does with one, and measures each step. */
final class ModelBench {

	private static final String LINKING = "Linking";
	/** How far a ranking of single points of failure looks: three days, in minutes. */
	private static final long HORIZON = 72 * 60;

	private final Path folder;
	private final String toolVersion;

	/** @param folder an empty folder for the model and its review package */
	ModelBench(Path folder, String toolVersion) {
		this.folder = folder;
		this.toolVersion = toolVersion;
	}

	/** Runs all steps once. */
	Timings run(Map<String, String> model) throws IOException, ProjectException, ReviewException {
		Path project = Files.createDirectories(folder.resolve("model"));
		for (Map.Entry<String, String> file : model.entrySet()) {
			Files.writeString(project.resolve(file.getKey()), file.getValue());
		}
		System.gc();
		heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
		Map<String, Double> millis = new LinkedHashMap<>();

		LinkClock clock = new LinkClock();
		long start = System.nanoTime();
		Project loaded = new ProjectLoader().load(project, clock);
		long end = System.nanoTime();
		millis.put("parse", (clock.linkingSince - start) / 1e6);
		millis.put("link", (end - clock.linkingSince) / 1e6);

		start = System.nanoTime();
		CheckResult result = new Checker().check(loaded, Progress.none());
		millis.put("check", (System.nanoTime() - start) / 1e6);

		start = System.nanoTime();
		Cascade.of(loaded).rank(HORIZON, Progress.none());
		millis.put("cascade", (System.nanoTime() - start) / 1e6);

		start = System.nanoTime();
		Reach.of(loaded).all(Progress.none());
		millis.put("reach", (System.nanoTime() - start) / 1e6);

		start = System.nanoTime();
		long characters = 0;
		for (SourceFile file : loaded.files()) {
			characters += PactFormatter.format(file.text()).length();
		}
		millis.put("format", (System.nanoTime() - start) / 1e6);

		start = System.nanoTime();
		ReviewPackage.write(loaded, result, folder.resolve("review"), new ReviewOptions(true, toolVersion),
				Progress.none());
		millis.put("review", (System.nanoTime() - start) / 1e6);

		long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
		return new Timings(loaded.all(NamedElement.class).size(), loaded.files().size(), characters, millis, peak);
	}

	private static List<MemoryPoolMXBean> heapPools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
	}

	/** Notes when parsing ends and linking begins. */
	private static final class LinkClock implements Progress {
		private volatile long linkingSince = System.nanoTime();

		@Override
		public void step(String what) {
			if (LINKING.equals(what)) {
				linkingSince = System.nanoTime();
			}
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}
}
