package org.pactwright.cli.internal.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.files.FileFailures;
import org.pactwright.viewpoint.diagram.CaseFolder;
import org.pactwright.viewpoint.diagram.RuntimeOptions;
import org.pactwright.viewpoint.tool.ToolCases;

/**
 * Renders folders that each hold a specification, a model and what to do with them, as JSON: the diagram made anew, the
 * stored diagram refreshed, and what a script of tools leaves. For comparing with other runtimes of viewpoint
 * specifications.
 */
public final class CasesRender {

	private final Context context;

	public CasesRender(Context context) {
		this.context = context;
	}

	/**
	 * Renders every case folder directly in a folder. A case that fails does not keep others from being rendered.
	 *
	 * @param cases the folder with the case folders, absolute
	 * @param out where the files go; made if it is not there
	 * @return how many cases failed; each was told on the error stream
	 */
	public int render(Path cases, Path out) throws CommandException {
		List<Path> folders = find(cases);
		make(out);
		int failed = 0;
		for (Path folder : folders) {
			context.progress().step("Rendering " + folder.getFileName());
			context.progress().check();
			try {
				CaseFolder.open(folder, options()).write(out);
				if (ToolCases.isCase(folder)) {
					ToolCases.replay(folder, out, options());
				}
			} catch (IOException e) {
				failed++;
				context.complain(context.names().name(folder) + ": " + FileFailures.reason(e));
			}
		}
		context.progress().clear();
		context.out().println(folders.size() - failed + " of " + folders.size() + " cases rendered to "
				+ context.names().name(out));
		return failed;
	}

	private static RuntimeOptions options() {
		return RuntimeOptions.of(List.of()).withServices(Services::find);
	}

	private List<Path> find(Path cases) throws CommandException {
		try {
			List<Path> folders = CaseFolder.find(cases);
			if (folders.isEmpty()) {
				throw new CommandException(context.names().name(cases)
						+ ": There is no case in here. A case is a folder with a stored.json.");
			}
			return folders;
		} catch (IOException e) {
			throw new CommandException(
					context.names().name(cases) + ": This is no folder that can be read (" + FileFailures.reason(e) + ").", e);
		}
	}

	private void make(Path out) throws CommandException {
		try {
			Files.createDirectories(out);
		} catch (IOException e) {
			throw new CommandException(FileFailures.writing(context.names().name(out), e), e);
		}
	}
}
