package org.pactwright.language.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.Problem;
import org.pactwright.language.internal.Parallel;
import org.pactwright.language.internal.SourceReader;
import org.pactwright.language.internal.SourceReader.Result;
import org.pactwright.language.internal.link.LostNames;
import org.pactwright.language.internal.link.MissingParts;
import org.pactwright.language.internal.link.ReferenceLinker;
import org.pactwright.language.internal.parse.ReadResource;
import org.pactwright.language.internal.parse.SourceParser;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.NamedElement;
import org.pactwright.model.RelationshipManagementPlan;

/**
 * The source files of one project, parsed and linked with each other. Made by {@link ProjectLoader}; texts can be
 * replaced one by one, which parses only them and links the rest anew.
 *
 * <p>Not safe for several threads at once; reading alone is.
 */
public final class Project {

	/** More than a team can write; a bound for what a hostile import could start. */
	private static final int MOST_FILES = 5_000;

	private final Path root;
	private final XtextResourceSet resources;
	private final Class<? extends XtextResource> kind;
	private final List<Problem> folderProblems;
	private final Map<Path, SourceFile> files = new TreeMap<>();
	private final Map<Path, List<Problem>> textProblems = new TreeMap<>();
	/** The files whose references were never set, so that there is none to forget. */
	private final Set<Path> unlinked = new HashSet<>();
	/** The files that belong to the project only because others import them. */
	private final Set<Path> imported = new HashSet<>();
	private List<Problem> linkProblems = List.of();
	private Symbols symbols = new Symbols();

	/** @param forReading whether the texts stay as they are, so that nobody needs their syntax trees */
	Project(Path root, List<Problem> folderProblems, boolean forReading) {
		this.root = root;
		this.kind = forReading ? ReadResource.class : XtextResource.class;
		this.folderProblems = List.copyOf(folderProblems);
		this.resources = PactLanguage.injector().getInstance(XtextResourceSet.class);
	}

	/**
	 * A project of texts that need not be on disk.
	 *
	 * @param root the folder the paths are relative to
	 * @param texts absolute paths and what they hold
	 */
	public static Project of(Path root, Map<Path, String> texts) {
		return of(root, texts, false);
	}

	/** As {@link #of}, for texts that nobody is going to change: see {@link ProjectLoader#forReading()}. */
	public static Project forReading(Path root, Map<Path, String> texts) {
		return of(root, texts, true);
	}

	private static Project of(Path root, Map<Path, String> texts, boolean forReading) {
		Project project = new Project(root, List.of(), forReading);
		project.update(texts, Progress.none());
		return project;
	}

	/** The project folder, absolute. */
	public Path root() {
		return root;
	}

	/** The files that could be read as text, sorted by path. */
	public List<SourceFile> files() {
		return List.copyOf(files.values());
	}

	/** The file at an absolute path. */
	public Optional<SourceFile> file(Path path) {
		return Optional.ofNullable(files.get(path));
	}

	/** The file that an element was parsed from. */
	public Optional<SourceFile> fileOf(EObject element) {
		return file(org.pactwright.language.Places.file(element));
	}

	/** Everything the language has to say about the files, sorted by place. */
	public List<Problem> problems() {
		List<Problem> all = new ArrayList<>(folderProblems);
		textProblems.values().forEach(all::addAll);
		all.addAll(linkProblems);
		all.sort(null);
		return all;
	}

	/** The architectures, in file order. */
	public List<GovernanceModel> models() {
		return roots(GovernanceModel.class);
	}

	/** The plans, in file order. */
	public List<RelationshipManagementPlan> plans() {
		return roots(RelationshipManagementPlan.class);
	}

	private <T> List<T> roots(Class<T> type) {
		return files.values().stream().flatMap(file -> file.resource().getContents().stream()).filter(type::isInstance)
				.map(type::cast).toList();
	}

