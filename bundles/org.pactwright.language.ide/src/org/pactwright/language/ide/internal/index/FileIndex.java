package org.pactwright.language.ide.internal.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.tree.Reading;
import org.pactwright.language.ide.internal.tree.Statement;

/**
 * What one text declares and mentions; immutable. Made from the text alone, so it knows a text that was never parsed or
 * cannot be.
 */
public final class FileIndex {

	private final Path path;
	private final Reading reading;
	private final Map<String, List<Declaration>> declarations = new HashMap<>();
	private volatile Optional<List<Mention>> mentions = Optional.empty();

	private FileIndex(Path path, Reading reading) {
		this.path = path;
		this.reading = reading;
		reading.roots().forEach(this::declare);
	}

	/** Reads a text. */
	public static FileIndex of(Path path, String text) {
		return new FileIndex(path, Reading.of(Lexemes.of(text)));
	}

	private void declare(Statement statement) {
		statement.id().ifPresent(token -> {
			String title = statement.title().isPresent() ? textAt(statement.title().getAsInt()) : "";
			String id = idAt(token);
			declarations.computeIfAbsent(id, key -> new ArrayList<>(1))
					.add(new Declaration(this, statement, id, title.isBlank() ? id : title));
		});
		statement.children().forEach(this::declare);
	}

	public Path path() {
		return path;
	}

	public String text() {
		return lexemes().text();
	}

	public Reading reading() {
		return reading;
	}

	public Lexemes lexemes() {
		return reading.lexemes();
	}

	/** The elements of exactly this id, in document order. */
	public List<Declaration> declarations(String id) {
		return declarations.getOrDefault(id, List.of());
	}

	/** All elements, in no order. */
	public Iterable<Declaration> declarations() {
		return () -> declarations.values().stream().flatMap(List::stream).iterator();
	}

	/** The element that a statement declares. */
	public Optional<Declaration> declaration(Statement statement) {
		return id(statement).flatMap(id -> declarations(id).stream().filter(each -> each.statement() == statement)
				.findFirst());
	}

	/** All names that refer to something, in document order. */
	public List<Mention> mentions() {
		return mentions.orElseGet(() -> {
			List<Mention> found = new ArrayList<>();
			for (int token = 0; token < lexemes().count(); token++) {
				Optional<Mention> mention = reading.role(token).flatMap(Role::target).isPresent() ? mentionAt(token)
						: Optional.empty();
				if (mention.isPresent()) {
					found.add(mention.get());
					token = mention.get().parts().getLast();
				}
			}
			List<Mention> list = List.copyOf(found);
			mentions = Optional.of(list);
			return list;
		});
	}

	/** The name that a token belongs to. */
	public Optional<Mention> mentionAt(int token) {
		Optional<EClass> target = reading.role(token).flatMap(Role::target);
		if (target.isEmpty()) {
			return Optional.empty();
		}
		int first = lexemes().is(token, ".") ? token - 1 : token;
		while (first >= 2 && lexemes().is(first - 1, ".") && isPart(first - 1) && isPart(first - 2)) {
			first -= 2;
		}
		List<Integer> parts = new ArrayList<>(List.of(first));
		int next = first + 1;
		while (next + 1 < lexemes().count() && lexemes().is(next, ".") && isPart(next) && isPart(next + 1)
				&& lexemes().is(next + 1, LexemeType.ID)) {
			parts.add(next + 1);
			next += 2;
		}
		return Optional.of(new Mention(this, reading.owner(first), target.get(), List.copyOf(parts)));
	}

	private boolean isPart(int token) {
		return reading.role(token).flatMap(Role::target).isPresent();
	}

	/** The token that a caret touches; an id or word is preferred to punctuation beside it. */
	public OptionalInt tokenAt(int offset) {
		int first = lexemes().indexFrom(offset);
		if (first >= lexemes().count() || lexemes().offset(first) > offset) {
			return OptionalInt.empty();
		}
		boolean onBorder = lexemes().end(first) == offset && first + 1 < lexemes().count()
				&& lexemes().offset(first + 1) == offset;
		return OptionalInt.of(onBorder && isPunctuation(first) ? first + 1 : first);
	}

	private boolean isPunctuation(int token) {
		return !lexemes().is(token, LexemeType.ID)
				&& reading.role(token).map(role -> role.kind() == RoleKind.PUNCTUATION).orElse(true);
	}

	/** Where a token stands. */
	public Range range(int token) {
		return new Range(lexemes().offset(token), lexemes().length(token));
	}

	/** Where a statement stands. */
	public Range range(Statement statement) {
		return Range.between(lexemes().offset(statement.first()), lexemes().end(statement.last()));
	}

	/** The id of a statement. */
	public Optional<String> id(Statement statement) {
		return statement.id().isPresent() ? Optional.of(idAt(statement.id().getAsInt())) : Optional.empty();
	}

	/** A token as an id: without the mark that keeps it from being a keyword. */
	public String idAt(int token) {
		String word = lexemes().word(token);
		return word.startsWith("^") ? word.substring(1) : word;
	}

	/** A token as a text: without quotes and escapes. */
	public String textAt(int token) {
		String word = lexemes().word(token);
		return Quotes.unquote(word);
	}
}
