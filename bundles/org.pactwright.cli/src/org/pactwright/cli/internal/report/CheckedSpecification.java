package org.pactwright.cli.internal.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Metamodels;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.Specification;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationReader;
import org.pactwright.viewpoint.check.CheckOptions;
import org.pactwright.viewpoint.check.SpecificationChecker;
import org.pactwright.viewpoint.description.NamedSpec;

/** Checks a viewpoint specification and words the result like that of a project. */
public final class CheckedSpecification {

	/** The ending of the files. */
	public static final String ENDING = ".odesign";

	private CheckedSpecification() {
	}

	/** Whether a file is a specification, by its name. */
	public static boolean is(Path path) {
		return path.toString().endsWith(ENDING) && !Files.isDirectory(path);
	}

	/**
	 * Reads and checks a specification.
	 *
	 * @param file absolute
	 * @param metamodel ours, which specifications can name
	 */
	public static CheckedProject check(Path file, EPackage metamodel) {
		EPackage.Registry registry = new EPackageRegistryImpl();
		registry.put(metamodel.getNsURI(), metamodel);
		Specification specification = new SpecificationReader(
				ReadOptions.standard().withMetamodels(Metamodels.of(registry))).read(file);
		CompiledSpecification compiled = CompiledSpecification.of(specification);
		CheckOptions options = CheckOptions.standard().withClasses(CheckedSpecification::find);
		Map<Path, CheckedFile> files = new TreeMap<>();
		files.put(file, file(file, compiled.all(NamedSpec.class).size()));
		for (SpecificationProblem problem : new SpecificationChecker(options).check(compiled)) {
			Path where = pathOf(problem.place(), file);
			CheckedFile checked = files.computeIfAbsent(where, path -> file(path, 0));
			checked.problems().add(problem(problem, where, checked.text()));
		}
		return new CheckedProject(file.getParent(), List.copyOf(files.values()));
	}

	/** Found, but not run: a class is initialised when its services are called. */
	private static Optional<Class<?>> find(String name) {
		try {
			return Optional.of(Class.forName(name, false, CheckedSpecification.class.getClassLoader()));
		} catch (ClassNotFoundException | LinkageError e) {
			return Optional.empty();
		}
	}

	private static Path pathOf(SourcePlace place, Path specification) {
		String name = place.file();
		URI uri = URI.createURI(name);
		return uri.isFile() && uri.scheme() != null ? Path.of(uri.toFileString())
				: uri.scheme() == null ? specification.resolveSibling(name) : specification;
	}

	private static CheckedFile file(Path path, int elements) {
		String text = "";
		boolean read = false;
		try {
			text = Files.readString(path, StandardCharsets.UTF_8);
			read = true;
		} catch (IOException e) {
			// What is wrong with it is among the problems of the specification; without text no offsets are known.
			text = "";
		}
		return new CheckedFile(path, text, read, elements, new ArrayList<>(), new ArrayList<>());
	}

	private static Problem problem(SpecificationProblem problem, Path file, String text) {
		String message = problem.message() + (problem.remedy().isBlank() ? "" : " " + problem.remedy());
		boolean unreadable = problem.code() == SpecificationProblem.Code.FILE;
		return new Problem(Severity.valueOf(problem.severity().name()),
				unreadable ? Problem.FILE : Codes.ofSpecification(problem.code()), message,
				place(problem.place(), file, text), List.of());
	}

	private static Place place(SourcePlace place, Path file, String text) {
		if (place.line() == 0) {
			return Place.wholeFile(file);
		}
		int offset = 0;
		for (int line = 1; line < place.line() && offset >= 0; line++) {
			int end = text.indexOf('\n', offset);
			offset = end < 0 ? text.length() : end + 1;
		}
		return new Place(file, place.line(), place.column(), Math.min(text.length(), offset + place.column() - 1), 0);
	}
}
