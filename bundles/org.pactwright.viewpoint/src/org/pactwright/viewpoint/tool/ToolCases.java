package org.pactwright.viewpoint.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.pactwright.viewpoint.diagram.CaseFolder;
import org.pactwright.viewpoint.diagram.RuntimeOptions;
import org.pactwright.viewpoint.internal.replay.CaseReplay;

/**
 * Folders with a specification, a model, {@code stored.json} (see
 * {@link CaseFolder}), and {@code script.json}: uses of tools, one after the other.
 */
public final class ToolCases {

	private ToolCases() {
	}

	/** Whether a folder is one of these. */
	public static boolean isCase(Path folder) {
		return Files.isRegularFile(folder.resolve("script.json"))
				&& Files.isRegularFile(folder.resolve("stored.json"));
	}

	/**
	 * Uses the tools as the script says, and writes {@code NAME.result.json} into a folder: what came of each step, and
	 * how the diagram looked afterwards. The models that steps leave are written into its subfolder {@code NAME}.
	 *
	 * @param options the services and further specifications to use; models and metamodels are those of the folder
	 * @return the file that was written
	 * @throws IOException if the folder cannot be read, or names something that is not there; says what
	 */
	public static Path replay(Path folder, Path out, RuntimeOptions options) throws IOException {
		return new CaseReplay(folder, options).write(out);
	}
}
