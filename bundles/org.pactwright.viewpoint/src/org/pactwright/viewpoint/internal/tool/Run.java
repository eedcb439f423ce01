package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.EvaluationException;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.tool.DiagramViews;
import org.pactwright.viewpoint.tool.JavaActions;
import org.pactwright.viewpoint.tool.RepresentationRequest;
import org.pactwright.viewpoint.tool.ToolProblem;
import org.pactwright.viewpoint.tool.ToolUser;

/**
 * One use of a tool while it goes on: what its operations share, and what came of it so far.
 *
 * <p>
 * Two kinds of things go wrong. A <em>failure</em> ends the tool at once. What has <em>failed</em> softly lets the
 * operations go on as Sirius does, with null for a value; but if the tool has changed anything in the end, it is all
 * taken back.
 */
final class Run {

	private final Evaluator evaluator;
	private final Types types;
	private final DiagramViews views;
	private final ToolUser user;
	private final JavaActions actions;
	private final ModelWriter writer = new ModelWriter(this);
	private final List<ToolProblem> failures = new ArrayList<>();
	private final List<ToolProblem> notes = new ArrayList<>();
	private final List<RepresentationRequest> requests = new ArrayList<>();
	private final Set<EObject> created = new LinkedHashSet<>();
	private final Set<EObject> affected = new LinkedHashSet<>();
	private final List<DiagramElement> createdViews = new ArrayList<>();
	private final List<DiagramElement> operationViews = new ArrayList<>();
	private Optional<List<EObject>> selection = Optional.empty();

	Run(Evaluator evaluator, Types types, DiagramViews views, ToolUser user, JavaActions actions) {
		this.evaluator = evaluator;
		this.types = types;
		this.views = views;
		this.user = user;
		this.actions = actions;
	}

	Evaluator evaluator() {
		return evaluator;
	}

	Variables variables() {
		return evaluator.variables();
	}

	Types types() {
		return types;
	}

	DiagramViews views() {
		return views;
	}

	ToolUser user() {
		return user;
	}

	JavaActions actions() {
		return actions;
	}

	ModelWriter writer() {
		return writer;
	}

	/** That something failed from which Sirius goes on. */
	void failed(Where where, String message) {
		failures.add(where.problem(evaluator, message));
	}

	/** That something is odd but did what it says. */
	void note(Where where, String message) {
		notes.add(where.problem(evaluator, message));
	}

	/** That the tool cannot go on. */
	ToolFailure failure(Where where, String message) {
		List<ToolProblem> all = new ArrayList<>(failures);
		all.add(where.problem(evaluator, message));
		return new ToolFailure(all);
	}

	List<ToolProblem> failures() {
		return failures;
	}

	List<ToolProblem> notes() {
		return notes;
	}

	/** The value; empty if it is null, or if it fails. */
	Optional<Object> value(ExpressionText text, EObject self) {
		return orElse(evaluator::value, text, self, Optional.empty());
	}

	/** Whether a condition holds; false if it fails. */
	boolean condition(ExpressionText text, EObject self) {
		return orElse(evaluator::condition, text, self, false);
	}

	/** The object that the value is; empty if it is none, or if it fails. */
	Optional<EObject> object(ExpressionText text, EObject self) {
		return orElse(evaluator::object, text, self, Optional.empty());
	}

	/** The objects in the value; none if it fails. */
	List<EObject> objects(ExpressionText text, EObject self) {
		return orElse(evaluator::objects, text, self, List.of());
	}

	/** A name that an expression gives; what is written if it fails. Null has the name {@code null}. */
	String name(ExpressionText text, EObject self) {
		return orElse((t, s) -> evaluator.string(t, s).orElse("null"), text, self, text.text());
	}

	private <T> T orElse(BiFunction<ExpressionText, EObject, T> evaluation, ExpressionText text, EObject self,
			T instead) {
		try {
			return evaluation.apply(text, self);
		} catch (EvaluationException e) {
			failures.add(evaluator.problem(text, e));
			return instead;
		}
	}

	/** Remembers what an operation has made. */
	void created(EObject object) {
		created.add(object);
	}

	Set<EObject> created() {
		return created;
	}

	/** Remembers what an operation has changed. */
	void affected(EObject object) {
		affected.add(object);
	}

	Set<EObject> affected() {
		return affected;
	}

	void createdView(DiagramElement view) {
		createdViews.add(view);
	}

	List<DiagramElement> createdViews() {
		return createdViews;
	}

	void operationView(DiagramElement view) {
		operationViews.add(view);
	}

	List<DiagramElement> operationViews() {
		return operationViews;
	}

	void request(RepresentationRequest request) {
		requests.add(request);
	}

	List<RepresentationRequest> requests() {
		return requests;
	}

	/** Evaluates what is to be selected; where that fails, the tool says nothing about it. */
	void select(ExpressionText elements, EObject self) {
		if (elements.text().isEmpty()) {
			return;
		}
		try {
			selection = Optional.of(List.copyOf(new LinkedHashSet<>(evaluator.objects(elements, self))));
		} catch (EvaluationException e) {
			notes.add(evaluator.problem(elements, e));
		}
	}

	Optional<List<EObject>> selection() {
		return selection;
	}
}
