package org.pactwright.edit.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.edit.internal.record.Change;
import org.pactwright.edit.internal.record.Change.State;
import org.pactwright.edit.internal.record.Recorder;
import org.pactwright.edit.internal.record.Recording;
import org.pactwright.edit.internal.text.LineText;
import org.pactwright.edit.internal.text.Obstacle;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.Symbols;
import org.pactwright.language.write.StatementWriter;
import org.pactwright.model.CompetenceLevel;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;

/**
 * What a changed model is to say, worked out while it is as it shall be: the plans of all elements that were parsed and
 * are to be written otherwise, and the statements of new ones.
 */
public final class Intent {

	/** Marks the place of a statement that is taken over; ends in a brace, so that it gets a line of its own. */
	private static final char MARK = '\u0001';

	private final Recorder recorder;
	private final Affected affected;
	private final Map<EObject, String> wordings;
	private final Symbols symbols;
	private final StatementWriter writer;
	private final Map<EObject, Plan> plans = new LinkedHashMap<>();
	private final Map<EObject, Written> written = new IdentityHashMap<>();
	private final Set<EObject> moved = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<EObject> takenOver = new ArrayList<>();

	/**
	 * The statement of a new element.
	 *
	 * @param depth by how many tabs its lines after the first are indented at least
	 */
	public record Written(String text, int depth) {
	}

	/**
	 * Works everything out.
	 *
	 * @param wordings the statements of new elements that have one already, at the left margin and indented by tabs
	 * @throws Obstacle when something cannot be said
	 */
	public Intent(Project project, Recorder recorder, Recording recording, Affected affected, Map<EObject, String> wordings) {
		this.recorder = recorder;
		this.wordings = wordings;
		this.affected = affected;
		Collection<Resource> resources = project.resourceSet().getResources();
		this.symbols = affected.namesMayChange() ? symbolsOf(resources) : project.symbols();
		this.writer = new StatementWriter(symbols, this::asItStands);
		recording.changes().forEach(this::plan);
		new OtherNames(affected, recorder, symbols, writer.words(), this::otherName).find(resources);
		plans.values().forEach(this::complete);
	}

	private static Symbols symbolsOf(Collection<Resource> resources) {
		Symbols symbols = new Symbols();
		resources.forEach(symbols::add);
		return symbols;
	}

	private void plan(Change change) {
		EObject object = change.object();
		if (!recorder.knows(object) || object.eResource() == null) {
			return;
		}
		planOf(object).change(change.feature());
		if (change.feature() instanceof EReference reference && reference.isContainment()
				&& reference != Literals.RACI_TARGET__ASSIGNMENTS) {
			Set<Object> inPlace = Collections.newSetFromMap(new IdentityHashMap<>());
			inPlace.addAll(Common.sequence(change.before().values(), change.after().values()));
			for (Object value : change.after().values()) {
				if (recorder.knows((EObject) value) && !inPlace.contains(value)) {
					moved.add((EObject) value);
					planOf(object).moved((EObject) value);
				}
			}
		}
	}

	private Plan planOf(EObject object) {
		if (object instanceof ResponsibilityAssignment && object.eContainer() instanceof RaciTarget target) {
			Plan plan = planOf(target);
			plan.change(Literals.RACI_TARGET__ASSIGNMENTS);
			return plan;
		}
		return plans.computeIfAbsent(object, Plan::new);
	}

	private void otherName(EObject owner, EReference reference, EObject target, String name) {
		planOf(owner).otherName(reference, target, name);
	}

