package org.pactwright.language.ui.internal.editor;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.pactwright.language.ide.Token;
import org.pactwright.language.ide.TokenKind;

/**
 * How each kind of token looks in the current theme. The colours are definitions of the Colors and Fonts preferences
 * (plugin.xml), their values in the dark theme stand in css/dark.css.
 */
final class TokenStyles {

	/** What all colour definitions of the language begin with. */
	static final String COLOR_PREFIX = "org.pactwright.language.ui.color.";

	private record Look(String color, int font) {
	}

	private static final Map<TokenKind, Look> LOOKS = new EnumMap<>(Map.ofEntries(
			Map.entry(TokenKind.COMMENT, new Look("comment", SWT.ITALIC)),
			Map.entry(TokenKind.STRING, new Look("string", SWT.NORMAL)),
			Map.entry(TokenKind.STATEMENT, new Look("statement", SWT.BOLD)),
			Map.entry(TokenKind.KEYWORD, new Look("keyword", SWT.NORMAL)),
			Map.entry(TokenKind.DECLARATION, new Look("declaration", SWT.BOLD)),
			Map.entry(TokenKind.REFERENCE, new Look("reference", SWT.NORMAL)),
			Map.entry(TokenKind.WORD, new Look("word", SWT.NORMAL)),
			Map.entry(TokenKind.NUMBER, new Look("number", SWT.NORMAL)),
			Map.entry(TokenKind.UNIT, new Look("number", SWT.NORMAL)),
			Map.entry(TokenKind.DATE, new Look("number", SWT.NORMAL)),
			Map.entry(TokenKind.RACI, new Look("raci", SWT.BOLD)),
			Map.entry(TokenKind.RULE_ID, new Look("rule", SWT.NORMAL))));

	private final ColorRegistry colors;

	/** @param colors of the current theme */
	TokenStyles(ColorRegistry colors) {
		this.colors = colors;
	}

	/** The style of a token over its whole length; empty for what looks like plain text. */
	Optional<StyleRange> of(Token token) {
		Look look = LOOKS.get(token.kind());
		if (look == null) {
			return Optional.empty();
		}
		Color color = colors.get(COLOR_PREFIX + look.color());
		return Optional.of(new StyleRange(token.offset(), token.length(), color, null, look.font()));
	}
}
