package org.pactwright.language.ide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pactwright.language.ide.internal.house.HouseHover;
import org.pactwright.language.ide.internal.house.HouseProposals;
import org.pactwright.language.ide.internal.house.HouseText;

/**
 * Files of house rules in an editor: colours, completion, hover. Needs no project; safe for any thread. What is wrong
 * with a file is told by the analysis of its project.
 */
public final class HouseRuleTexts {

	/** The ending of the files. */
	public static final String EXTENSION = "rules";

	private HouseRuleTexts() {
	}

	/** Whether a file of this name holds house rules. */
	public static boolean isHouseRules(String fileName) {
		return fileName.toLowerCase(Locale.ROOT).endsWith('.' + EXTENSION);
	}

	/** The tokens of a text, for colouring, in order. */
	public static List<Token> tokens(String text) {
		return List.copyOf(HouseText.of(text).tokens());
	}

	/** What can be written at an offset, best first. */
	public static List<Completion> completions(String text, int offset) {
		return HouseProposals.at(text, offset);
	}

	/** What there is to say about the word at an offset. */
	public static Optional<Hover> hover(String text, int offset) {
		return HouseHover.at(text, offset);
	}
}
