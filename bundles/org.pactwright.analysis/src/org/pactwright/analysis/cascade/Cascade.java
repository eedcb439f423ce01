package org.pactwright.analysis.cascade;

import java.util.List;

import org.pactwright.analysis.internal.cascade.Engine;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/**
 * Cascade analysis: what falls when, and with what, once some elements of a model fail. An event-driven simulation in
 * whole minutes, exact and always the same for the same model; {@code docs/analysis.md} gives the rules, which rest on
 * ISO 22301 8.2 (tolerable outage, restore time, dependencies) and otherwise are our own.
 *
 * <p>In short: a critical element needs what its dependencies name, or one of the alternatives. While a need is not met
 * its buffer runs, and when that is used up the strength of the dependency says how much output is left: low 90 %,
 * medium 60 %, high 20 %, total nothing. The scarcest need decides. An element that delivers less than its minimum level
 * (half of the usual where none is stated) is down, and so no longer meets the needs of others. It comes back when its
 * needs have been enough for its restore time. What the technology services that fall with it carried is lost too:
 * exchanges, organisations within reach, bodies, procedures.
 *
 * <p>Made once for a model, in time linear in it; the project must not change while this is in use. Not safe for
 * several threads.
 */
public final class Cascade {

	/** How many steps the simulations of a ranking may take together; a step is a look at one need or user. */
	public static final long RANKING_STEPS = 20_000_000;

	private final Engine engine;

	private Cascade(Engine engine) {
		this.engine = engine;
	}

	/** Reads what depends on what. References that lead nowhere are left out. */
	public static Cascade of(Project project) {
		return new Cascade(new Engine(project.all(NamedElement.class)));
	}

	/**
	 * Plays failures through.
	 *
	 * @param project the model
	 * @param failures what fails at minute 0
	 * @param horizon the last minute to look at
	 */
	public static CascadeResult simulate(Project project, List<Failure> failures, long horizon) {
		return of(project).simulate(failures, horizon);
	}

	/** What can fail, in the order of the text: critical elements, then technology services. */
	public List<NamedElement> elements() {
		return engine.nodes();
	}

	/**
	 * Plays failures through. What cannot fail is left out; of an element that is named twice the longer failure counts.
	 *
	 * @param horizon the last minute to look at, at most {@link org.pactwright.analysis.Hours#LAST}
	 */
	public CascadeResult simulate(List<Failure> failures, long horizon) {
		return engine.simulate(failures, horizon);
	}

	/**
	 * The single points of failure: takes out each element that anything rests on, alone and until the end, and ranks
	 * by what other services then fail to deliver, in minutes of usual output times criticality (3 for a service that
	 * nobody rated). In a large model the elements that most rests on come first, and when {@link #RANKING_STEPS} are
	 * used up the others are counted but not ranked; the same model always gives the same ranking.
	 *
	 * @param horizon up to which minute losses count
	 * @throws java.util.concurrent.CancellationException when nobody wants the result any more
	 */
	public Ranking rank(long horizon, Progress progress) {
		return engine.rank(horizon, RANKING_STEPS, progress);
	}
}
