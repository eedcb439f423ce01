package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.Mention;
import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.tree.Statement;

/** Selecting more and more of a text: word, name, part, block, statement, file. */
public final class Selections {

	private final FileIndex file;
	private final Lexemes lexemes;

	private Selections(String text) {
		this.file = FileIndex.of(Path.of(""), text);
		this.lexemes = file.lexemes();
	}

	/** The next larger part of the text around a selection; the whole text at last. */
	public static Range expand(String text, Range selection) {
		return new Selections(text).candidates(selection).stream()
				.filter(each -> each.covers(selection) && each.length() > selection.length())
				.min(Comparator.comparingInt(Range::length)).orElse(new Range(0, text.length()));
	}

	private List<Range> candidates(Range selection) {
		List<Range> ranges = new ArrayList<>();
		int first = lexemes.indexFrom(selection.offset());
		for (int token = first; token < lexemes.count() && lexemes.offset(token) <= selection.offset(); token++) {
			Range range = file.range(token);
			ranges.add(range);
			if (lexemes.is(token, LexemeType.STRING)) {
				ranges.add(Range.between(range.offset() + 1, range.end() - 1));
			}
			file.mentionAt(token).map(Mention::range).ifPresent(ranges::add);
			part(token).ifPresent(ranges::add);
			for (Optional<Statement> at = file.reading().owner(token); at.isPresent(); at = at.get().parent()) {
				ranges.add(file.range(at.get()));
				block(at.get()).ifPresent(ranges::add);
			}
		}
		return ranges;
	}

	/** The keyword with all values behind it. */
	private Optional<Range> part(int token) {
		Optional<EStructuralFeature> feature = feature(token);
		if (feature.isEmpty()) {
			return Optional.empty();
		}
		int first = token;
		while (first > 0 && belongs(first - 1, token)) {
			first--;
		}
		int last = token;
		while (last + 1 < lexemes.count() && belongs(last + 1, token)) {
			last++;
		}
		return Optional.of(Range.between(lexemes.offset(first), lexemes.end(last)));
	}

	private boolean belongs(int token, int other) {
		return feature(token).equals(feature(other)) && file.reading().owner(token).equals(file.reading().owner(other));
	}

	private Optional<EStructuralFeature> feature(int token) {
		return file.reading().role(token).flatMap(Role::feature);
	}

	private Optional<Range> block(Statement statement) {
		return statement.open().isPresent() && lexemes.is(statement.last(), "}")
				? Optional.of(Range.between(lexemes.offset(statement.open().getAsInt()), lexemes.end(statement.last())))
				: Optional.empty();
	}
}
