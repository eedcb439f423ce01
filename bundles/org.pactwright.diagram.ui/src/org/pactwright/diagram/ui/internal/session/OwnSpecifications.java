package org.pactwright.diagram.ui.internal.session;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.pactwright.design.Design;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Metamodels;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationReader;
import org.pactwright.viewpoint.check.CheckOptions;
import org.pactwright.viewpoint.check.SpecificationChecker;
import org.pactwright.viewpoint.description.DiagramSpec;

/**
 * The viewpoint specifications in the folder of a project, read again when they have changed. For one thread at a time.
 */
public final class OwnSpecifications {

	/** The ending of the files. */
	public static final String ENDING = ".odesign";
	/** More than a project has; a bound for what a hostile folder could hold. */
	private static final int MOST = 200;
	private static final int DEEPEST = 12;

	private final Path root;
	private final Map<Path, Read> known = new HashMap<>();

	/**
	 * A file that was read.
	 *
	 * @param file absolute
	 */
	public record Read(Path file, FileTime modified, CompiledSpecification compiled) {
	}

	/** A description of a file. */
	public record Described(Read from, DiagramSpec spec) {
	}

	/** @param root the folder of the project */
	public OwnSpecifications(Path root) {
		this.root = root;
	}

	/** The description of a name; of several the one whose file comes first. */
	Optional<Described> find(String name) {
		return all().stream().flatMap(read -> read.compiled().diagrams().stream()
				.filter(spec -> spec.name().equals(name)).map(spec -> new Described(read, spec))).findFirst();
	}

	/** Those that can be used, by path. */
	public List<Read> all() {
		List<Read> all = new ArrayList<>();
		for (Path file : files()) {
			Read read = known.get(file);
			FileTime modified = modified(file);
			if (read == null || !read.modified().equals(modified)) {
				read = new Read(file, modified, read(file));
				known.put(file, read);
			}
			if (read.compiled().source().group().isPresent()) {
				all.add(read);
			}
		}
		return all;
	}

	private static FileTime modified(Path file) {
		try {
			return Files.getLastModifiedTime(file);
		} catch (IOException e) {
			// Gone meanwhile: reading it says so.
			return FileTime.fromMillis(0);
		}
	}

	private List<Path> files() {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(root, java.util.Set.of(), DEEPEST, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
					return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (attributes.isRegularFile() && file.toString().endsWith(ENDING)) {
						found.add(file);
					}
					return found.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			// A folder that cannot be read has no specifications; the analysis of the project says what is wrong with it.
			return List.of();
		}
		found.sort(null);
		return found;
	}

	private static CompiledSpecification read(Path file) {
		EPackage.Registry registry = new EPackageRegistryImpl();
		registry.put(PactwrightPackage.eNS_URI, PactwrightPackage.eINSTANCE);
		return CompiledSpecification.of(new SpecificationReader(
				ReadOptions.standard().withMetamodels(Metamodels.of(registry))).read(file));
	}

	/** Reads and checks one file. */
	public static List<SpecificationProblem> check(Path file) {
		return new SpecificationChecker(CheckOptions.standard().withClasses(Design::service)).check(read(file));
	}
}
