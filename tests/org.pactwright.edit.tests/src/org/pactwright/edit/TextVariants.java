package org.pactwright.edit;

import java.util.ArrayList;
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

	/** A text with comments, as the formatter lays it out; it says the same. */
	static String laidOut(Random random, String text) {
		String variant = random.nextBoolean() ? withComments(random, text, 1 + random.nextInt(60)) : text;
		String formatted = PactFormatter.format(random.nextInt(4) == 0 ? joined(random, variant) : variant);
		return random.nextInt(4) == 0 ? formatted.replace("\n", "\r\n") : formatted;
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

	/** A text with a mistake that keeps some statement from being read. */
	static String broken(Random random, String text) {
		List<Integer> places = new ArrayList<>();
		for (ILeafNode leaf : leaves(text)) {
			if (!leaf.isHidden()) {
				places.add(leaf.getTotalOffset());
			}
		}
		int at = places.get(1 + random.nextInt(places.size() - 1));
		return switch (random.nextInt(4)) {
			case 0 -> text.substring(0, at) + "garbage ( here " + text.substring(at);
			case 1 -> text.substring(0, at) + "\n\tboddy Wrong \"x\"\n" + text.substring(at);
			case 2 -> text.substring(0, at) + text.substring(at + 1);
			default -> text.substring(0, at) + "% " + text.substring(at);
		};
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
