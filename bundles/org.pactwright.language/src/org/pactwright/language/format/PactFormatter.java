package org.pactwright.language.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.Problem;

/**
 * Lays out a text: one statement per line, blocks indented by tabs, one space between words and two between the parts
 * of a block that share a line. Only white space changes. Line breaks that an author put inside a statement stay, runs
 * of blank lines become one, comments stay with what they belong to. Formatting twice changes nothing more.
 */
public final class PactFormatter {

	private PactFormatter() {
	}

	/** The text laid out; unchanged when it does not parse, since nobody knows then what belongs where. */
	public static String format(String text) {
		return Edit.apply(text, edits(text));
	}

	/** Whether the text parses and can be laid out. */
	public static boolean canFormat(String text) {
		return isSound(parse(text));
	}

	/**
	 * The changes that lay out a text.
	 *
	 * @return replacements of white space only, sorted, empty when the text is laid out already or does not parse
	 */
	public static List<Edit> edits(String text) {
		IParseResult parsed = parse(text);
		if (!isSound(parsed)) {
			return List.of();
		}
		String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
		List<Token> tokens = new TokenWalk(PactLanguage.injector().getInstance(LayoutGrammar.class))
				.tokens(parsed.getRootNode());
		List<Edit> edits = new ArrayList<>();
		Layout layout = new Layout(text, lineEnd);
		int end = 0;
		for (Token token : tokens) {
			String wanted = layout.before(token);
			replace(text, end, token.offset(), wanted, edits);
			end = token.end();
		}
		replace(text, end, text.length(), tokens.isEmpty() ? "" : lineEnd, edits);
		return edits;
	}

	private static void replace(String text, int from, int to, String wanted, List<Edit> edits) {
		if (to - from != wanted.length() || !text.startsWith(wanted, from)) {
			edits.add(new Edit(from, to - from, wanted));
		}
	}

	/** Whether every word has its place; words that mean nothing, such as a day that does not exist, do no harm here. */
	private static boolean isSound(IParseResult parsed) {
		if (parsed.hasSyntaxErrors()) {
			for (INode node : parsed.getSyntaxErrors()) {
				if (Problem.SYNTAX.equals(node.getSyntaxErrorMessage().getIssueCode())) {
					return false;
				}
			}
		}
		return true;
	}

	private static IParseResult parse(String text) {
		return PactLanguage.injector().getInstance(IParser.class).parse(new StringReader(text));
	}

	/** Whether a leaf is a comment. */
	static boolean isComment(ILeafNode leaf) {
		return leaf.isHidden() && !leaf.getText().isBlank();
	}
}
