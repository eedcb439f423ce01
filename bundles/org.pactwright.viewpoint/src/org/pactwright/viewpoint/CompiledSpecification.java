package org.pactwright.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.PaletteSpec;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.ViewpointSpec;
import org.pactwright.viewpoint.internal.compile.GroupCompiler;

/**
 * A specification in the form in which diagrams are made of it: immutable, with defaults applied and references
 * resolved. May be used by several threads.
 */
public final class CompiledSpecification {

	private final Specification source;
	private final List<ViewpointSpec> viewpoints;
	private final List<PaletteSpec> palettes;
	private final Function<EObject, Optional<Spec>> byObject;
	private final List<Spec> specs = new ArrayList<>();

	private CompiledSpecification(Specification source, GroupCompiler.Result result,
			Function<EObject, Optional<Spec>> byObject) {
		this.source = source;
		this.viewpoints = result.viewpoints();
		this.palettes = result.palettes();
		this.byObject = byObject;
		source.group().ifPresent(group -> group.eAllContents()
				.forEachRemaining(object -> byObject.apply(object).ifPresent(specs::add)));
	}

	/** Compiles what could be read of a specification; without a group the result has no viewpoints. */
	public static CompiledSpecification of(Specification specification) {
		GroupCompiler compiler = new GroupCompiler();
		GroupCompiler.Result result = specification.group().map(compiler::compile)
				.orElseGet(() -> new GroupCompiler.Result(List.of(), List.of()));
		return new CompiledSpecification(specification, result, compiler::find);
	}

	/** What it was compiled from. */
	public Specification source() {
		return source;
	}

	/** The viewpoints, in the order of the file. */
	public List<ViewpointSpec> viewpoints() {
		return viewpoints;
	}

	/** The palettes, in the order of the file. */
	public List<PaletteSpec> palettes() {
		return palettes;
	}

	/** All diagrams of all viewpoints. */
	public List<DiagramSpec> diagrams() {
		return viewpoints.stream().flatMap(v -> v.diagrams().stream()).toList();
	}

	/** The spec of a fragment, in any way of writing it that EMF understands, if it is of the type. */
	public <T extends Spec> Optional<T> find(String fragment, Class<T> type) {
		return source.object(fragment).flatMap(byObject).filter(type::isInstance).map(type::cast);
	}

	/** All specs of this file that are of the type, in the order of the file. */
	public <T extends Spec> List<T> all(Class<T> type) {
		return specs.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** Where an element begins; of elements of other files only the file is known. */
	public SourcePlace place(Identity identity) {
		return place(identity, "");
	}

	/** Where an attribute of an element is; the element where the attribute is not written. */
	public SourcePlace place(Identity identity, String attribute) {
		boolean own = identity.file().equals(source.uri().toString());
		return Optional.of(identity.fragment()).filter(f -> own).flatMap(source::object)
				.map(o -> source.place(o, attribute)).orElseGet(() -> SourcePlace.ofFile(identity.file()));
	}
}
