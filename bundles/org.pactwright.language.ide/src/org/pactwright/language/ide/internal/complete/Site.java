package org.pactwright.language.ide.internal.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.language.PactLanguage;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.grammar.Spot;
import org.pactwright.language.ide.internal.grammar.State;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.tree.Reading;
import org.pactwright.language.ide.internal.tree.Statement;

/**
 * Where a proposal is asked for: what was typed of the word, what stands before it, and what the grammar allows.
 *
 * @param index the project
 * @param file the file, with its whole text
 * @param before the text up to the word
 * @param tokens how many tokens stand before the word
 * @param prefix what was typed of the word before the caret
 * @param replace the whole word
 * @param expected what may stand here, likely things first, each with the state that expects it
 */
record Site(ProjectIndex index, FileIndex file, Reading before, int tokens, String prefix, Range replace,
		Map<Spot, State> expected) {

	/** The site at a caret; empty inside a comment or a text, where nothing can be proposed. */
	static Optional<Site> at(ProjectIndex index, FileIndex file, int offset) {
		Lexemes lexemes = file.lexemes();
		int token = lexemes.indexFrom(offset);
		boolean touches = token < lexemes.count() && lexemes.offset(token) < offset;
		if (touches && lexemes.is(token, LexemeType.COMMENT)) {
			boolean behind = lexemes.end(token) == offset && !file.text().startsWith("//", lexemes.offset(token));
			return behind ? Optional.of(make(index, file, new Range(offset, 0), offset)) : Optional.empty();
		}
		if (touches && isText(lexemes, token) && (offset < lexemes.end(token) || lexemes.is(token, LexemeType.OTHER))) {
			// a quote without its partner takes the next one for it, lines below
			boolean open = lexemes.is(token, LexemeType.OTHER) || lexemes.word(token).indexOf('\n') >= 0;
			int end = open ? offset : lexemes.end(token);
			return Optional.of(make(index, file, Range.between(lexemes.offset(token), end), offset))
					.filter(site -> site.expects(RoleKind.PATH));
		}
		int wide = wordStart(file.text(), offset, true);
		Site site = make(index, file, Range.between(wide, wordEnd(file.text(), offset)), offset);
		if (site.expects(RoleKind.RULE) || site.expects(RoleKind.DATE) && site.startsWithDigit()) {
			return Optional.of(site);
		}
		int start = wordStart(file.text(), offset, false);
		if (start < offset && Character.isDigit(file.text().charAt(start))) {
			return Optional.of(make(index, file, new Range(offset, 0), offset));
		}
		return Optional.of(make(index, file, Range.between(start, wordEnd(file.text(), offset)), offset));
	}

	private static Site make(ProjectIndex index, FileIndex file, Range replace, int offset) {
		int count = file.lexemes().indexFrom(replace.offset());
		while (count < file.lexemes().count() && file.lexemes().offset(count) < replace.offset()) {
			count++;
		}
		Reading before = Reading.ofFirst(file.lexemes(), count);
		Map<Spot, State> expected = new LinkedHashMap<>();
		State state = before.ending().state();
		state.expected().forEach(spot -> expected.putIfAbsent(spot, state));
		if (isFirstOnLine(file.text(), replace.offset())) {
			before.ending().block()
					.ifPresent(block -> block.expected().forEach(spot -> expected.putIfAbsent(spot, block)));
		}
		String prefix = file.text().substring(replace.offset(), offset);
		return new Site(index, file, before, count, prefix, replace, expected);
	}

	private static boolean isText(Lexemes lexemes, int token) {
		return lexemes.text().charAt(lexemes.offset(token)) == '"';
	}

	private static int wordStart(String text, int offset, boolean wide) {
		int start = offset;
		while (start > 0 && isWordPart(text.charAt(start - 1), wide)) {
			start--;
		}
		return start;
	}

	private static int wordEnd(String text, int offset) {
		int end = offset;
		while (end < text.length() && isWordPart(text.charAt(end), false)) {
			end++;
		}
		return end;
	}

	private static boolean isWordPart(char c, boolean wide) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '^'
				|| wide && (c == '-' || c == '.');
	}

	private static boolean isFirstOnLine(String text, int offset) {
		int at = offset - 1;
		while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
			at--;
		}
		return at < 0 || text.charAt(at) == '\n' || text.charAt(at) == '\r';
	}

	private boolean startsWithDigit() {
		return !prefix.isEmpty() && Character.isDigit(prefix.charAt(0));
	}

	boolean expects(RoleKind kind) {
		return expected.keySet().stream().anyMatch(spot -> spot.role().kind() == kind);
	}

	/** Whether the file is to hold a plan, by its name. */
	boolean isPlan() {
		return file.path().toString().endsWith("." + PactLanguage.PLAN);
	}

	/** The innermost open statement of a role's owner: the one that a part written here would belong to. */
	Optional<Statement> open(Spot spot) {
		return before.open().reversed().stream()
				.filter(statement -> spot.role().owner().filter(type -> type == statement.type()).isPresent())
				.findFirst();
	}

	/** The same statement as the whole text has it, with all that follows the caret. */
	Optional<Statement> whole() {
		Optional<Statement> found = Optional.empty();
		List<Statement> level = file.reading().roots();
		for (Statement part : before.open()) {
			Optional<Statement> next = level.stream()
					.filter(each -> each.first() == part.first() && each.type() == part.type()).findFirst();
			if (next.isEmpty()) {
				break;
			}
			found = next;
			level = next.get().children();
		}
		return found;
	}

	/** The ids before the caret that qualify the one to come: {@code EnergyNet.|}. */
	List<String> qualifier() {
		List<String> ids = new ArrayList<>();
		int dot = tokens - 1;
		while (dot >= 1 && file.lexemes().is(dot, ".") && file.lexemes().is(dot - 1, LexemeType.ID)) {
			ids.addFirst(file.idAt(dot - 1));
			dot -= 2;
		}
		return ids;
	}

	/** The words that are given already for a feature of a statement. */
	List<Integer> given(Statement statement, Spot spot) {
		List<Integer> found = new ArrayList<>();
		for (int token = Math.max(0, statement.first()); token < tokens; token++) {
			boolean same = before.owner(token).filter(owner -> owner == statement).isPresent();
			if (same && before.role(token).filter(role -> role.feature().equals(spot.role().feature())
					&& role.kind() != RoleKind.PUNCTUATION).isPresent()) {
				found.add(token);
			}
		}
		return found;
	}
}
