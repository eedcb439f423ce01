package org.pactwright.cli;

import java.nio.file.Path;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.ExitCode;
import org.pactwright.cli.internal.render.CasesRender;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code render}: diagrams as files. */
@Command(name = "render", description = "Draw diagrams.")
final class RenderCommand extends PactCommand {

	@Option(names = "--out", required = true, paramLabel = "PATH", description = "Where the pictures go.")
	private Path out;

	@Option(names = "--cases", paramLabel = "DIR",
			description = "Render every case folder of a folder, as JSON, to compare with other runtimes.")
	private Path cases;

	RenderCommand(Context context) {
		super(context);
	}

	@Override
	public Integer call() throws CommandException {
		return new CasesRender(context()).render(context().resolve(cases), context().resolve(out)) == 0 ? ExitCode.CLEAN
				: ExitCode.FAILED;
	}
}
