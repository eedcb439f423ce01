package org.pactwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Stands in for the workbench in a process of its own: notes its arguments in the workspace, one line per start, and
 * ends with the exit codes that it finds there, one after the other.
 */
public final class PretendedWorkbench {

	static final String STARTS = "starts.txt";
	static final String CODES = "codes.txt";
	/** Holds what the process knew of the message bus of the desktop, or nothing. */
	static final String BUS = "bus.txt";
	/** Holds {@code true} when an archive of its classes is made at the end of the process, or nothing. */
	static final String ARCHIVE = "archive.txt";

	private PretendedWorkbench() {
	}

	public static void main(String[] arguments) throws IOException {
		Path workspace = Path.of(arguments[1]);
		String open = System.getProperty("pactwright.open");
		String start = String.join(" ", arguments) + (open == null ? "" : " open " + open);
		Files.writeString(workspace.resolve(STARTS), start + "\n", StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
		Files.writeString(workspace.resolve(BUS), System.getenv().getOrDefault("DBUS_SESSION_BUS_ADDRESS", ""));
		Files.writeString(workspace.resolve(ARCHIVE), System.getProperty("pactwright.archive", ""));
		List<String> codes = Files.readAllLines(workspace.resolve(CODES));
		System.exit(Integer.parseInt(codes.get(Files.readAllLines(workspace.resolve(STARTS)).size() - 1)));
	}
}
