package org.pactwright.edit;

import java.util.List;
import java.util.Random;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.language.project.Project;

/** The same text in the styles of different authors. */
final class TextVariants {

	private static final List<String> COMMENTS = List.of("// a { note }\n", "/* größer 🙂 */", "/* two\n\t lines */",
			"// \"quoted\n", "//\n", "/**/");

	private TextVariants() {
	}

	/** A text laid out in a random way; it says the same. */
	static String of(Random random, String text) {
		String variant = text;
		if (random.nextInt(3) > 0) {
			variant = withComments(random, variant, 1 + random.nextInt(60));
		}
		switch (random.nextInt(6)) {
			case 0 -> variant = PactFormatter.format(variant);
			case 1 -> variant = variant.replace("\t", "  ");
			case 2 -> variant = variant.replace("\n", "  \n").replace("//  \n", "//\n");
			case 3 -> variant = joined(random, variant);
			case 4 -> variant = PactFormatter.format(variant).replace("\t", "    ");
			default -> {
				// as it is
			}
		}
		return random.nextInt(4) == 0 ? variant.replace("\n", "\r\n") : variant;
	}

	private static String withComments(Random random, String text, int one) {
		StringBuilder result = new StringBuilder();
		for (ILeafNode leaf : leaves(text)) {
			if (!leaf.isHidden() && random.nextInt(one) == 0) {
				String comment = COMMENTS.get(random.nextInt(COMMENTS.size()));
				boolean line = random.nextBoolean();
				result.append(line ? "\n" : "").append(comment).append(line && !comment.endsWith("\n") ? "\n" : "");
			}
			result.append(leaf.getText());
		}
		return result.toString();
	}

	/** Some line breaks less. */
	private static String joined(Random random, String text) {
		StringBuilder result = new StringBuilder();
		ILeafNode last = null;
		for (ILeafNode leaf : leaves(text)) {
			boolean blank = leaf.isHidden() && leaf.getText().isBlank();
			boolean after = last != null && last.getText().startsWith("//");
			result.append(blank && !after && random.nextInt(3) == 0 ? " " : leaf.getText());
			last = leaf;
		}
		return result.toString();
	}

	private static Iterable<ILeafNode> leaves(String text) {
		String name = text.contains(" plan ") && !text.contains("\nmodel ") && !text.startsWith("model ") ? "a.rmp" : "a.pact";
		Project project = Project.of(Edited.ROOT, java.util.Map.of(Edited.ROOT.resolve(name), text));
		return project.files().getFirst().resource().getParseResult().getRootNode().getLeafNodes();
	}
}
