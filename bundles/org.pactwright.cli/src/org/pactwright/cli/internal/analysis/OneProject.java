package org.pactwright.cli.internal.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.cli.internal.CommandException;
import org.pactwright.cli.internal.Context;
import org.pactwright.cli.internal.Selection;
import org.pactwright.cli.internal.terminal.Texts;
import org.pactwright.language.Names;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.model.NamedElement;

/**
 * The project that an analysis is about, and the elements of it that its options name.
 *
 * @param root its folder
 * @param project what was read
 */
public record OneProject(Path root, Project project) {

	/**
	 * Reads the project that a path means. Texts that are not understood everywhere are analysed as far as they are, and
	 * a message says so; a file that cannot be read at all ends the matter, since whatever follows would be wrong.
	 *
	 * @param path as the user named it
	 */
	public static OneProject load(Path path, Context context) throws CommandException, ProjectException {
		List<Path> roots = Selection.of(List.of(context.resolve(path))).roots();
		if (roots.size() > 1) {
			throw new CommandException(path + ": There are " + roots.size() + " projects below, and an analysis is of one."
					+ " Name one of them: " + String.join(", ", roots.stream().map(context.names()::name).toList()) + ".");
		}
		Project project = ProjectLoader.forReading().load(roots.getFirst(), context.progress());
		List<Problem> errors = project.problems().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
		for (Problem problem : errors) {
			if (problem.code().equals(Problem.FILE)) {
				throw new CommandException(context.names().name(problem.place().file()) + ": " + problem.message()
						+ " Nothing was analysed: the result would lack what cannot be read.");
			}
		}
		if (!errors.isEmpty()) {
			Problem first = errors.getFirst();
			context.complain(Texts.count(errors.size(), "error") + " in the texts, the first at "
					+ context.names().name(first.place().file()) + ":" + first.place().line()
					+ ". The result rests on what could be understood; 'pactwright check' says what could not.");
		}
		context.progress().step("Analysing");
		return new OneProject(roots.getFirst(), project);
	}

	/**
	 * The element that an option names.
	 *
	 * @param name an id, or ids joined by dots
	 * @param what what it has to be, in words
	 * @param types the same
	 * @throws CommandException when there is none or more than one; the message says which come near
	 */
	public NamedElement find(String name, String what, EClass... types) throws CommandException {
		List<NamedElement> found = Stream.of(types)
				.flatMap(type -> project.symbols().resolve(name, type, null).stream()).distinct().toList();
		if (found.size() == 1) {
			return found.getFirst();
		}
		String word = "'" + Texts.line(name) + "'";
		if (found.size() > 1) {
			throw new CommandException(word + " may mean several: "
					+ String.join(", ", found.stream().map(Names::qualified).toList())
					+ ". Write the ids around it, too, joined by dots.");
		}
		List<NamedElement> other = project.symbols().ofId(name);
		List<String> near = Stream.of(types).flatMap(type -> project.symbols().near(name, type).stream()).distinct()
				.toList();
		throw new CommandException((other.isEmpty() ? "There is no " + word + " in the model."
				: word + " is " + article(Names.kind(other.getFirst().eClass())) + ".") + " Name " + what + "."
				+ (near.isEmpty() ? "" : " Did you mean '" + String.join("' or '", near) + "'?"));
	}

	private static String article(String kind) {
		return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
	}
}
