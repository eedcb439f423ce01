package org.pactwright.language.ide.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.pactwright.language.ide.OutlineNode;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.internal.grammar.Role;
import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.tree.Statement;

/** Makes the outline of a text. */
public final class OutlineMaker {

	/** A label is to be read at a glance; the text itself is beside it. */
	private static final int LONGEST = 60;

	private final FileIndex file;
	private final Lexemes lexemes;

	public OutlineMaker(FileIndex file) {
		this.file = file;
		this.lexemes = file.lexemes();
	}

	public List<OutlineNode> make() {
		return nodes(file.reading().roots(), "");
	}

	private List<OutlineNode> nodes(List<Statement> statements, String path) {
		List<OutlineNode> nodes = new ArrayList<>(statements.size());
		Map<String, Integer> used = new HashMap<>();
		for (Statement statement : statements) {
			if (statement.first() >= 0) {
				String key = path + file.id(statement).orElseGet(() -> statement.type().getName());
				int number = used.merge(key, 1, Integer::sum);
				nodes.add(node(statement, number == 1 ? key : key + "#" + number));
			}
		}
		return nodes;
	}

	private OutlineNode node(Statement statement, String path) {
		Range name = file.range(statement.id().orElse(statement.first()));
		return new OutlineNode(label(statement), keyword(statement), statement.type().getName(), path,
				file.range(statement), name, nodes(statement.children(), path + "/"));
	}

	private String keyword(Statement statement) {
		StringJoiner words = new StringJoiner(" ");
		for (int token = statement.first(); isLeading(statement, token); token++) {
			words.add(lexemes.word(token));
		}
		return words.toString();
	}

	private boolean isLeading(Statement statement, int token) {
		return token <= statement.last() && file.reading().role(token).map(Role::leading).orElse(false)
				&& file.reading().owner(token).filter(owner -> owner == statement).isPresent();
	}

	/** Id and title; of a statement that has no id its head, without the keyword. */
	String label(Statement statement) {
		if (statement.id().isPresent()) {
			String id = file.idAt(statement.id().getAsInt());
			String title = statement.title().isPresent() ? file.textAt(statement.title().getAsInt()) : "";
			return title.isBlank() ? id : id + " – " + title;
		}
		int token = statement.first();
		while (token < statement.last() && isKeyword(token)) {
			token++;
		}
		StringJoiner head = new StringJoiner(" ");
		for (; token <= statement.last() && !lexemes.is(token, "{") && head.length() < LONGEST; token++) {
			head.add(lexemes.word(token));
		}
		String label = head.toString().replace(" ,", ",").replace(" . ", ".");
		return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1).stripTrailing() + "…";
	}

	private boolean isKeyword(int token) {
		return file.reading().role(token)
				.map(role -> role.kind() == RoleKind.STATEMENT || role.kind() == RoleKind.FEATURE).orElse(false);
	}
}
