package org.pactwright.language.ide.internal.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.internal.grammar.RoleKind;

/**
 * What a caret is on: an id that is declared there, or one part of a name that refers to something.
 *
 * @param origin the id or part
 * @param declarations what it means; several when it cannot be told, none when it leads nowhere
 */
public record Target(Range origin, List<Declaration> declarations) {

	/** The target at an offset; empty when there is no name. */
	public static Optional<Target> at(ProjectIndex index, FileIndex file, int offset) {
		OptionalInt token = file.tokenAt(offset);
		return token.isEmpty() ? Optional.empty() : atToken(index, file, token.getAsInt());
	}

	/** The target of a token. */
	public static Optional<Target> atToken(ProjectIndex index, FileIndex file, int token) {
		Optional<Mention> mention = file.mentionAt(token);
		if (mention.isPresent()) {
			List<Integer> parts = mention.get().parts();
			int part = 0;
			while (part + 1 < parts.size() && parts.get(part) < token) {
				part++;
			}
			return Optional.of(new Target(file.range(parts.get(part)), index.resolve(mention.get(), part)));
		}
		return file.reading().role(token).filter(role -> role.kind() == RoleKind.DECLARATION)
				.flatMap(role -> file.reading().owner(token)).flatMap(file::declaration)
				.map(declaration -> new Target(file.range(token), List.of(declaration)));
	}

	/** All names in a file that mean the same. */
	public List<Location> references(ProjectIndex index, FileIndex file) {
		List<Location> found = new ArrayList<>();
		for (Mention mention : file.mentions()) {
			for (int part = 0; part < mention.parts().size(); part++) {
				String id = file.idAt(mention.parts().get(part));
				if (declarations.stream().anyMatch(each -> each.id().equals(id))
						&& index.resolve(mention, part).stream().anyMatch(declarations::contains)) {
					found.add(new Location(file.path(), file.range(mention.parts().get(part))));
				}
			}
		}
		return found;
	}
}
