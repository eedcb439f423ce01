package org.pactwright.edit.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.text.Piece.Kind;

/** Keeps the comments inside a value of several words, such as a duration, when the value goes or changes. */
final class InnerComments {

	private static final Pattern PARTS = Pattern.compile(
			"(//[^\\n]*)|(/\\*(?s:.*?)\\*/)|\\s+|\"(?:[^\"\\\\]|\\\\.)*\"|[.,%]|[^\\s.,%/]+|/");

	private InnerComments() {
	}

	/** The pieces, with values that go or change and hold comments taken apart. */
	static List<Piece> keep(List<Piece> pieces, String text) {
		List<Piece> result = new ArrayList<>(pieces.size());
		for (Piece piece : pieces) {
			if (concerns(piece) && text.substring(piece.start(), piece.end()).matches("(?s).*(//|/\\*).*")) {
				apart(piece, text, result);
			} else {
				result.add(piece);
			}
		}
		return result;
	}

	private static boolean concerns(Piece piece) {
		boolean value = piece.kind() == Kind.WORD
				|| piece.kind() == Kind.CHILD && piece.unit().filter(unit -> unit.kind() != Unit.Kind.CHILD).isPresent();
		return value && !piece.isNew() && (piece.isDeleted() || piece.newText().isPresent());
	}

	private static void apart(Piece piece, String text, List<Piece> result) {
		List<Piece> words = new ArrayList<>();
		boolean comments = false;
		int first = result.size();
		Matcher parts = PARTS.matcher(text).region(piece.start(), piece.end());
		while (parts.find()) {
			boolean line = parts.group(1) != null;
			if (line || parts.group(2) != null) {
				comments = true;
				int end = line ? parts.start() + parts.group().stripTrailing().length() : parts.end();
				result.add(new Piece(Kind.COMMENT, parts.start(), end));
				result.getLast().inBlock = piece.inBlock;
			} else if (!parts.group().isBlank()) {
				Piece word = new Piece(Kind.WORD, parts.start(), parts.end());
				word.inBlock = piece.inBlock;
				words.add(word);
				result.add(word);
			}
		}
		if (!comments) {
			result.subList(first, result.size()).clear();
			result.add(piece);
			return;
		}
		words.forEach(Piece::delete);
		List<String> wanted = piece.newText().map(InnerComments::words).orElse(List.of());
		if (wanted.size() == words.size()) {
			for (int i = 0; i < words.size(); i++) {
				words.get(i).replace(wanted.get(i));
			}
		} else if (!piece.isDeleted()) {
			words.getFirst().replace(piece.newText().orElseThrow());
		}
	}

	private static List<String> words(String text) {
		return PARTS.matcher(text).results().map(found -> found.group()).filter(word -> !word.isBlank()).toList();
	}
}
