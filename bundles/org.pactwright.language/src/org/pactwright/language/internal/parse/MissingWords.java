package org.pactwright.language.internal.parse;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.pactwright.language.internal.NearNames;

/** Mends the head or a part of a statement: something that has to be there is missing, or something else is there. */
final class MissingWords {

	private final GrammarWords words;
	private final Tokens tokens;
	private final MarkTaker marks;

	MissingWords(GrammarWords words, Tokens tokens, MarkTaker marks) {
		this.words = words;
		this.tokens = tokens;
		this.marks = marks;
	}

	/**
	 * @param at the index of the token that does not fit; the number of tokens at the end of the text
	 * @param statement the name of the statement
	 */
	void mend(int at, SyntaxStop stop, String statement) {
		String found = tokens.text(at);
		String wanted = stop.expected().isEmpty() ? Tokens.ID : stop.expected();
		String keyword = wanted.startsWith("'") ? wanted.substring(1, wanted.length() - 1) : "";
		Expectation expectation = Expectation.of(stop.expected(), stop.node());
		boolean beside = tokens.isOnLineOfPrevious(at);
		int before = tokens.previous(at);
		if (before >= 0 && ",".equals(tokens.text(before)) && !isValue(at)) {
			marks.accept(before, SyntaxMessages.trailingComma());
			tokens.insert(at, wanted);
		} else if (!"x".equals(keyword) && isBrokenNumber(at, before)) {
			marks.accept(before, SyntaxMessages.brokenNumber());
			tokens.hide(at, endOfNumber(at));
		} else if ("x".equals(keyword) && found.matches("x\\d+")) {
			marks.accept(at, SyntaxMessages.blanksAroundX(tokens.text(before), found.substring(1)));
			tokens.retype(at, wanted);
		} else if (words.isKeyword(keyword) && Tokens.ID.equals(tokens.type(at))
				&& found.length() < keyword.length() + 3 && !NearNames.of(found, Set.of(keyword), 1).isEmpty()) {
			marks.accept(at, SyntaxMessages.unknownWord(found, statement, List.of(keyword), Set.of()));
			tokens.retype(at, wanted);
		} else if (Tokens.ID.equals(wanted) && expectation.isName() && beside && words.isKeyword(found)) {
			marks.accept(at, SyntaxMessages.keywordAsId(found, expectation.what()));
			tokens.retype(at, Tokens.ID);
		} else if (beside && keyword.isEmpty() && isOther(at, wanted)) {
			replace(at, wanted, expectation);
		} else {
			insert(at, wanted, expectation);
		}
	}

	/** Signs that the language does not have: quotes of other kinds, and letters that no id may have. */
	boolean mendForeignSigns(int at, String wanted) {
		if (at >= tokens.size()) {
			return false;
		}
		boolean other = Tokens.OTHER.equals(tokens.type(at));
		if (other && SyntaxMessages.isQuote(tokens.text(at))) {
			quotes(at, wanted);
			return true;
		}
		boolean dashed = Tokens.RULE_ID.equals(tokens.type(at)) && Tokens.ID.equals(wanted);
		boolean foreign = other && Character.isLetter(tokens.text(at).codePointAt(0))
				|| Tokens.ID.equals(wanted) && Tokens.NUMBER.equals(tokens.type(at)) && tokens.endOfRun(at) > at + 1;
		if (foreign || dashed) {
			letters(at, wanted, dashed);
		}
		return foreign || dashed;
	}

	/** A text in quotes of another kind, up to its last one on the line. */
	private void quotes(int at, String wanted) {
		int end = at;
		for (int i = at + 1; i < tokens.size() && tokens.get(i).getLine() == tokens.get(at).getLine(); i++) {
			end = SyntaxMessages.isQuote(tokens.text(i)) ? i : end;
		}
		String text = tokens.text(at, end + 1);
		String quoted = end > at ? text.substring(1, text.length() - 1) : "";
		marks.accept(at, SyntaxMessages.foreignQuote(tokens.text(at), quoted));
		tokens.hide(at, end + 1);
		if (Tokens.STRING_NAME.equals(wanted)) {
			tokens.insert(end + 1, wanted);
		}
	}

	/** A word with letters that no id may have: {@code Örebro}, {@code East-Grid}, {@code 3rdCompany}. */
	private void letters(int at, String wanted, boolean dashed) {
		int start = !dashed && at > 0 && Tokens.ID.equals(tokens.type(at - 1)) ? at - 1 : at;
		int end = tokens.endOfRun(at);
		String found = tokens.text(start, end);
		marks.accept(start, SyntaxMessages.notAnId(found, plain(found)));
		if (dashed) {
			tokens.retype(at, Tokens.ID);
			return;
		}
		tokens.hide(at, end);
		tokens.setChanged(start);
		if (start == at && Tokens.ID.equals(wanted)) {
			tokens.insert(end, wanted);
		}
	}

	private static String plain(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^A-Za-z0-9_]", "_")
				.replaceFirst("^(\\d)", "_$1");
	}

	private void insert(int at, String wanted, Expectation expectation) {
		int before = Math.max(0, tokens.previous(at));
		String after = tokens.text(before);
		SyntaxErrorMessage message = SyntaxMessages.missing(expectation.what(), after, expectation.remedy(),
				"'%'".equals(wanted) ? List.of(after + " %") : List.of());
		marks.accept(before, message);
		if (at < tokens.size() && Tokens.STRING_NAME.equals(tokens.type(at))) {
			tokens.setChanged(at);
		}
		tokens.insert(at, wanted);
	}

	/** {@code 1 200 000}, {@code 1,200,000}, {@code 3,5}. */
	private boolean isBrokenNumber(int at, int before) {
		return before >= 0 && Tokens.NUMBER.equals(tokens.type(before)) && endOfNumber(at) > at;
	}

	/** The index behind numbers and the commas before them. */
	private int endOfNumber(int at) {
		int end = at;
		while (end < tokens.size()) {
			int number = ",".equals(tokens.text(end)) ? end + 1 : end;
			if (!Tokens.NUMBER.equals(tokens.type(number))) {
				return end;
			}
			end = tokens.next(number);
		}
		return end;
	}

	/** Whether a token is no keyword and no brace. */
	private boolean isValue(int at) {
		return at < tokens.size() && !words.isKeyword(tokens.text(at)) && "{}".indexOf(tokens.text(at)) < 0;
	}

	/** Whether a token stands in the place of another one. A title may well stand where only the id was forgotten. */
	private boolean isOther(int at, String wanted) {
		return isValue(at) && (!Tokens.ID.equals(wanted) || Tokens.ID.equals(tokens.type(at))
				|| !Character.isLetterOrDigit(tokens.text(at).codePointAt(0)) && !tokens.text(at).startsWith("\""));
	}

	private void replace(int at, String wanted, Expectation expectation) {
		int end = tokens.endOfRun(at);
		String found = tokens.text(at, end);
		if (SyntaxMessages.isForeignSign(found)) {
			marks.accept(at, SyntaxMessages.unfitting(found, expectation.what()));
		} else if (Tokens.STRING_NAME.equals(wanted)) {
			String quoted = PactStrings.write(found);
			String remedy = " Write " + quoted + ".";
			marks.accept(at, SyntaxMessages.insteadOf(expectation.what(), found, remedy, List.of(quoted)));
		} else {
			marks.accept(at, SyntaxMessages.insteadOf(expectation.what(), found, expectation.remedy(), List.of()));
		}
		boolean follows = tokens.type(tokens.next(end - 1)).equals(wanted);
		tokens.hide(at, end);
		if (!follows) {
			tokens.insert(end, wanted);
		}
	}
}
