package org.pactwright.viewpoint.internal.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.description.JavaServiceSpec;
import org.pactwright.viewpoint.description.PaletteSpec;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.ViewpointSpec;

/**
 * Compiles a whole file, and of other files those to which it links. Used once.
 */
public final class GroupCompiler {

	private final Compilation compilation = new Compilation();
	private final StyleCompiler styles = new StyleCompiler(compilation);
	private final OperationCompiler operations = new OperationCompiler(compilation);
	private final ToolCompiler tools = new ToolCompiler(compilation, operations);
	private final ValidationCompiler validation = new ValidationCompiler(compilation, operations);
	private final DiagramCompiler diagrams = new DiagramCompiler(compilation, operations, tools, validation, styles);
	private final TableCompiler tables = new TableCompiler(compilation, operations, tools, styles);
	private final TreeCompiler trees = new TreeCompiler(compilation, operations, tools, styles);
	private final ColourCompiler colours = new ColourCompiler(compilation);

	/** What a group became. */
	public record Result(List<ViewpointSpec> viewpoints, List<PaletteSpec> palettes) {
	}

	/** Compiles a {@code Group}. */
	public Result compile(EObject group) {
		Result result = root(new Source(group));
		Set<EObject> done = new HashSet<>(Set.of(group));
		for (Optional<EObject> next = compilation.nextWanted(); next.isPresent(); next = compilation.nextWanted()) {
			EObject other = EcoreUtil.getRootContainer(next.get());
			if (done.add(other)) {
				root(new Source(other));
			}
		}
		return result;
	}

	/** What an object became; empty for objects that are parts of another spec, such as the wrappers of operations. */
	public Optional<Spec> find(EObject object) {
		return compilation.find(object);
	}

	private Result root(Source s) {
		if (s.kind().equals("Environment")) {
			tools.all(s, "defaultTools");
		}
		List<PaletteSpec> palettes = s.children("userColorsPalettes").stream().map(colours::palette).toList();
		return new Result(s.children("ownedViewpoints").stream().map(this::viewpoint).toList(), palettes);
	}

	private ViewpointSpec viewpoint(Source s) {
		String name = s.text("name");
		return compilation.done(s,
				new ViewpointSpec(s.identity(), name, s.text("label"), s.text("documentation"),
						s.text("endUserDocumentation"), s.text("modelFileExtension"), s.text("icon"),
						s.children("ownedRepresentations").stream().map(r -> representation(r, name))
								.flatMap(Optional::stream).toList(),
						s.children("ownedRepresentationExtensions").stream()
								.filter(e -> e.kind().equals("DiagramExtensionDescription")).map(diagrams::extension)
								.toList(),
						s.children("ownedJavaExtensions").stream().map(this::service).toList(),
						s.child("validationSet").map(validation::set), s.texts("conflicts"), s.texts("reuses"),
						s.texts("customizes")));
	}

	private Optional<RepresentationSpec> representation(Source s, String viewpoint) {
		if (s.isA("DiagramDescription")) {
			return Optional.of(diagrams.diagram(s, viewpoint));
		}
		if (s.isA("TableDescription")) {
			return Optional.of(tables.table(s, viewpoint));
		}
		return s.isA("TreeDescription") ? Optional.of(trees.tree(s, viewpoint)) : Optional.empty();
	}

	private JavaServiceSpec service(Source s) {
		return compilation.done(s, new JavaServiceSpec(s.identity(), s.text("qualifiedClassName")));
	}
}
