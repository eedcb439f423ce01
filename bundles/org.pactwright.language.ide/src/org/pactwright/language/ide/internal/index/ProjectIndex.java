package org.pactwright.language.ide.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.ide.internal.tree.Statement;

/**
 * What all texts of a project declare; immutable. Names are resolved as the linker of the language does it: by kind,
 * then by the ids before the dots, then by nearness.
 */
public final class ProjectIndex {

	private final List<FileIndex> files;

	/** @param files sorted by path */
	public ProjectIndex(Collection<FileIndex> files) {
		this.files = List.copyOf(files);
	}

	public List<FileIndex> files() {
		return files;
	}

	/** All elements of exactly this id, by file and place. */
	public List<Declaration> declarations(String id) {
		List<Declaration> found = new ArrayList<>(2);
		files.forEach(file -> found.addAll(file.declarations(id)));
		return found;
	}

	/** What a name means: nothing, one element, or several when it cannot be told. */
	public List<Declaration> resolve(Mention mention) {
		return resolve(mention.ids(), mention.target(), mention.from());
	}

	/**
	 * What a name means.
	 *
	 * @param ids the ids of the name, the container's first
	 * @param target the kind that is wanted
	 * @param from the statement that refers
	 */
	public List<Declaration> resolve(List<String> ids, EClass target, Optional<Statement> from) {
		List<Declaration> found = declarations(ids.getLast());
		found.removeIf(each -> !target.isSuperTypeOf(each.type()) || ids.size() > 1 && !isBelow(each, ids));
		return found.size() < 2 ? found : nearest(found, from);
	}

	/** The element that one part of a qualified name means: the last one itself, an earlier one a container of it. */
	public List<Declaration> resolve(Mention mention, int part) {
		List<Declaration> targets = resolve(mention);
		if (part == mention.parts().size() - 1) {
			return targets;
		}
		String id = mention.ids().get(part);
		return targets.stream().flatMap(target -> container(target, id).stream()).distinct().toList();
	}

	private static Optional<Declaration> container(Declaration element, String id) {
		Optional<Statement> outer = element.statement().parent();
		while (outer.isPresent()) {
			Optional<Declaration> found = element.file().declaration(outer.get()).filter(each -> each.id().equals(id));
			if (found.isPresent()) {
				return found;
			}
			outer = outer.get().parent();
		}
		return Optional.empty();
	}

	private static boolean isBelow(Declaration element, List<String> ids) {
		int wanted = ids.size() - 2;
		Optional<Statement> outer = element.statement().parent();
		while (wanted >= 0 && outer.isPresent()) {
			String id = ids.get(wanted);
			if (element.file().id(outer.get()).filter(id::equals).isPresent()) {
				wanted--;
			}
			outer = outer.get().parent();
		}
		return wanted < 0;
	}

	private static List<Declaration> nearest(List<Declaration> candidates, Optional<Statement> from) {
		Optional<Statement> scope = from;
		while (scope.isPresent()) {
			Statement inside = scope.get();
			List<Declaration> near = candidates.stream().filter(each -> isInside(each.statement(), inside)).toList();
			if (!near.isEmpty()) {
				return near;
			}
			scope = inside.parent();
		}
		return candidates;
	}

	/** Whether a statement is another one or stands in it. */
	public static boolean isInside(Statement statement, Statement scope) {
		Optional<Statement> outer = Optional.of(statement);
		while (outer.isPresent() && outer.get() != scope) {
			outer = outer.get().parent();
		}
		return outer.isPresent();
	}
}