	/** All elements of a type, in file and text order. */
	public <T extends EObject> List<T> all(Class<T> type) {
		List<T> found = new ArrayList<>();
		for (SourceFile file : files.values()) {
			for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
				EObject object = all.next();
				if (type.isInstance(object)) {
					found.add(type.cast(object));
				}
			}
		}
		return found;
	}

	/** The first element of an id or a qualified id ({@code EnergyNet.Charter}). */
	public Optional<NamedElement> find(String name) {
		return symbols.resolve(name, org.pactwright.model.PactwrightPackage.Literals.NAMED_ELEMENT, null).stream()
				.findFirst();
	}

	/** The elements by id. */
	public Symbols symbols() {
		return symbols;
	}

	/** The set that holds the parsed files. */
	public ResourceSet resourceSet() {
		return resources;
	}

	/**
	 * Replaces texts, adds files, and links everything anew.
	 *
	 * @param texts absolute paths and their new texts
	 */
	public void update(Map<Path, String> texts, Progress progress) {
		texts.keySet().forEach(this::forget);
		parse(texts.keySet(), path -> new Result.Text(texts.get(path)), progress);
		loadImports(texts.keySet(), progress);
		forgetWhatNobodyImports();
		link(progress);
	}

	/** Takes files out of the project and links the rest anew. */
	public void remove(Collection<Path> paths, Progress progress) {
		paths.forEach(this::forget);
		imported.removeAll(paths);
		forgetWhatNobodyImports();
		link(progress);
	}

	/** Reads files from disk, again where they are known already, and links everything anew. */
	public void add(Collection<Path> paths, Progress progress) {
		paths.forEach(this::forget);
		parse(paths, SourceReader::read, progress);
		loadImports(paths, progress);
		forgetWhatNobodyImports();
		link(progress);
	}

	private void forget(Path path) {
		SourceFile old = files.remove(path);
		textProblems.remove(path);
		unlinked.remove(path);
		if (old != null) {
			resources.getResources().remove(old.resource());
		}
	}

	private void parse(Collection<Path> paths, Function<Path, Result> texts, Progress progress) {
		new SourceParser(root, resources, kind, texts, progress).parse(paths, (file, problems) -> {
			files.put(file.path(), file);
			unlinked.add(file.path());
		}, textProblems::put);
	}

	private void loadImports(Collection<Path> of, Progress progress) {
		List<Path> open = new ArrayList<>(of);
		while (!open.isEmpty() && files.size() < MOST_FILES) {
			List<Path> next = open.stream().map(files::get).filter(Objects::nonNull)
					.flatMap(file -> Imports.of(file).stream()).map(Imports.Import::target)
					.filter(target -> !files.containsKey(target) && !textProblems.containsKey(target)
							&& PactLanguage.isSource(String.valueOf(target.getFileName())) && Files.isRegularFile(target))
					.distinct().toList();
			imported.addAll(next);
			parse(next, SourceReader::read, progress);
			open = next;
		}
	}

	/** Files that came with an import line go with it. */
	private void forgetWhatNobodyImports() {
		Set<Path> needed = new HashSet<>(files.keySet());
		needed.removeAll(imported);
		List<Path> open = new ArrayList<>(needed);
		while (!open.isEmpty()) {
			open = open.stream().map(files::get).filter(Objects::nonNull)
					.flatMap(file -> Imports.of(file).stream()).map(Imports.Import::target).filter(needed::add).toList();
		}
		List<Path> unneeded = imported.stream().filter(path -> !needed.contains(path)).toList();
		unneeded.forEach(this::forget);
		imported.removeAll(unneeded);
	}

	private void link(Progress progress) {
		progress.check();
		progress.step("Linking");
		List<Contents> contents = Parallel.map(files(), Contents::of);
		symbols = new Symbols();
		contents.forEach(file -> symbols.add(file.elements()));
		ReferenceLinker linker = new ReferenceLinker(symbols, lostNames());
		List<Linked> linked = Parallel.map(contents, file -> link(file, linker, progress));
		unlinked.clear();
		List<Problem> problems = new ArrayList<>();
		for (Linked file : linked) {
			file.references().forEach(worded -> problems.add(worded.get()));
			problems.addAll(file.others());
		}
		linkProblems = problems;
	}

	/** What linking one file has found; a file's objects are changed by one thread only. */
	private record Linked(List<Supplier<Problem>> references, List<Problem> others) {
	}

	/** All elements of a file: two steps want them, and walking is what takes the time. */
	private record Contents(SourceFile file, List<EObject> elements) {

		static Contents of(SourceFile file) {
			List<EObject> elements = new ArrayList<>();
			file.resource().getAllContents().forEachRemaining(elements::add);
			return new Contents(file, elements);
		}
	}

	private Linked link(Contents contents, ReferenceLinker linker, Progress progress) {
		SourceFile file = contents.file();
		progress.check();
		Linked linked = new Linked(new ArrayList<>(), new ArrayList<>());
		Imports.check(file, linked.others()::add);
		if (!unlinked.contains(file.path())) {
			linker.unlink(file.resource());
		}
		linker.link(file.resource(), linked.references()::add);
		new MissingParts(linked.others()::add).check(contents.elements());
		return linked;
	}

	private LostNames lostNames() {
		LostNames lost = new LostNames();
		files.values().forEach(file -> lost.add(file.resource()));
		if (!files.keySet().containsAll(textProblems.keySet())) {
			lost.addUnreadableFile();
		}
		return lost;
	}
}
