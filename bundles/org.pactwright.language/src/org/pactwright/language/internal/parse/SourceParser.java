package org.pactwright.language.internal.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.pactwright.language.PactLanguage;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.internal.Parallel;
import org.pactwright.language.internal.SourceReader.Result;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.GovernanceModel;

/** Parses files, several at once, and collects what is wrong with their syntax. */
public final class SourceParser {

	/** A broken file tells its story in the first messages; the rest is echo. */
	private static final int MOST_PROBLEMS = 50;

	private final Path root;
	private final XtextResourceSet resources;
	private final Class<? extends XtextResource> kind;
	private final Function<Path, Result> texts;
	private final Progress progress;

	/**
	 * @param root the project folder
	 * @param resources the set that the files go to
	 * @param kind of what a file becomes: with nodes, or a {@link ReadResource}
	 * @param texts reads a path
	 */
	public SourceParser(Path root, XtextResourceSet resources, Class<? extends XtextResource> kind,
			Function<Path, Result> texts, Progress progress) {
		this.root = root;
		this.resources = resources;
		this.kind = kind;
		this.texts = texts;
		this.progress = progress;
	}

	private record Unparsed(Path path, XtextResource resource) {
	}

	private record Parsed(Path path, SourceFile file, List<Problem> problems) {
	}

	/**
	 * Parses files.
	 *
	 * @param files takes each file that is a text, with its problems
	 * @param problems takes the problems of each path, of unreadable files too
	 */
	public void parse(Collection<Path> paths, BiConsumer<SourceFile, List<Problem>> files,
			BiConsumer<Path, List<Problem>> problems) {
		// made one by one: an injector is no place for several threads
		List<Unparsed> unparsed = paths.stream().map(path -> new Unparsed(path, resource(path))).toList();
		List<Parsed> parsed = Parallel.map(unparsed, this::parse);
		for (Parsed result : parsed) {
			if (result.file() != null) {
				resources.getResources().add(result.file().resource());
				files.accept(result.file(), result.problems());
			}
			problems.accept(result.path(), result.problems());
		}
	}

	/** Made one by one and added when parsed, since a resource set is no place for several threads. */
	private XtextResource resource(Path path) {
		XtextResource resource = PactLanguage.injector().getInstance(kind);
		resource.setURI(URI.createFileURI(path.toString()));
		return resource;
	}

	private Parsed parse(Unparsed unparsed) {
		Path path = unparsed.path();
		XtextResource resource = unparsed.resource();
		progress.check();
		progress.step("Reading " + path.getFileName());
		return switch (texts.apply(path)) {
			case Result.Unreadable unreadable -> new Parsed(path, null, List.of(unreadable.problem()));
			case Result.Text text -> {
				load(resource, text.text());
				String relative = path.startsWith(root) ? root.relativize(path).toString() : path.toString();
				SourceFile file = new SourceFile(path, relative.replace('\\', '/'), resource, text.text());
				yield new Parsed(path, file, problems(file));
			}
		};
	}

	private static void load(XtextResource resource, String text) {
		if (resource instanceof ReadResource read) {
			read.read(text);
			return;
		}
		try {
			resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new IllegalStateException("Reading from memory failed", e);
		}
	}

	private static List<Problem> problems(SourceFile file) {
		IParseResult result = file.resource().getParseResult();
		List<Problem> problems = new ArrayList<>();
		if (result.hasSyntaxErrors()) {
			for (INode node : result.getSyntaxErrors()) {
				Problem problem = problem(file.path(), node);
				if (problems.size() == MOST_PROBLEMS) {
					problems.add(Problem.error(Problem.SYNTAX, SyntaxMessages.MORE, problem.place()));
					break;
				}
				if (problems.isEmpty() || !isEcho(problem.place(), problems.getLast().place(), file.text())) {
					problems.add(problem);
				}
			}
		}
		if (problems.isEmpty()) {
			checkRoot(file, result, problems);
		}
		return problems;
	}

	/** Two words in a row that are both wrong are one mistake, such as a title without quotes. */
	private static boolean isEcho(Place place, Place last, String text) {
		int end = last.offset() + last.length();
		return place.line() == last.line() && place.offset() >= end && text.substring(end, place.offset()).isBlank();
	}

	private static Problem problem(Path file, INode node) {
		SyntaxErrorMessage message = node.getSyntaxErrorMessage();
		String code = message.getIssueCode();
		boolean known = code != null && !code.contains(".");
		List<String> suggestions = message.getIssueData() == null ? List.of() : List.of(message.getIssueData());
		Place place = extent(Places.of(file, node), node);
		return ValueProblem.REPEATED.equals(code)
				? new Problem(Severity.WARNING, Problem.DUPLICATE, message.getMessage(), place, suggestions)
				: new Problem(Severity.ERROR, known ? code : Problem.SYNTAX, message.getMessage(), place, suggestions);
	}

	/** To the end of what was passed over without a blank, but not of the line. */
	private static Place extent(Place place, INode node) {
		int end = place.offset() + place.length();
		ILeafNode next = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), end);
		while (next != null && isPassedOver(next)) {
			end = next.getTotalEndOffset();
			next = NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), end);
		}
		int lineEnd = node.getRootNode().getText().indexOf('\n', place.offset());
		int length = (lineEnd < 0 ? end : Math.min(end, lineEnd)) - place.offset();
		return new Place(place.file(), place.line(), place.column(), place.offset(), length);
	}

	private static boolean isPassedOver(ILeafNode leaf) {
		return leaf.isHidden() && !leaf.getText().isBlank() && !leaf.getText().startsWith("//")
				&& !leaf.getText().startsWith("/*");
	}

	/** An architecture belongs into a .pact file and a plan into an .rmp file: that is how people find them. */
	private static void checkRoot(SourceFile file, IParseResult result, List<Problem> problems) {
		boolean architecture = file.path().toString().endsWith("." + PactLanguage.ARCHITECTURE);
		if (result.getRootASTElement() == null) {
			String example = architecture ? "model MyRegion \"My region\" { … }" : "joint plan MyPlan \"My plan\" { … }";
			problems.add(Problem.error(Problem.SYNTAX, "The file holds nothing yet. Begin with: " + example,
					new Place(file.path(), 1, 1, 0, 0)));
		} else if (architecture != result.getRootASTElement() instanceof GovernanceModel) {
			problems.add(Problem.error(Problem.SYNTAX,
					architecture ? "A plan belongs into a file that ends in .rmp. Rename the file."
							: "An architecture belongs into a file that ends in .pact. Rename the file.",
					Places.of(result.getRootASTElement())));
		}
	}
}