	private void complete(Plan plan) {
		EObject element = plan.element();
		try {
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
				State state = stateOf(element, feature);
				plan.state(feature, state);
				if (feature instanceof EReference reference) {
					complete(plan, reference, state);
				}
			}
		} catch (IllegalArgumentException e) {
			throw new Obstacle(e.getMessage() + ".", Places.of(element));
		}
	}

	private static State stateOf(EObject element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		return new State(feature.isMany() ? List.copyOf((List<?>) value) : value, element.eIsSet(feature));
	}

	private void complete(Plan plan, EReference reference, State state) {
		if (!reference.isContainment()) {
			if (!plan.changed().isEmpty()) {
				plan.names(reference, OtherNames.names(writer.words(), plan.element(), reference, state.values()));
			}
		} else if (reference == Literals.RACI_TARGET__ASSIGNMENTS) {
			plan.raci(((RaciTarget) plan.element()).getAssignments().stream().map(this::raci).toList());
		} else if (plan.changed().contains(reference)) {
			for (Object value : state.values()) {
				if (!recorder.knows((EObject) value) || isWrittenAnew((EObject) value, plan)) {
					int depth = depth((EObject) value);
					written.put((EObject) value, new Written(text((EObject) value, depth), depth));
				}
			}
		}
	}

	private String text(EObject value, int depth) {
		String wording = wordings.get(value);
		return wording == null || wording.indexOf(MARK) >= 0 ? writer.write(value, depth)
				: LineText.moved(wording, "", "\t".repeat(depth), "\t", "\t", "\n");
	}

	/** A signature that becomes an approval has another statement; a value in a list has none, and sees other names there. */
	private boolean isWrittenAnew(EObject value, Plan plan) {
		return plan.isMoved(value) && (value instanceof CompetenceLevel || value.eClass() == Literals.SIGN_OFF
				&& affected.featureBefore(value) != value.eContainingFeature());
	}

	private Plan.Raci raci(ResponsibilityAssignment assignment) {
		boolean unread = assignment.getActor() == null && recorder.knows(assignment);
		String name = unread ? "" : writer.words().reference(assignment, Literals.RESPONSIBILITY_ASSIGNMENT__ACTOR,
				assignment.getActor());
		return new Plan.Raci(assignment, assignment.getLetter().getLiteral(), assignment.getActor(), name);
	}

	/** How many blocks an element lies in. */
	private static int depth(EObject element) {
		int depth = 0;
		for (EObject outer = element.eContainer(); outer != null; outer = outer.eContainer()) {
			depth++;
		}
		return depth;
	}

	private Optional<String> asItStands(EObject element) {
		if (!recorder.knows(element) || element instanceof ResponsibilityAssignment
				|| element instanceof CompetenceLevel) {
			return Optional.empty();
		}
		takenOver.add(element);
		moved.add(element);
		return Optional.of(MARK + String.valueOf(takenOver.size() - 1) + "}");
	}

	/** The plans of all elements whose text changes. */
	public Collection<Plan> plans() {
		return plans.values();
	}

	/** The plan of an element whose text changes. */
	public Optional<Plan> planOfParsed(EObject element) {
		return Optional.ofNullable(plans.get(element));
	}

	/** The statement of a new element. */
	public Written written(EObject element) {
		return written.get(element);
	}

	/** Whether the statement of an element is taken to another place. */
	public boolean isMoved(EObject element) {
		return moved.contains(element);
	}

	/** The elements whose statements are taken to another place. */
	public Set<EObject> moved() {
		return moved;
	}

	/** The elements as they are to be, by id. */
	public Symbols symbols() {
		return symbols;
	}

	/** How values are written. */
	public StatementWriter writer() {
		return writer;
	}

	public Affected affected() {
		return affected;
	}

	/** Whether an element was there before. */
	public boolean isKnown(EObject element) {
		return recorder.knows(element);
	}

	/** Takes the parts of a new statement: its own text, and the statements that it takes over. */
	public interface Parts {
		/** Text that is new. */
		void text(String text);

		/** A statement that is taken over. */
		void statement(EObject element);
	}

	/** Tells what a new statement consists of. */
	public void read(String statement, Parts parts) {
		int done = 0;
		for (int at = statement.indexOf(MARK); at >= 0; at = statement.indexOf(MARK, done)) {
			parts.text(statement.substring(done, at));
			int end = statement.indexOf('}', at);
			parts.statement(takenOver.get(Integer.parseInt(statement.substring(at + 1, end))));
			done = end + 1;
		}
		parts.text(statement.substring(done));
	}
}
