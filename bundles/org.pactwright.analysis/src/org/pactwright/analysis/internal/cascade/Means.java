package org.pactwright.analysis.internal.cascade;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pactwright.model.ContactPoint;
import org.pactwright.model.DecisionMode;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Procedure;
import org.pactwright.model.Seat;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;

/**
 * What exchanges, organisations, bodies and procedures need in order to go on, as numbers of subjects. A technology
 * service stands for itself and for its fallbacks, one after the other. Immutable.
 *
 * @param exchanges for each exchange its channel and then the fallbacks
 * @param organisations for each organisation the channels of its contact points with their fallbacks
 * @param bodies for each body what decides whether it can meet
 * @param procedures for each procedure its steps
 * @param users for each subject the subjects that may be lost with it, directly
 */
record Means(List<int[]> exchanges, List<int[]> organisations, List<Body> bodies, List<List<Work>> procedures,
		Rows users) {

	/**
	 * @param votes the organisations on voting seats, one for each seat
	 * @param voices the organisations on the other seats
	 * @param needed how many votes must be within reach, or {@link #CHAIR_ALONE}
	 * @param chair the organisation of the chair, or {@link Subjects#NOBODY}
	 * @param told the exchanges that inform the body
	 */
	record Body(int[] votes, int[] voices, int needed, int chair, int[] told) {

		/** It is up to the organisation of the chair. */
		static final int CHAIR_ALONE = -1;
	}

	/**
	 * A step of a procedure.
	 *
	 * @param tools the technology services it is done with; one of them is enough
	 * @param spares those and their fallbacks
	 * @param exchanges what it sends or depends on; all are needed
	 * @param body who decides in it, or {@link Subjects#NOBODY}
	 */
	record Work(int[] tools, int[] spares, int[] exchanges, int body) {
	}

	static Means of(Subjects subjects) {
		List<int[]> exchanges = new ArrayList<>();
		List<int[]> organisations = new ArrayList<>();
		List<Body> bodies = new ArrayList<>();
		List<List<Work>> procedures = new ArrayList<>();
		for (int s = subjects.nodes(); s < subjects.size(); s++) {
			switch (subjects.elements().get(s)) {
				case InformationExchange exchange -> exchanges.add(exchange.getChannel() == null ? new int[0]
						: withFallbacks(List.of(exchange.getChannel()), subjects));
				case Organisation organisation -> organisations.add(withFallbacks(organisation.getContactPoints().stream()
						.map(ContactPoint::getChannels).flatMap(List::stream).toList(), subjects));
				case GovernanceBody body -> bodies.add(body(body, subjects));
				case Procedure procedure ->
					procedures.add(procedure.getSteps().stream().map(step -> work(step, subjects)).toList());
				default -> throw new IllegalStateException("a node of the net");
			}
		}
		addTold(bodies, subjects);
		return new Means(exchanges, organisations, bodies, procedures,
				users(exchanges, organisations, bodies, procedures, subjects));
	}

	private static int[] withFallbacks(List<TechnologyService> services, Subjects subjects) {
		Set<TechnologyService> found = new LinkedHashSet<>();
		for (TechnologyService service : services) {
			Set<TechnologyService> seen = new HashSet<>();
			for (TechnologyService next = service; next != null && seen.add(next); next = next.getFallback()) {
				found.add(next);
			}
		}
		return numbers(found, subjects);
	}

	private static int[] numbers(Iterable<? extends NamedElement> elements, Subjects subjects) {
		Ints numbers = new Ints();
		for (NamedElement element : elements) {
			if (subjects.number(element) != Subjects.NOBODY) {
				numbers.add(subjects.number(element));
			}
		}
		return numbers.toArray();
	}

	private static Body body(GovernanceBody body, Subjects subjects) {
		int[] votes = parties(body, true, subjects);
		int chair = body.getChair() == null || body.getChair().getOrganisation() == null ? Subjects.NOBODY
				: subjects.number(body.getChair().getOrganisation());
		boolean chairAlone = body.getQuorum() == null && body.getDecisionMode() == DecisionMode.CHAIR_DECIDES
				&& chair != Subjects.NOBODY;
		int needed = chairAlone ? Body.CHAIR_ALONE
				: body.getQuorum() == null ? votes.length / 2 + 1 : Math.min(body.getQuorum(), votes.length);
		return new Body(votes, parties(body, false, subjects), votes.length == 0 ? 0 : needed, chair, new int[0]);
	}

	private static int[] parties(GovernanceBody body, boolean voting, Subjects subjects) {
		return numbers(body.getSeats().stream().filter(seat -> seat.isVoting() == voting).map(Seat::getParty)
				.filter(party -> party != null).toList(), subjects);
	}

	private static void addTold(List<Body> bodies, Subjects subjects) {
		List<Ints> told = new ArrayList<>();
		bodies.forEach(body -> told.add(new Ints()));
		for (int s = subjects.nodes(); s < subjects.exchangesEnd(); s++) {
			InformationExchange exchange = (InformationExchange) subjects.elements().get(s);
			for (var target : new LinkedHashSet<>(exchange.getTargets())) {
				if (target instanceof GovernanceBody body && subjects.number(body) != Subjects.NOBODY) {
					told.get(subjects.number(body) - subjects.organisationsEnd()).add(s);
				}
			}
		}
		for (int b = 0; b < bodies.size(); b++) {
			Body body = bodies.get(b);
			bodies.set(b, new Body(body.votes(), body.voices(), body.needed(), body.chair(), told.get(b).toArray()));
		}
	}

	private static Work work(Step step, Subjects subjects) {
		GovernanceBody body = step.getDecision() == null ? null : step.getDecision().getBody();
		return new Work(numbers(new LinkedHashSet<>(step.getTechnology()), subjects),
				withFallbacks(step.getTechnology(), subjects), numbers(new LinkedHashSet<>(step.getExchange()), subjects),
				body == null ? Subjects.NOBODY : subjects.number(body));
	}

	private static Rows users(List<int[]> exchanges, List<int[]> organisations, List<Body> bodies,
			List<List<Work>> procedures, Subjects subjects) {
		List<int[]> means = new ArrayList<>();
		for (int n = 0; n < subjects.nodes(); n++) {
			means.add(new int[0]);
		}
		means.addAll(exchanges);
		means.addAll(organisations);
		for (Body body : bodies) {
			Set<Integer> used = new LinkedHashSet<>();
			add(used, body.votes(), body.voices(), body.told(),
					body.chair() == Subjects.NOBODY ? new int[0] : new int[] { body.chair() });
			means.add(used.stream().mapToInt(Integer::intValue).toArray());
		}
		for (List<Work> steps : procedures) {
			Set<Integer> used = new LinkedHashSet<>();
			for (Work work : steps) {
				add(used, work.spares(), work.exchanges(),
						work.body() == Subjects.NOBODY ? new int[0] : new int[] { work.body() });
			}
			means.add(used.stream().mapToInt(Integer::intValue).toArray());
		}
		return Rows.of(means).inverse(subjects.size());
	}

	private static void add(Set<Integer> to, int[]... numbers) {
		for (int[] some : numbers) {
			for (int number : some) {
				to.add(number);
			}
		}
	}
}
