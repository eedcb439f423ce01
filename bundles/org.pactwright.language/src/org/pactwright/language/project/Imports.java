package org.pactwright.language.project;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.internal.parse.PactStrings;

/** The {@code import} lines of a file: other files that it needs, wherever they lie. */
public final class Imports {

	private static final String RULE = "Import";

	private Imports() {
	}

	/**
	 * One import line.
	 *
	 * @param text the path as written
	 * @param target absolute path; an empty path when the text is none
	 * @param node where it stands
	 */
	public record Import(String text, Path target, INode node) {
	}

	/** The imports of a file in their order. */
	public static List<Import> of(SourceFile file) {
		List<Import> imports = new ArrayList<>();
		if (file.resource().getParseResult() == null) {
			return imports;
		}
		for (INode node : file.resource().getParseResult().getRootNode().getChildren()) {
			if (node.getGrammarElement() instanceof RuleCall call && RULE.equals(call.getRule().getName())) {
				String line = NodeModelUtils.getTokenText(node);
				if (line.indexOf('"') >= 0) {
					String text = PactStrings.read(line.substring(line.indexOf('"')));
					imports.add(new Import(text, target(file.path(), text), node));
				}
			}
		}
		return imports;
	}

	/** Reports imports that lead nowhere. */
	static void check(SourceFile file, Consumer<Problem> problems) {
		for (Import line : of(file)) {
			String name = String.valueOf(line.target().getFileName());
			if (isAbsolute(line.text())) {
				problems.accept(Problem.error(Problem.REFERENCE, "An import says where a file lies as seen from this one, "
						+ "such as \"../shared/world.pact\", not '" + line.text() + "'.",
						Places.of(file.path(), line.node())));
			} else if (!PactLanguage.isSource(name)) {
				problems.accept(Problem.error(Problem.REFERENCE,
						"Only .pact and .rmp files can be imported, not '" + line.text() + "'.",
						Places.of(file.path(), line.node())));
			} else if (!Files.isRegularFile(line.target())) {
				problems.accept(Problem.error(Problem.REFERENCE, "There is no file '" + line.text()
						+ "' as seen from this one. Correct the path, or remove the import.",
						Places.of(file.path(), line.node())));
			}
		}
	}

	/** On whatever system it was written: a path of one system is none on another. */
	private static boolean isAbsolute(String path) {
		return path.startsWith("/") || path.startsWith("\\") || path.matches("[A-Za-z]:.*");
	}

	private static Path target(Path file, String text) {
		try {
			Path relative = Path.of(text);
			return isAbsolute(text) || relative.isAbsolute() ? Path.of("") : file.resolveSibling(relative).normalize();
		} catch (InvalidPathException e) {
			// reported by check: an empty path has no extension
			return Path.of("");
		}
	}
}
