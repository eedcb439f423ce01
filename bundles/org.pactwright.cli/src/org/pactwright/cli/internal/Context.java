package org.pactwright.cli.internal;

import java.nio.file.Path;
import java.util.List;

import org.pactwright.cli.Environment;
import org.pactwright.cli.internal.files.PathNames;
import org.pactwright.cli.internal.terminal.Colours;
import org.pactwright.cli.internal.terminal.Output;
import org.pactwright.cli.internal.terminal.StatusLine;

/**
 * What a running command works with.
 *
 * @param environment the process
 * @param out takes the result
 * @param err takes messages; nothing but those, and nothing at all when all goes well
 * @param progress says what is going on, and whether the work is still wanted
 * @param interruption keeps files whole when the process ends early
 */
public record Context(Environment environment, Output out, Output err, StatusLine progress,
		Interruption interruption) {

	/** How paths are written. */
	public PathNames names() {
		return new PathNames(environment.directory());
	}

	/** The colours of the result. */
	public Colours colours() {
		return Colours.of(environment);
	}

	/** A path of the user, absolute. */
	public Path resolve(Path path) {
		return environment.directory().resolve(path).normalize();
	}

	/** Paths of the user, absolute. */
	public List<Path> resolve(List<Path> paths) {
		return paths.stream().map(this::resolve).toList();
	}

	/** A message for the user. */
	public void complain(String message) {
		progress.clear();
		err.println("pactwright: " + message);
		err.flush();
	}
}
