package org.pactwright.language.ide.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.grammar.Spot;
import org.pactwright.language.ide.internal.grammar.Track;
import org.pactwright.language.ide.internal.text.Lexemes;

/** Puts tokens, whose places in the grammar are known by now, into statements. */
final class TreeBuilder {

	private final Lexemes lexemes;
	private final Spot[] spots;
	private final Statement[] owners;
	private final List<Statement> roots = new ArrayList<>();
	private List<Optional<Statement>> path = new ArrayList<>();

	TreeBuilder(Lexemes lexemes, int count) {
		this.lexemes = lexemes;
		this.spots = new Spot[count];
		this.owners = new Statement[count];
	}

	/**
	 * Takes what happened along a track; where it passes the brace of a block, the block gets to know its statements.
	 */
	void add(Track track, List<Event> events) {
		int at = 0;
		for (Event event : events) {
			if (event.skipped()) {
				skip(event.token());
			} else {
				enter(track.spot(at), track.kept(at));
				if (event.token() != Event.MISSING) {
					place(event.token(), track.spot(at), event.opened().isPresent());
				}
				at++;
			}
			event.opened().ifPresent(block -> block.setPath(path));
		}
	}

	/** Goes back to the statements around a block that is still open. */
	void restart(Block block) {
		path = new ArrayList<>(block.path());
	}

	private void skip(int token) {
		innermost().ifPresent(statement -> owners[token] = statement);
		path.forEach(each -> each.ifPresent(statement -> statement.extend(token)));
	}

	Reading finish(Ending ending) {
		List<Statement> written = roots.stream().filter(Statement::isWritten).toList();
		List<Statement> open = path.stream().flatMap(Optional::stream).filter(Statement::isWritten).toList();
		return new Reading(lexemes, spots, owners, written, open, ending);
	}

	private void enter(Spot spot, int kept) {
		while (path.size() > kept) {
			path.removeLast();
		}
		while (path.size() < spot.depth()) {
			Optional<Statement> made = spot.statement(path.size() + 1).map(type -> new Statement(type, innermost()));
			made.filter(statement -> statement.parent().isEmpty()).ifPresent(roots::add);
			path.add(made);
		}
	}

	private void place(int token, Spot spot, boolean opens) {
		spots[token] = spot;
		path.forEach(each -> each.ifPresent(statement -> statement.extend(token)));
		innermost().ifPresent(statement -> {
			owners[token] = statement;
			if (opens) {
				statement.openBlock(token);
			}
			if (spot.role().kind() == RoleKind.DECLARATION) {
				statement.identify(token);
			} else if (spot.role().kind() == RoleKind.TEXT && isTitle(spot)) {
				statement.entitle(token);
			}
		});
	}

	private static boolean isTitle(Spot spot) {
		return spot.role().feature().map(feature -> "name".equals(feature.getName())).orElse(false);
	}

	private Optional<Statement> innermost() {
		for (int i = path.size() - 1; i >= 0; i--) {
			if (path.get(i).isPresent()) {
				return path.get(i);
			}
		}
		return Optional.empty();
	}
}
