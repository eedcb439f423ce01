package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.EvaluationResult;
import org.pactwright.aql.Expression;
import org.pactwright.aql.Interpreters;
import org.pactwright.aql.JavaServices;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.JavaServiceSpec;
import org.pactwright.viewpoint.description.MetamodelSpec;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.ViewpointSpec;
import org.pactwright.viewpoint.diagram.DiagramProblem;
import org.pactwright.viewpoint.diagram.RuntimeOptions;

/** What the diagrams of a runtime share. */
public final class RuntimeCore {

	private final List<CompiledSpecification> specifications;
	private final RuntimeOptions options;
	private final Interpreters interpreters;
	/** Finds all that is in an object, sooner than EMF itself does. */
	private final Expression everything;
	private final Session session;
	private final List<DiagramProblem> problems;
	private final Map<Spec, Optional<EObject>> sources;
	private final ModelWatch watch;

	public RuntimeCore(CompiledSpecification specification, RuntimeOptions options) {
		this.options = options;
		this.problems = new ArrayList<>();
		this.sources = new IdentityHashMap<>();
		this.specifications = new ArrayList<>(List.of(specification));
		this.specifications.addAll(options.others());
		this.session = new Session(options.resources(), this::below);
		this.watch = new ModelWatch(session);
		JavaServices services = services();
		this.interpreters = new Interpreters(Engine.of(packages(), services.services()), services);
		this.everything = Engine.of(List.of()).expression("self.eAllContents()");
	}

	private RuntimeCore(RuntimeCore other) {
		this.options = other.options;
		this.specifications = other.specifications;
		this.problems = other.problems;
		this.sources = other.sources;
		this.interpreters = other.interpreters;
		this.everything = other.everything;
		this.session = new Session(options.resources(), this::below);
		this.watch = new ModelWatch(session);
	}

	/** The same, with nothing known of the models. */
	public RuntimeCore afresh() {
		return new RuntimeCore(this);
	}

	private JavaServices services() {
		Map<String, JavaServiceSpec> names = new LinkedHashMap<>();
		for (CompiledSpecification specification : specifications) {
			for (ViewpointSpec viewpoint : specification.viewpoints()) {
				viewpoint.javaServices().forEach(s -> names.putIfAbsent(s.className(), s));
			}
		}
		List<org.pactwright.aql.spi.Service> all = new ArrayList<>();
		names.forEach((name, spec) -> {
			JavaServices found = JavaServices.load(List.of(name), options.services());
			all.addAll(found.services());
			for (Diagnostic problem : found.problems()) {
				problems.add(new DiagramProblem("", place(spec.identity(), "qualifiedClassName"), problem.message()
						+ ": expressions that call its services fail."));
			}
		});
		return new JavaServices(all, List.of());
	}

	private Set<EPackage> packages() {
		Set<EPackage> result = new LinkedHashSet<>(options.metamodels());
		for (CompiledSpecification specification : specifications) {
			for (ViewpointSpec viewpoint : specification.viewpoints()) {
				for (RepresentationSpec representation : viewpoint.representations()) {
					representation.metamodels().stream().map(MetamodelSpec::ePackage).flatMap(Optional::stream)
							.forEach(result::add);
				}
				viewpoint.extensions().stream().flatMap(e -> e.metamodels().stream()).map(MetamodelSpec::ePackage)
						.flatMap(Optional::stream).forEach(result::add);
			}
		}
		result.addAll(ViewMetamodel.packages());
		return result;
	}

	List<CompiledSpecification> specifications() {
		return specifications;
	}

	/** The models. */
	Session session() {
		return session;
	}

	ModelWatch watch() {
		return watch;
	}

	RuntimeOptions options() {
		return options;
	}

	/** The expression languages, with the metamodels and services of the specifications. */
	public Interpreters interpreters() {
		return interpreters;
	}

	/** What is wrong with the specifications as far as it is known without a diagram. */
	public List<DiagramProblem> problems() {
		return List.copyOf(problems);
	}

	Problems newProblems() {
		return new Problems(this::place);
	}

	private SourcePlace place(Identity identity, String feature) {
		return specifications.stream().filter(s -> s.source().uri().toString().equals(identity.file())).findFirst()
				.orElse(specifications.get(0)).place(identity, feature);
	}

	/** The object of the specification that a spec was made from. */
	Optional<EObject> source(Spec spec) {
		return sources.computeIfAbsent(spec,
				s -> specifications.stream().filter(c -> c.source().uri().toString().equals(s.identity().file()))
						.findFirst().flatMap(c -> c.source().object(s.identity().fragment())));
	}

	/** Whether a diagram can be made of an element. */
	public boolean accepts(DiagramSpec spec, EObject target) {
		if (!new DomainClass(spec.domainClass()).accepts(target)) {
			return false;
		}
		Exprs exprs = new Exprs(interpreters, newProblems());
		return exprs.of(spec.precondition()).holds(context(target), true);
	}

	/** The title that a specification gives to a new diagram. */
	public Optional<String> title(DiagramSpec spec, EObject target) {
		Expr title = new Exprs(interpreters, newProblems()).of(spec.titleExpression());
		return title.isBlank() ? Optional.empty() : title.string(context(target), Optional.empty());
	}

	private List<EObject> below(EObject root) {
		EvaluationResult result = everything.evaluate(EvaluationContext.of(root));
		List<EObject> objects = new ArrayList<>();
		if (!result.failed() && result.value() instanceof List<?> found) {
			for (Object object : found) {
				objects.add((EObject) object);
			}
		} else {
			// whatever it is that cannot be read, EMF says it best
			root.eAllContents().forEachRemaining(objects::add);
		}
		return objects;
	}

	private EvaluationContext context(EObject self) {
		return EvaluationContext.of(self).crossReferencer(session);
	}
}
