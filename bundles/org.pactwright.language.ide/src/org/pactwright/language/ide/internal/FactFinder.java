package org.pactwright.language.ide.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Names;
import org.pactwright.language.ide.Fact;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.index.Declaration;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.Mention;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.tree.Statement;

/** Collects what a text says about an element: the values of its statement, and how much else is in its block. */
final class FactFinder {

	/** A hover is a glance. */
	private static final int MOST_FACTS = 10;
	private static final int MOST_VALUES = 5;
	private static final Set<String> IN_HEADING = Set.of("id", "name", "description");

	private final ProjectIndex index;
	private final FileIndex file;
	private final Lexemes lexemes;

	FactFinder(ProjectIndex index, FileIndex file) {
		this.index = index;
		this.file = file;
		this.lexemes = file.lexemes();
	}

	/** The facts in the order of the text. */
	List<Fact> of(Statement statement) {
		Map<EStructuralFeature, List<String>> values = new LinkedHashMap<>();
		for (int token = statement.first(); token <= statement.last(); token++) {
			if (file.reading().owner(token).filter(owner -> owner == statement).isPresent()) {
				Optional<Role> role = file.reading().role(token);
				Optional<EStructuralFeature> feature = role.flatMap(Role::feature)
						.filter(each -> !IN_HEADING.contains(each.getName()));
				if (feature.isPresent()) {
					token = add(token, role.get(), values.computeIfAbsent(feature.get(), key -> new ArrayList<>()));
				}
			}
		}
		List<Fact> facts = new ArrayList<>();
		values.forEach((feature, list) -> {
			if (!list.isEmpty()) {
				facts.add(new Fact(Phrases.label(feature), shortened(list)));
			}
		});
		facts.addAll(counts(statement));
		return facts.size() > MOST_FACTS ? facts.subList(0, MOST_FACTS) : facts;
	}

	/** The text about the element, if there is one. */
	Optional<String> description(Statement statement) {
		for (int token = statement.first(); token <= statement.last(); token++) {
			Optional<Role> role = file.reading().role(token);
			if (role.filter(each -> each.kind() == RoleKind.TEXT).flatMap(Role::feature)
					.filter(feature -> "description".equals(feature.getName())).isPresent()
					&& file.reading().owner(token).filter(owner -> owner == statement).isPresent()) {
				return Optional.of(file.textAt(token));
			}
		}
		return Optional.empty();
	}

	/** Adds the value that begins at a token, and returns its last token. */
	private int add(int token, Role role, List<String> values) {
		switch (role.kind()) {
			case REFERENCE -> {
				Mention mention = file.mentionAt(token).orElseThrow();
				List<Declaration> targets = index.resolve(mention);
				values.add(targets.size() == 1 ? targets.getFirst().title() : String.join(".", mention.ids()));
				return mention.parts().getLast();
			}
			case WORD -> values.add(Phrases.word(lexemes.word(token)));
			case NUMBER -> {
				boolean more = token + 1 < lexemes.count() && file.reading().role(token + 1)
						.filter(next -> next.feature().equals(role.feature()) && isUnit(token + 1, next)).isPresent();
				values.add(more ? lexemes.word(token) + " " + lexemes.word(token + 1) : lexemes.word(token));
				return more ? token + 1 : token;
			}
			case DATE, RULE -> values.add(lexemes.word(token));
			case TEXT -> values.add(file.textAt(token));
			case FEATURE -> {
				if (isFlag(role)) {
					values.add(Phrases.word(lexemes.word(token)));
				}
			}
			default -> {
				// keywords and punctuation say nothing of their own
			}
		}
		return token;
	}

	private boolean isUnit(int token, Role role) {
		return role.kind() == RoleKind.UNIT || lexemes.is(token, "%");
	}

	private static boolean isFlag(Role role) {
		return role.feature().map(feature -> feature.getEType().getInstanceClass() == boolean.class).orElse(false);
	}

	private static String shortened(List<String> values) {
		return values.size() <= MOST_VALUES ? String.join(", ", values)
				: String.join(", ", values.subList(0, MOST_VALUES)) + " and " + (values.size() - MOST_VALUES) + " more";
	}

	private static List<Fact> counts(Statement statement) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		statement.children().forEach(child -> counts.merge(Names.kind(child.type()), 1, Integer::sum));
		return counts.entrySet().stream()
				.map(each -> new Fact(Names.sentence(each.getKey()), String.valueOf(each.getValue()))).toList();
	}
}
