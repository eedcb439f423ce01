package org.pactwright.viewpoint.diagram;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.pactwright.aql.Interpreters;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.internal.refresh.LiveView;
import org.pactwright.viewpoint.internal.refresh.RuntimeCore;
import org.pactwright.viewpoint.internal.refresh.ViewMetamodel;

/**
 * Makes diagrams of models as a viewpoint specification says, as Sirius 7.6 does. Belongs, with its diagrams, to one
 * thread at a time.
 */
public final class ViewpointRuntime {

	private final CompiledSpecification specification;
	private final RuntimeCore core;

	private ViewpointRuntime(CompiledSpecification specification, RuntimeCore core) {
		this.specification = specification;
		this.core = core;
	}

	/** A runtime for the diagrams of a specification. */
	public static ViewpointRuntime of(CompiledSpecification specification, RuntimeOptions options) {
		return new ViewpointRuntime(specification, new RuntimeCore(specification, options));
	}

	/**
	 * A runtime that knows nothing of the models yet, for instance after they were read again. It shares the compiled
	 * expressions, so that this costs next to nothing; both belong to the same thread.
	 */
	public ViewpointRuntime afresh() {
		return new ViewpointRuntime(specification, core.afresh());
	}

	/** The specification. */
	public CompiledSpecification specification() {
		return specification;
	}

	/** Whether a diagram can be made of an element: it is of the right class, and the precondition holds. */
	public boolean accepts(DiagramSpec spec, EObject target) {
		return core.accepts(spec, target);
	}

	/** The title that the specification gives to a new diagram; empty if it gives none. */
	public Optional<String> title(DiagramSpec spec, EObject target) {
		return core.title(spec, target);
	}

	/**
	 * Makes a diagram.
	 *
	 * @param target one that {@link #accepts} accepts; of others the diagram is made all the same
	 */
	public LiveDiagram create(DiagramSpec spec, EObject target, ViewOptions options) {
		return new LiveView(core, spec, target, options);
	}

	/**
	 * Makes a diagram of stored elements, and refreshes it: elements that are no longer wanted go, others come, as a
	 * refresh does with what was made by hand or is hidden.
	 *
	 * @param stored in the order of the diagram
	 */
	public LiveDiagram restore(DiagramSpec spec, EObject target, ViewOptions options, List<StoredElement> stored) {
		return new LiveView(core, spec, target, options, stored);
	}

	/** The expression languages with the metamodels and services of the specification: for tools and checks. */
	public Interpreters interpreters() {
		return core.interpreters();
	}

	/** What is wrong with the specification as far as it is known without a diagram, for example missing services. */
	public List<DiagramProblem> problems() {
		return core.problems();
	}

	/** The metamodel of diagrams, whose classes expressions can name: {@code diagram} and {@code viewpoint}. */
	public static List<EPackage> diagramMetamodel() {
		return ViewMetamodel.packages();
	}
}
