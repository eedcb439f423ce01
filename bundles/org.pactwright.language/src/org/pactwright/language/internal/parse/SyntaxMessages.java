package org.pactwright.language.internal.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.MissingTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.UnwantedTokenException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.pactwright.language.Names;
import org.pactwright.language.Problem;
import org.pactwright.language.internal.NearNames;
import org.pactwright.model.NamedElement;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Says what is wrong with a text and what to write instead, in the words of somebody who writes plans. */
@Singleton
public class SyntaxMessages implements ISyntaxErrorMessageProvider {

	private static final String ID = "RULE_ID";

	private final GrammarWords words;

	@Inject
	SyntaxMessages(GrammarWords words) {
		this.words = words;
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		ValueConverterException exception = context.getValueConverterException();
		if (exception instanceof ValueProblem problem) {
			return new SyntaxErrorMessage(problem.getMessage(), problem.code(),
					problem.suggestions().toArray(String[]::new));
		}
		return new SyntaxErrorMessage(exception.getMessage(), Problem.VALUE);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		if (exception == null || exception.token == null) {
			return message(context.getDefaultMessage(), List.of());
		}
		Token token = exception.token;
		String found = token.getText() == null ? "" : token.getText();
		if (token.getType() == Token.EOF) {
			return message(atEnd(context), List.of());
		}
		if (found.startsWith("\"") && (found.length() == 1 || !found.endsWith("\""))) {
			return message("This text is not closed: add a \" at its end, on the same line.", List.of());
		}
		String expected = expected(context, exception);
		if (ID.equals(expected)) {
			return idExpected(found);
		}
		if (isWord(found)) {
			return unknownWord(found, expected, context);
		}
		if (expected.startsWith("'") && !"'}'".equals(expected) && !"'{'".equals(expected)) {
			return message(expected + " is missing before '" + shorten(found) + "'.", List.of());
		}
		return message(unexpected(found, expected, context), List.of());
	}

	private static SyntaxErrorMessage message(String text, List<String> suggestions) {
		return new SyntaxErrorMessage(text, Problem.SYNTAX, suggestions.toArray(String[]::new));
	}

	/** The one token that would have fitted, or nothing when there are several. */
	private static String expected(IParserErrorContext context, RecognitionException exception) {
		int type = switch (exception) {
			case MissingTokenException missing -> missing.expecting;
			case UnwantedTokenException unwanted -> unwanted.expecting;
			case MismatchedTokenException mismatched -> mismatched.expecting;
			default -> -1;
		};
		String[] names = context.getTokenNames();
		return type >= 0 && names != null && type < names.length ? names[type] : "";
	}

	private SyntaxErrorMessage idExpected(String found) {
		if (found.startsWith("\"")) {
			return message("An id is missing before the title " + shorten(found)
					+ "; write a short name of letters and digits, such as GridCo.", List.of());
		}
		if (words.isKeyword(found)) {
			return message("An id is expected here, and '" + found + "' is a keyword. Write ^" + found
					+ " if the id is meant, or add the id that is missing before it.", List.of("^" + found));
		}
		if (!found.isEmpty() && Character.isDigit(found.charAt(0))) {
			return message("An id is expected here; it begins with a letter, not with '" + shorten(found) + "'.",
					List.of());
		}
		return message("An id is expected here instead of '" + shorten(found) + "'.", List.of());
	}

	private SyntaxErrorMessage unknownWord(String found, String expected, IParserErrorContext context) {
		Set<String> here = words.startingIn(context.getCurrentNode());
		String where = words.statementOf(context.getCurrentNode()).map(statement -> " in '" + statement + "'").orElse("");
		if (words.isKeyword(found)) {
			Optional<String> home = words.homeOf(found);
			if (home.isPresent() && !here.contains(found)) {
				return message("'" + found + "' cannot stand here" + where + "; it belongs into '" + home.get()
						+ "'. Perhaps a } is missing or too many.", List.of());
			}
			return message("'" + found + "' does not fit here" + where + "." + needed(expected), List.of());
		}
		List<String> near = NearNames.of(found, here, 3);
		if (near.isEmpty()) {
			near = NearNames.of(found, words.keywords(), 2);
		}
		return message("'" + found + "' is no keyword that can stand here" + where + "." + NearNames.question(near)
				+ (near.isEmpty() ? needed(expected) : ""), near);
	}

	private static String needed(String expected) {
		return switch (expected) {
			case "" -> " Is something missing before it?";
			case "RULE_STRING" -> " A text in double quotes is expected.";
			case "RULE_NUMBER" -> " A number is expected.";
			case "RULE_DATE" -> " A date such as 2026-11-01 is expected.";
			case "'}'" -> " Is something missing before it, or a { opened too many?";
			default -> " " + expected + " is expected.";
		};
	}

	private String unexpected(String found, String expected, IParserErrorContext context) {
		return switch (found) {
			case "{" -> "There is a { too many, or the keyword and the id of its statement are missing.";
			case "}" -> "There is a } too many, or something is missing before it." + ("".equals(expected) ? "" : needed(expected));
			default -> found.startsWith("\"") ? "The text " + shorten(found) + " does not fit here." + needed(expected)
					: "'" + shorten(found) + "' does not fit here." + needed(expected);
		};
	}

	/** The text ends inside a block or a statement. */
	private String atEnd(IParserErrorContext context) {
		for (INode node = context.getCurrentNode(); node != null; node = node.getParent()) {
			if (node.hasDirectSemanticElement() && isOpen(node)) {
				EObject element = node.getSemanticElement();
				ILeafNode brace = openingBrace(node).orElseThrow();
				String name = element instanceof NamedElement named && !Names.title(named).isEmpty()
						? " of " + Names.kind(element.eClass()) + " '" + Names.title(named) + "'"
						: " of the " + Names.kind(element.eClass());
				return "A } is missing at the end: the block" + name + ", opened in line " + brace.getStartLine()
						+ ", is not closed.";
			}
		}
		return "The text ends in the middle of a statement; write the rest of it.";
	}

	private static boolean isOpen(INode node) {
		return openingBrace(node).isPresent();
	}

	private static Optional<ILeafNode> openingBrace(INode node) {
		ILeafNode open = null;
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getParent() == node) {
				open = "{".equals(leaf.getText()) ? leaf : "}".equals(leaf.getText()) ? null : open;
			}
		}
		return Optional.ofNullable(open);
	}

	private static boolean isWord(String text) {
		return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_');
	}

	private static String shorten(String text) {
		String line = text.strip();
		int end = line.indexOf('\n');
		line = end < 0 ? line : line.substring(0, end);
		return line.length() > 40 ? line.substring(0, 40) + "…" : line;
	}
}
