package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.pactwright.language.parser.antlr.internal.InternalPactParser;

/**
 * All tokens of a text, with the changes that make it parse. A token that goes becomes white space, one that is missing
 * gets a token of no length. What was changed is remembered, since the next mistake beside it is but its echo.
 */
final class Tokens {

	/** The name of the end of the text, where a token is meant. */
	static final String END = "EOF";
	static final String CLOSE = "'}'";
	static final String ID = "RULE_ID";
	static final String RULE_ID = "RULE_RULE_ID";
	static final String STRING_NAME = "RULE_STRING";
	static final String DATE = "RULE_DATE";
	static final String NUMBER = "RULE_NUMBER";
	static final String OTHER = "RULE_ANY_OTHER";
	static final int STRING = InternalPactParser.RULE_STRING;

	private final List<CommonToken> all = new ArrayList<>();
	private final Map<String, Integer> types = new HashMap<>();
	private final Map<Integer, String> names;
	private final Set<CommonToken> changed = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * @param tokens of a lexer, without the end of the text
	 * @param names the names of their types, as in the grammar: {@code 'plan'}, {@code RULE_ID}
	 */
	Tokens(List<?> tokens, Map<Integer, String> names) {
		tokens.forEach(token -> all.add((CommonToken) token));
		this.names = names;
		names.forEach((type, name) -> types.putIfAbsent(name, type));
	}

	int size() {
		return all.size();
	}

	CommonToken get(int index) {
		return all.get(index);
	}

	/** Gives all tokens the words of a text in which they stand at the same places. */
	void setTexts(String text) {
		all.forEach(token -> token.setText(text.substring(token.getStartIndex(), token.getStopIndex() + 1)));
	}

	/** The text of a token; empty at the end of the text. */
	String text(int index) {
		return index < all.size() ? all.get(index).getText() : "";
	}

	/** Where a token begins; the length of the text for the one behind the last. */
	int offset(int index) {
		return index < all.size() ? all.get(index).getStartIndex() : all.isEmpty() ? 0 : all.getLast().getStopIndex() + 1;
	}

	/** The text from one token up to another. */
	String text(int from, int to) {
		return all.subList(from, to).stream().map(CommonToken::getText).collect(Collectors.joining());
	}

	/** The type of a token by its name in the grammar. */
	String type(int index) {
		return index < all.size() ? names.getOrDefault(all.get(index).getType(), "") : END;
	}

	boolean isVisible(int index) {
		return !isSpace(all.get(index));
	}

	private static boolean isSpace(CommonToken token) {
		return isSpace(token.getType());
	}

	/** Whether tokens of a type are white space to the parser, as comments are. */
	static boolean isSpace(int type) {
		return switch (type) {
			case InternalPactParser.RULE_WS, InternalPactParser.RULE_ML_COMMENT, InternalPactParser.RULE_SL_COMMENT -> true;
			default -> false;
		};
	}

	/** The index of the next token that is no white space; the number of tokens when there is none. */
	int next(int index) {
		int next = index + 1;
		while (next < all.size() && !isVisible(next)) {
			next++;
		}
		return next;
	}

	/** The index of the last written word before a token; -1 when there is none. */
	int previous(int index) {
		int previous = index - 1;
		while (previous >= 0 && (!isVisible(previous) || all.get(previous).getText().isEmpty())) {
			previous--;
		}
		return previous;
	}

	/** The index behind the tokens that follow a token without white space between. */
	int endOfRun(int index) {
		int end = index + 1;
		while (end < all.size() && isVisible(end) && "{},".indexOf(text(end).charAt(0)) < 0) {
			end++;
		}
		return end;
	}

	/** The index of the word that begins at an offset; the number of tokens when there is none. */
	int indexAt(int offset) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (all.get(middle).getStartIndex() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		while (low < all.size() && all.get(low).getText().isEmpty()) {
			low++;
		}
		return low;
	}

