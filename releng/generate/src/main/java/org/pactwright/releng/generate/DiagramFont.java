package org.pactwright.releng.generate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The font of diagrams, Liberation Sans (SIL Open Font License 1.1), as files of the bundle that draws. They come from a
 * jar that cannot be a bundle itself, since it asks for a library that nobody needs here.
 */
final class DiagramFont {

	private static final List<String> FILES = List.of("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf",
			"LiberationSans-Italic.ttf", "LiberationSans-BoldItalic.ttf", "LICENSE");

	private DiagramFont() {
	}

	/** Writes {@code org.pactwright.diagram/src-gen/liberation} below the folder. */
	static void write(Path folder) throws IOException {
		Path target = Files.createDirectories(folder.resolve("org.pactwright.diagram/src-gen/liberation"));
		for (String file : FILES) {
			try (InputStream in = DiagramFont.class.getResourceAsStream("/liberation/" + file)) {
				if (in == null) {
					throw new IOException("The font library has no file liberation/" + file);
				}
				Files.copy(in, target.resolve(file));
			}
		}
	}
}
