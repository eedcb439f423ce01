package org.pactwright.language.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.pactwright.language.ide.Brackets;
import org.pactwright.language.ide.Indents;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.Token;
import org.pactwright.language.ide.TokenKind;
import org.pactwright.language.ide.Tokens;

/** Indents after Enter, closes braces and quotes, types over what it closed, and takes a pair away together. */
public final class TypingHelp implements IAutoEditStrategy {

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!command.doit || command.length > 1) {
			return;
		}
		try {
			if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
				newLine(document, command);
			} else if (command.length == 0 && command.text.length() == 1) {
				typed(document, command, command.text.charAt(0));
			} else if (command.length == 1 && command.text.isEmpty()) {
				deleted(document, command);
			}
		} catch (BadLocationException e) {
			Platform.getLog(TypingHelp.class).warn("Typing at " + command.offset + " was not completed", e);
		}
	}

	private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
		String text = document.get();
		String indent = Indents.after(text, command.offset);
		String delimiter = command.text;
		boolean between = charAt(document, command.offset) == '}' && lastBefore(document, command.offset) == '{';
		command.text = delimiter + indent;
		if (between) {
			command.caretOffset = command.offset + command.text.length();
			command.shiftsCaret = false;
			command.text += delimiter + indentOfLine(document, command.offset);
		}
	}

	private static void typed(IDocument document, DocumentCommand command, char c) throws BadLocationException {
		switch (c) {
			case '{' -> openBrace(document, command);
			case '}' -> closeBrace(document, command);
			case '"' -> quote(document, command);
			default -> {
				// Everything else means itself.
			}
		}
	}

	private static void openBrace(IDocument document, DocumentCommand command) throws BadLocationException {
		if (isCode(document, command.offset) && restOfLine(document, command.offset).isBlank()) {
			pair(command, "{}");
		}
	}

	private static void closeBrace(IDocument document, DocumentCommand command) throws BadLocationException {
		if (!isCode(document, command.offset)) {
			return;
		}
		if (charAt(document, command.offset) == '}' && lastBefore(document, command.offset) == '{') {
			stepOver(command);
			return;
		}
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		List<Range> around = Brackets.enclosing(document.get(), command.offset);
		Optional<Range> opening = around.isEmpty() ? openBefore(document, command.offset)
				: Optional.of(around.getFirst());
		if (before.isBlank() && opening.isPresent()) {
			command.length = command.offset - line.getOffset();
			command.offset = line.getOffset();
			command.text = indentOfLine(document, opening.get().offset()) + "}";
		}
	}

	// While the closing brace is being typed there is no pair yet: count back to the brace that is still open.
	private static Optional<Range> openBefore(IDocument document, int offset) {
		int depth = 0;
		List<Token> tokens = Tokens.of(document.get()).in(new Range(0, offset));
		for (Token token : tokens.reversed()) {
			char c = token.kind() == TokenKind.PUNCTUATION ? document.get().charAt(token.offset()) : ' ';
			depth += c == '}' ? 1 : c == '{' ? -1 : 0;
			if (depth < 0) {
				return Optional.of(new Range(token.offset(), 1));
			}
		}
		return Optional.empty();
	}

	private static void quote(IDocument document, DocumentCommand command) throws BadLocationException {
		Optional<Token> around = tokenInside(document, command.offset);
		boolean inString = around.filter(token -> token.kind() == TokenKind.STRING).isPresent();
		if (inString && charAt(document, command.offset) == '"' && around.get().end() == command.offset + 1) {
			stepOver(command);
		} else if (around.isEmpty() && endsHere(charAt(document, command.offset))
				&& (command.offset == 0 || Character.isWhitespace(charAt(document, command.offset - 1)))
				&& !openString(document, command.offset)) {
			pair(command, "\"\"");
		}
	}

	private static boolean endsHere(char next) {
		return next == 0 || Character.isWhitespace(next) || next == '}' || next == ',';
	}

	// A quote without its other half on the same line before the caret: this one closes it.
	private static boolean openString(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String before = document.get(line.getOffset(), offset - line.getOffset());
		return before.chars().filter(c -> c == '"').count() % 2 != 0;
	}

	private static void deleted(IDocument document, DocumentCommand command) throws BadLocationException {
		String both = command.offset + 2 <= document.getLength() ? document.get(command.offset, 2) : "";
		if (both.equals("\"\"") || both.equals("{}")) {
			command.length = 2;
		}
	}

	private static void pair(DocumentCommand command, String both) {
		command.text = both;
		command.caretOffset = command.offset + 1;
		command.shiftsCaret = false;
	}

	private static void stepOver(DocumentCommand command) {
		command.text = "";
		command.caretOffset = command.offset + 1;
	}

	private static boolean isCode(IDocument document, int offset) {
		return tokenInside(document, offset)
				.filter(token -> token.kind() == TokenKind.STRING || token.kind() == TokenKind.COMMENT).isEmpty();
	}

	private static Optional<Token> tokenInside(IDocument document, int offset) {
		return Tokens.of(document.get()).in(new Range(offset, 0)).stream()
				.filter(token -> token.offset() < offset && offset < token.end()
						|| lineComment(document, token) && offset == token.end())
				.findFirst();
	}

	private static boolean lineComment(IDocument document, Token token) {
		return token.kind() == TokenKind.COMMENT && document.get().startsWith("//", token.offset());
	}

	private static char charAt(IDocument document, int offset) throws BadLocationException {
		return offset >= 0 && offset < document.getLength() ? document.getChar(offset) : 0;
	}

	private static char lastBefore(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String before = document.get(line.getOffset(), offset - line.getOffset()).stripTrailing();
		return before.isEmpty() ? 0 : before.charAt(before.length() - 1);
	}

	private static String restOfLine(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		return document.get(offset, line.getOffset() + line.getLength() - offset);
	}

	private static String indentOfLine(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String whole = document.get(line.getOffset(), line.getLength());
		return whole.substring(0, whole.length() - whole.stripLeading().length());
	}
}
