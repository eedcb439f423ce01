package org.pactwright.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.pactwright.cli.Environment;
import org.pactwright.cli.internal.terminal.Output;
import org.pactwright.cli.internal.terminal.StatusLine;
import org.pactwright.language.project.ProjectException;

class FailuresTest {

	private static final Path WORK = Path.of("work").toAbsolutePath();

	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
	private int code;

	/** What the user reads. */
	private String report(Throwable failure, Map<String, String> variables) {
		Output err = new Output(messages);
		Environment environment = new Environment(WORK, new ByteArrayOutputStream(), messages, false, false, variables,
				Optional.empty());
		try (StatusLine progress = new StatusLine(err, false, 80, () -> false)) {
			Context context = new Context(environment, new Output(environment.out()), err, progress,
					new Interruption());
			code = new Failures(context, List.of("check", "region")).report(failure);
		}
		return messages.toString(StandardCharsets.UTF_8);
	}

	private String report(Throwable failure) {
		return report(failure, Map.of());
	}

	@Test
	void anUnexpectedFailureIsOneSentenceAndAFileToReport() throws IOException {
		String message = report(new IllegalStateException("secret"));
		Matcher file = Pattern.compile("please report it with the file (.+)\\.\n").matcher(message);
		assertTrue(file.find(), message);
		Path details = Path.of(file.group(1));
		try {
			String text = Files.readString(details);
			assertTrue(text.contains("check region"), text);
			assertTrue(text.contains("IllegalStateException: secret"), text);
		} finally {
			Files.delete(details);
		}
		assertEquals(1, message.lines().count());
		assertEquals(2, code);
	}

	@Test
	void stackTracesAreShownToThoseWhoAsk() throws IOException {
		String message = report(new CommandException("This went wrong."), Map.of(Failures.DEBUG, "1"));
		assertTrue(message.contains("\tat " + getClass().getName()), message);
	}

	@Test
	void aLackOfMemoryHasARemedy() {
		String message = report(new OutOfMemoryError());
		assertTrue(message.contains("PACTWRIGHT_JAVA_OPTIONS=-Xmx4g"), message);
		assertEquals(2, code);
	}

	@Test
	void aTextThatIsNestedTooDeeplyIsSaidToBe() {
		assertTrue(report(new StackOverflowError()).contains("nested too deeply"));
		assertEquals(2, code);
	}

	@Test
	void pathsAreWrittenAsTheUserKnowsThem() {
		assertEquals("pactwright: region: There is nothing.\n",
				report(new ProjectException(WORK.resolve("region") + ": There is nothing.")));
	}

	@Test
	void pathsFromElsewhereStayAsTheyAre() {
		Path elsewhere = WORK.resolveSibling("other");
		assertEquals("pactwright: " + elsewhere + ": There is nothing.\n",
				report(new ProjectException(elsewhere + ": There is nothing.")));
	}

	@Test
	void whoStopsACommandKnowsWhy() {
		assertFalse(report(new CancellationException()).contains("pactwright"));
		assertEquals(130, code);
	}
}
