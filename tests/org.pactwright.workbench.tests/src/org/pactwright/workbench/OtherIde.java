package org.pactwright.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;

/**
 * Another workbench, in a process of its own, of the same bundles as the one in which the tests run. What {@link Victim}
 * says in it is heard here, line by line. Closing it kills it.
 */
final class OtherIde implements AutoCloseable {

	private static final long PATIENCE_SECONDS = 240;
	/** Holds what the framework has unpacked; two processes do not share it. */
	private static final String CACHE = "org.eclipse.osgi";

	private final Process process;
	private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
	private final List<String> log = new ArrayList<>();
	private final Thread listener;

	private OtherIde(Process process) {
		this.process = process;
		this.listener = Thread.ofPlatform().daemon().name("victim's words").start(this::listen);
	}

	/**
	 * Starts it.
	 *
	 * @param configuration a folder from {@link #configuration}
	 * @param workspace its folder, made when it is not there
	 */
	static OtherIde start(Path configuration, Path workspace, Map<String, String> properties) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx1g", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=GB"));
		command.add("-D" + Ui.PATIENCE + "=" + PATIENCE_SECONDS);
		properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.eclipse.equinox.launcher.Main",
				"-install", Platform.getInstallLocation().getURL().toString(), "-configuration", configuration.toString(),
				"-data", workspace.toString(), "-nosplash", "-application", "org.eclipse.ui.ide.workbench", "-product",
				"org.pactwright.workbench.product"));
		return new OtherIde(new ProcessBuilder(command).redirectErrorStream(true).start());
	}

	/** A copy of the configuration of this workbench. */
	static Path configuration(Path copy) throws IOException {
		Path own = Path.of(Platform.getConfigurationLocation().getURL().getPath());
		try (Stream<Path> files = Files.walk(own)) {
			for (Path file : files.filter(Files::isRegularFile).filter(it -> !own.relativize(it).startsWith(CACHE)).toList()) {
				Path to = copy.resolve(own.relativize(file).toString());
				Files.createDirectories(to.getParent());
				Files.copy(file, to);
			}
		}
		return copy;
	}

	private void listen() {
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = out.readLine(); line != null; line = out.readLine()) {
				if (line.startsWith(Victim.SAYS)) {
					said.add(line.substring(Victim.SAYS.length()));
				}
				synchronized (log) {
					log.add(line);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Waits for the next word, which must begin like this, and hands back what follows. */
	String hears(String word) throws InterruptedException {
		String next = said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (next == null || !next.startsWith(word)) {
			throw new AssertionError("Awaited '" + word + "', heard '" + next + "'. All of it:\n" + log());
		}
		return next.substring(word.length()).strip();
	}

	/** Lets it go on. */
	void tell() throws IOException {
		process.getOutputStream().write('\n');
		process.getOutputStream().flush();
	}

	/** Whether nothing has been said since. */
	boolean isSilent() {
		return said.isEmpty();
	}

	private String log() {
		synchronized (log) {
			return String.join("\n", log);
		}
	}

	/** Kills it as the system does when there is no memory: nothing in it is told. Waits until it is gone. */
	void kill() throws InterruptedException {
		// not the process itself: that would close its output before all of it is read
		process.toHandle().destroyForcibly();
		process.waitFor();
		listener.join();
	}

	@Override
	public void close() {
		process.toHandle().destroyForcibly();
	}
}