	/** Whether a token that is no date itself joins two. */
	boolean isBetweenDates(int index) {
		int before = previous(index);
		return before >= 0 && DATE.equals(type(before)) && DATE.equals(type(next(index)));
	}

	/** Whether a token stands on the line of the word before it; the end of the text stands on none. */
	boolean isOnLineOfPrevious(int index) {
		int before = previous(index);
		return before >= 0 && index < all.size() && all.get(before).getLine() == all.get(index).getLine();
	}

	/** Whether the token at an index, or the one before it, was changed already. */
	boolean isBesideChange(int index) {
		if (index < all.size() && changed.contains(all.get(index))) {
			return true;
		}
		for (int i = index - 1; i >= 0; i--) {
			if (changed.contains(all.get(i))) {
				return true;
			}
			if (isVisible(i)) {
				return false;
			}
		}
		return false;
	}

	/** Makes tokens white space. */
	void hide(int from, int to) {
		for (int i = from; i < to; i++) {
			if (isVisible(i)) {
				change(i, InternalPactParser.RULE_WS);
			}
		}
	}

	/** Makes a token white space, unless it was joined with another in the meantime. */
	void hide(CommonToken token) {
		int index = all.indexOf(token);
		if (index >= 0) {
			hide(index, index + 1);
		}
	}

	/** The tokens from one index up to another that are no white space. */
	List<CommonToken> visible(int from, int to) {
		return all.subList(from, to).stream().filter(token -> !isSpace(token)).toList();
	}

	/** Reads a token as another one. */
	void retype(int index, String name) {
		change(index, types.get(name));
	}

	/** Remembers that a token is not what it ought to be, though it is read as if it were. */
	void setChanged(int index) {
		changed.add(all.get(index));
	}

	private void change(int index, int type) {
		all.get(index).setType(type);
		changed.add(all.get(index));
	}

	/** Puts a missing token in, right behind the last word before an index. */
	void insert(int index, String name) {
		int at = index;
		while (at > 0 && !isVisible(at - 1) && !changed.contains(all.get(at - 1))) {
			at--;
		}
		int offset = at == 0 ? 0 : all.get(at - 1).getStopIndex() + 1;
		CommonToken token = new CommonToken(types.get(name), "");
		token.setStartIndex(offset);
		token.setStopIndex(offset - 1);
		token.setLine(at == 0 ? 1 : all.get(at - 1).getLine());
		changed.add(token);
		all.add(at, token);
	}

	/**
	 * Makes an id and an arrow of {@code agreements->}, of which the lexer makes neither: it takes the hyphen for the one
	 * in the id of a rule.
	 */
	boolean partArrow(int index) {
		CommonToken id = all.get(index);
		if (!id.getText().matches("[A-Za-z_][A-Za-z_0-9]*-") || !">".equals(text(index + 1))) {
			return false;
		}
		CommonToken arrow = all.get(index + 1);
		id.setStopIndex(id.getStopIndex() - 1);
		id.setText(id.getText().substring(0, id.getText().length() - 1));
		id.setType(types.getOrDefault("'" + id.getText() + "'", types.get(ID)));
		arrow.setStartIndex(arrow.getStartIndex() - 1);
		arrow.setText("->");
		arrow.setType(types.get("'->'"));
		return true;
	}

	/** Whether a token was put in for one that is missing. */
	boolean isInserted(int index) {
		return index < all.size() && all.get(index).getText().isEmpty();
	}

	/** Takes back a token that was put in. */
	void remove(int index) {
		all.remove(index);
	}

	/** The tokens for another parse. */
	TokenSource source() {
		Iterator<CommonToken> rest = List.copyOf(all).iterator();
		return new TokenSource() {
			@Override
			public Token nextToken() {
				return rest.hasNext() ? rest.next() : Token.EOF_TOKEN;
			}

			@Override
			public String getSourceName() {
				return "";
			}
		};
	}
}
