package org.pactwright.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.Design;
import org.pactwright.design.DiagramKind;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Metamodels;
import org.pactwright.viewpoint.ReadOptions;
import org.pactwright.viewpoint.SpecificationReader;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RuntimeOptions;
import org.pactwright.viewpoint.diagram.ViewOptions;
import org.pactwright.viewpoint.diagram.ViewpointRuntime;

/**
 * The diagrams of a project, by our own viewpoints. Belongs to the thread that the project belongs to, and is to be made
 * {@link #afresh} when the project is updated.
 */
public final class ModelDiagrams {

	private final Project project;
	private final ViewpointRuntime runtime;

	private ModelDiagrams(Project project, ViewpointRuntime runtime) {
		this.project = project;
		this.runtime = runtime;
	}

	/** The diagrams of a project. */
	public static ModelDiagrams of(Project project) {
		return new ModelDiagrams(project,
				ViewpointRuntime.of(specification(),
						RuntimeOptions.of(() -> List.copyOf(project.resourceSet().getResources()))
								.withMetamodels(List.of(PactwrightPackage.eINSTANCE)).withServices(Design::service)));
	}

	/** The diagrams of the same project after it was updated: without compiling expressions again. */
	public ModelDiagrams afresh() {
		return new ModelDiagrams(project, runtime.afresh());
	}

	/** Whose diagrams these are. */
	public Project project() {
		return project;
	}

	/** Our viewpoints, read and compiled once. */
	public static CompiledSpecification specification() {
		return Ours.SPECIFICATION;
	}

	/** All diagrams that have something on them: by kind, in the order of the project. */
	public List<DiagramRef> all() {
		List<DiagramRef> all = new ArrayList<>();
		List<EObject> roots = new ArrayList<>(project.models());
		roots.addAll(project.plans());
		for (DiagramKind kind : Design.kinds()) {
			for (EObject root : roots) {
				kind.targets(root).stream().filter(NamedElement.class::isInstance)
						.forEach(target -> all.add(new DiagramRef(kind, (NamedElement) target)));
			}
		}
		return all;
	}

	/** Makes a diagram. Close it when it is not needed any more. */
	public LiveDiagram open(DiagramRef ref, ViewOptions options) {
		return runtime.create(spec(ref.kind()), ref.target(), options.withName(ref.title()));
	}

	/** The description of a kind. */
	public static DiagramSpec spec(DiagramKind kind) {
		return specification().find(kind.fragment(), DiagramSpec.class).orElseThrow(
				() -> new IllegalStateException("The viewpoints lack the diagram " + kind.descriptionName()));
	}

	/** What makes them. */
	public ViewpointRuntime runtime() {
		return runtime;
	}

	private static final class Ours {
		static final CompiledSpecification SPECIFICATION = read();

		private static CompiledSpecification read() {
			Metamodels metamodels = Metamodels.standard().or(uri -> uri.toString().equals(PactwrightPackage.eNS_URI)
					? Optional.of(PactwrightPackage.eINSTANCE)
					: Optional.empty());
			try (InputStream in = Design.specification()) {
				return CompiledSpecification.of(new SpecificationReader(ReadOptions.standard().withMetamodels(metamodels))
						.read(Design.URI_OF_SPECIFICATION, in));
			} catch (IOException e) {
				throw new IllegalStateException("The viewpoints cannot be read; the installation is not complete", e);
			}
		}
	}
}
