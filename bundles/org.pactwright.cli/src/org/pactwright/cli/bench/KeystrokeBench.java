package org.pactwright.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.pactwright.cli.internal.IdeOptions;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.LiveWorkspace;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.ProjectException;

/**
 * How long it takes from a keystroke to the findings of the text that it leaves, in a file of some 5,000 lines.
 *
 * @param lines of the file
 * @param median in milliseconds
 * @param p95 in milliseconds: 19 of 20 keystrokes take no longer
 */
record KeystrokeBench(int lines, double median, double p95) {

	/** Some 400 lines each. */
	private static final int PARTNERSHIPS = 13;
	private static final int WARM_UP = 60;
	private static final int COUNTED = 200;

	/**
	 * Measures in a process that is started as the IDE is: that of the command line has another compiler.
	 *
	 * @param folder for the model
	 */
	static KeystrokeBench measure(Path folder) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		command.add(ProcessHandle.current().info().command().orElse("java"));
		command.addAll(IdeOptions.all());
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), KeystrokeBench.class.getName(),
				folder.toString()));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.waitFor() != 0) {
			throw new IOException("The measurement of keystrokes ended with " + process.exitValue()
					+ "; what it says stands above.");
		}
		String[] values = line.split(" ");
		return new KeystrokeBench(Integer.parseInt(values[0]), Double.parseDouble(values[1]),
				Double.parseDouble(values[2]));
	}

	/** Entry point of that process. */
	public static void main(String[] arguments) throws IOException, ProjectException {
		KeystrokeBench result = run(Path.of(arguments[0]));
		System.out.println(result.lines + " " + result.median + " " + result.p95);
	}

	/** Types a comment and an attribute into the middle of the file, one character after the other. */
	static KeystrokeBench run(Path folder) throws IOException, ProjectException {
		String text = new ModelGenerator(1).file(PARTNERSHIPS);
		Path file = Files.createDirectories(folder).resolve("large.pact");
		Files.writeString(file, text);
		int caret = text.indexOf("\n", text.length() / 2) + 1;
		String typed = "// what the duty officer has to know by heart\n\t";
		double[] millis = new double[COUNTED];
		try (LiveWorkspace workspace = new LiveWorkspace()) {
			LiveProject project = workspace.project(folder);
			project.open(file, text);
			project.analyse(Progress.none());
			for (int i = 0; i < WARM_UP + COUNTED; i++) {
				String now = text.substring(0, caret) + typed.substring(0, 1 + i % typed.length()) + text.substring(caret);
				long start = System.nanoTime();
				project.change(file, now);
				project.analyse(Progress.none());
				if (i >= WARM_UP) {
					millis[i - WARM_UP] = (System.nanoTime() - start) / 1e6;
				}
			}
		}
		Arrays.sort(millis);
		return new KeystrokeBench((int) text.lines().count(), millis[COUNTED / 2], millis[COUNTED * 95 / 100]);
	}
}
