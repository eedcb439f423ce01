package org.pactwright.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.pactwright.cli.Environment;

/**
 * Measures {@code check} the way a commit hook meets it: as a process of its own, from start to end.
 *
 * @param seconds from starting the process to its end, the best of several runs
 * @param residentBytes the most memory the process held, where the system tells it
 */
record CheckProcess(double seconds, Optional<Long> residentBytes) {

	/** Runs {@code check} on a folder, by the start script where there is one. */
	static CheckProcess measure(Path folder, int runs) throws IOException, InterruptedException {
		double best = Double.MAX_VALUE;
		long memory = 0;
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			Process process = new ProcessBuilder(command(folder)).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
				memory = Math.max(memory, resident(process.pid()));
			}
			best = Math.min(best, (System.nanoTime() - start) / 1e9);
			if (process.exitValue() > 1) {
				throw new IOException("check ended with " + process.exitValue() + " on " + folder);
			}
		}
		return new CheckProcess(best, memory == 0 ? Optional.empty() : Optional.of(memory));
	}

	private static List<String> command(Path folder) {
		List<String> command = new ArrayList<>();
		Optional<Path> script = Optional.ofNullable(System.getProperty(Environment.HOME))
				.map(home -> Path.of(home, "pactwright")).filter(Files::isExecutable);
		if (script.isPresent()) {
			command.add(script.get().toString());
		} else {
			command.addAll(List.of(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
					"-cp", System.getProperty("java.class.path"), "org.pactwright.cli.Main"));
		}
		command.addAll(List.of("check", "--fail-on", "never", folder.toString()));
		return command;
	}

	/** The high-water mark of a process, in bytes; 0 where the system has no such file or the process is gone. */
	private static long resident(long pid) {
		try {
			return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
					.filter(line -> line.startsWith("VmHWM:")).findFirst()
					.map(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024).orElse(0L);
		} catch (IOException gone) {
			// the process ended between two looks, or this is no Linux: the last value stands
			return 0;
		}
	}
}
