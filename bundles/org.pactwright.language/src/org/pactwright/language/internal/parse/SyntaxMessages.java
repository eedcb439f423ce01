package org.pactwright.language.internal.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.pactwright.language.Names;
import org.pactwright.language.Problem;
import org.pactwright.language.internal.NearNames;

import com.google.inject.Singleton;

/** Says what is wrong with a text and what to write instead, in the words of somebody who writes plans. */
@Singleton
public class SyntaxMessages implements ISyntaxErrorMessageProvider {

	/** Where the messages end. */
	static final String MORE = "There are more errors from here on. Mend the ones above first.";

	private static final String TOO_MANY = "There is a } too many, or a { too few: the one in line ";
	/** Quotes that word processors and other languages use: ' ` and curly ones, low ones, angle brackets. */
	private static final String QUOTES = "'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u2039\u203A";
	/** One that is escaped itself, or escapes a quote, or any other. */
	private static final Pattern BACKSLASH = Pattern.compile("\\\\[\\\\\"]|\\\\");
	/** More words than that nobody reads. */
	private static final int MOST_WORDS = 14;

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		ValueConverterException exception = context.getValueConverterException();
		if (exception instanceof ValueProblem problem) {
			return new SyntaxErrorMessage(problem.getMessage(), problem.code(),
					problem.suggestions().toArray(String[]::new));
		}
		return new SyntaxErrorMessage(exception.getMessage(), Problem.VALUE);
	}

	/** Only for rules that are parsed on their own; whole files are told about by {@link Recovery}. */
	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		return message(context.getDefaultMessage());
	}

	static SyntaxErrorMessage message(String text, String... suggestions) {
		return new SyntaxErrorMessage(text, Problem.SYNTAX, suggestions);
	}

	static SyntaxErrorMessage unknownWord(String found, String where, List<String> near, Set<String> here) {
		boolean few = !here.isEmpty() && here.size() <= MOST_WORDS;
		String possible = few ? " Possible here: " + String.join(", ", here) + "." : " Correct or remove it.";
		return message("'" + shorten(found) + "' is not known in '" + where + "'."
				+ (near.isEmpty() ? possible : NearNames.question(near)), near.toArray(String[]::new));
	}

	static SyntaxErrorMessage misplaced(String found, String where, List<String> homes) {
		if ("import".equals(found)) {
			return message("An import stands at the beginning of a file, before the model or plan. Move it there.");
		}
		return message(homes.isEmpty() || homes.contains(where)
				? "'" + found + "' does not fit here in '" + where + "'. Is something missing before it?"
				: "'" + found + "' cannot stand in '" + where + "'; it belongs into " + alternatives(homes) + ".");
	}

	static SyntaxErrorMessage incomplete(String found, List<String> beginnings) {
		return message("Something is missing before '" + found + "': write " + alternatives(beginnings) + ".",
				beginnings.toArray(String[]::new));
	}

	static SyntaxErrorMessage wrongFollower(String keyword, String found, List<String> beginnings) {
		return message(
				"'" + shorten(found) + "' cannot follow '" + keyword + "': write " + alternatives(beginnings) + ".");
	}

	static SyntaxErrorMessage braceMissing(OpenStatement block, String before) {
		return message("A } is missing " + before + ": the block of " + block.describe() + ", opened in line "
				+ block.braces().getFirst().getStartLine() + ", is not closed.");
	}

	static SyntaxErrorMessage secondRoot() {
		return message("A file holds one model or one plan. Move this one to a file of its own.");
	}

	static SyntaxErrorMessage tooManyBraces(int line) {
		return message(TOO_MANY + line + " ends the model or plan.");
	}

	static SyntaxErrorMessage endedTooEarly(int line, String found) {
		return message(TOO_MANY + line + " ends the block into which '" + found + "' belongs.");
	}

	static SyntaxErrorMessage afterEnd(String found, int line, boolean tooMany) {
		return message(tooMany
				? TOO_MANY + line + " ends the model or plan, but '" + found + "' follows it."
				: "'" + found + "' stands behind the } in line " + line + " that ends the model or plan. Move it before that "
						+ "}.");
	}

	static SyntaxErrorMessage missing(String what, String after, String remedy, List<String> suggestions) {
		return message(Names.sentence(what) + " is missing after " + quoted(after) + "." + remedy,
				suggestions.toArray(String[]::new));
	}

	static SyntaxErrorMessage insteadOf(String what, String found, String remedy, List<String> suggestions) {
		return message(Names.sentence(what) + " is expected instead of " + quoted(found) + "." + remedy,
				suggestions.toArray(String[]::new));
	}

	static SyntaxErrorMessage notAnId(String found, String instead) {
		return message("'" + found + "' cannot be an id: an id begins with a letter and holds only the letters a to z, "
				+ "digits and _. A title in quotes may hold any.", instead);
	}

	static SyntaxErrorMessage beginning(boolean atStart, List<String> near) {
		return message((atStart ? "A file begins" : "A file goes on") + " with: model MyRegion \"My region\" {, "
				+ "or for a plan with: joint plan MyPlan \"My plan\" {." + NearNames.question(near),
				near.toArray(String[]::new));
	}

	static SyntaxErrorMessage keywordAsId(String keyword, String what) {
		return message(Names.sentence(what) + " is expected here, and '" + keyword + "' is a keyword. Write ^" + keyword
				+ " if that is meant, or add what is missing before it.", "^" + keyword);
	}

	static SyntaxErrorMessage unclosedText() {
		return message("This text is not closed: add a \" at its end.");
	}

	static SyntaxErrorMessage wrongEscape(String text) {
		String mended = BACKSLASH.matcher(text)
				.replaceAll(found -> Matcher.quoteReplacement(found.end() - found.start() > 1 ? found.group() : "\\\\"));
		return message("In a text, \\ may stand before \", \\, n and t only; write \\\\ for a backslash.", mended);
	}

	static SyntaxErrorMessage unclosedComment() {
		return message("This comment is not closed: add */ at its end.");
	}

	/** A text, number or sign that has no place where it stands. */
	static SyntaxErrorMessage unfitting(String found, String where) {
		return switch (found) {
			case "{" -> message("A block has a keyword before its {, which is missing here, or this { is one too many.");
			case ";" -> message("No ; is needed: what follows simply follows. Remove it.");
			case ":", "=" -> message("No " + found + " is needed: a word and its value stand side by side. Remove it.");
			case "," -> message("This comma has nothing before it that could be listed. Remove it.");
			default -> message((found.startsWith("\"") ? "The text " : "") + quoted(found) + " does not fit here in '"
					+ where + "'. Is a word missing before it?");
		};
	}

	/** @param text what stands in the quotes, or nothing when that is not to be seen */
	static SyntaxErrorMessage foreignQuote(String sign, String text) {
		String[] quoted = text.isEmpty() || text.contains(" ") ? new String[0] : new String[] { PactStrings.write(text) };
		return message("A text stands in straight double quotes, such as \"East Grid\", not in " + sign + ".", quoted);
	}

	static SyntaxErrorMessage brokenNumber() {
		return message("A number is written in one piece, with a point for decimals, such as 1200000 or 3.5.");
	}

	static SyntaxErrorMessage range() {
		return message("A range of dates is written with two dots, such as 2026-01-15 .. 2026-03-31.", "..");
	}

	static SyntaxErrorMessage noWord(String found) {
		return message("'" + found + "' is neither a word nor a number. Correct or remove it.");
	}

	static SyntaxErrorMessage trailingComma() {
		return message("Nothing follows this comma. Remove it, or add another entry.");
	}

	static SyntaxErrorMessage blanksAroundX(String likelihood, String impact) {
		return message("Likelihood and impact are written with blanks around the x: " + likelihood + " x " + impact + ".",
				" x " + impact);
	}

	/** Whether a sign is a quote, but not one of this language. */
	static boolean isQuote(String sign) {
		return sign.length() == 1 && QUOTES.contains(sign);
	}

	/** Whether a sign means something elsewhere, but nothing in this language. */
	static boolean isForeignSign(String sign) {
		return Set.of(";", ":", "=").contains(sign);
	}

	static String quoted(String text) {
		String line = shorten(text);
		return line.startsWith("\"") || !line.isEmpty() && Character.isDigit(line.charAt(0)) ? line : "'" + line + "'";
	}

	private static String alternatives(List<String> words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words.size(); i++) {
			text.append(i == 0 ? "" : i == words.size() - 1 ? " or " : ", ").append('\'').append(words.get(i)).append('\'');
		}
		return text.toString();
	}

	private static String shorten(String text) {
		return text.length() > 40 ? text.substring(0, 40) + "…" : text;
	}
}
