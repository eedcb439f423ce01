package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/**
 * All tokens of a text at once. What is hidden is hidden everywhere in this grammar, so where the next visible token
 * stands is known beforehand, and the parser looks ahead by one access to an array. How far it looked is not counted:
 * files are never parsed in part.
 */
final class PactTokenStream extends XtextTokenStream {

	private final Token[] all;
	/** For each index, and the one behind the last, where the first visible token from there on stands. */
	private final int[] visible;

	PactTokenStream(TokenSource source, ITokenDefProvider names) {
		super(source, names);
		List<Token> read = new ArrayList<>();
		for (Token token = source.nextToken(); token.getType() != Token.EOF; token = source.nextToken()) {
			token.setTokenIndex(read.size());
			read.add(token);
		}
		tokens = read;
		all = read.toArray(Token[]::new);
		p = 0;
		visible = new int[all.length + 1];
	}

	@Override
	protected void doSetHiddenTokens(String... names) {
		super.doSetHiddenTokens(names);
		visible[all.length] = all.length;
		for (int i = all.length - 1; i >= 0; i--) {
			boolean hidden = Tokens.isSpace(all[i].getType());
			all[i].setChannel(hidden ? Token.HIDDEN_CHANNEL : Token.DEFAULT_CHANNEL);
			visible[i] = hidden ? visible[i + 1] : i;
		}
		p = visible[0];
	}

	@Override
	public Token LT(int ahead) {
		if (ahead <= 0) {
			return super.LT(ahead);
		}
		int at = p;
		for (int i = 1; i < ahead && at < all.length; i++) {
			at = visible[at + 1];
		}
		return at < all.length ? all[at] : Token.EOF_TOKEN;
	}

	@Override
	public int LA(int ahead) {
		return LT(ahead).getType();
	}

	@Override
	public void consume() {
		if (p < all.length) {
			p = visible[p + 1];
		}
	}

	@Override
	public Token get(int index) {
		return all[index];
	}

	@Override
	public int size() {
		return all.length;
	}

	@Override
	public String toString() {
		if (getTokenSource() instanceof PactLexer lexer) {
			return lexer.text();
		}
		StringBuilder text = new StringBuilder();
		for (Token token : all) {
			text.append(((CommonToken) token).getText());
		}
		return text.toString();
	}
}
