package org.pactwright.language.ide;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.pactwright.language.ide.internal.grammar.RoleKind;
import org.pactwright.language.ide.internal.index.Declaration;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.ide.internal.index.Target;

/** Jumps from a name to what it means, and from an import to its file. */
public final class Definitions {

	private Definitions() {
	}

	/**
	 * Where the name at the caret leads: nowhere, to one element, or to several when it cannot be told. The id of a
	 * declaration leads to itself.
	 */
	public static List<Definition> at(LiveProject project, Path file, String text, int offset) {
		ProjectIndex index = project.index(file, text);
		FileIndex here = project.fileIndex(file, text);
		OptionalInt token = here.tokenAt(offset);
		if (token.isPresent() && here.reading().role(token.getAsInt()).filter(role -> role.kind() == RoleKind.PATH)
				.isPresent()) {
			return imported(here, token.getAsInt()).stream().toList();
		}
		return Target.at(index, here, offset).stream().flatMap(target -> target.declarations().stream()
				.map(declaration -> definition(target.origin(), declaration))).toList();
	}

	private static Definition definition(Range origin, Declaration declaration) {
		String label = declaration.qualifiedName() + " – " + declaration.title() + " (" + declaration.kind() + ", "
				+ declaration.file().path().getFileName() + ")";
		return new Definition(origin, declaration.location(), declaration.range(), label);
	}

	private static Optional<Definition> imported(FileIndex file, int token) {
		String path = file.textAt(token).replace('/', File.separatorChar);
		try {
			Path target = file.path().resolveSibling(path).normalize();
			Range start = new Range(0, 0);
			return Files.isRegularFile(target)
					? Optional.of(new Definition(file.range(token), new Location(target, start), start, path))
					: Optional.empty();
		} catch (InvalidPathException notAPath) {
			// the language reports it; here it only leads nowhere
			return Optional.empty();
		}
	}
}
