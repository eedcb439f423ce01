package org.pactwright.analysis.cascade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.language.project.Project;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.DecisionMode;
import org.pactwright.model.Dependency;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Procedure;
import org.pactwright.model.Seat;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;

/**
 * A cascade by brute force: every minute, every element of the model, as the documentation words it, without indexes,
 * queues or anything else that is shared with what it is compared with.
 */
final class CascadeOracle {

	private final List<Dependency> dependencies;
	private final List<InformationExchange> exchanges;
	private final List<NamedElement> all;
	private final Map<NamedElement, Long> outUntil;
	private final List<NamedElement> nodes = new ArrayList<>();
	private final Set<NamedElement> down = new HashSet<>();
	private final Set<NamedElement> lacked = new HashSet<>();
	private final Map<NamedElement, Integer> enoughSince = new HashMap<>();
	private final Map<Dependency, Integer> used = new HashMap<>();
	private final Set<Dependency> missed = new HashSet<>();
	private final Map<NamedElement, Integer> downSince = new HashMap<>();
	/** Output of every subject in each minute, in tenths of a percent. */
	final Map<NamedElement, List<Integer>> output = new HashMap<>();
	final Map<NamedElement, Integer> intolerable = new HashMap<>();

	/** @param outUntil what is taken out and until when */
	CascadeOracle(Project project, Map<NamedElement, Long> outUntil, int horizon) {
		dependencies = project.all(Dependency.class);
		exchanges = project.all(InformationExchange.class);
		all = project.all(NamedElement.class);
		this.outUntil = outUntil;
		nodes.addAll(project.all(CriticalElement.class));
		nodes.addAll(project.all(TechnologyService.class));
		for (int minute = 0; minute <= horizon; minute++) {
			minute(minute);
		}
	}

	private void minute(int t) {
		boolean again = true;
		while (again) {
			again = false;
			for (NamedElement x : nodes) {
				boolean started = rto(x) == 0 || !lacked.contains(x)
						|| enoughSince.containsKey(x) && t - enoughSince.get(x) >= rto(x);
				if (down.contains(x) && started && outUntil.getOrDefault(x, 0L) <= t && capacity(x, false) >= minimum(x)) {
					down.remove(x);
					again = true;
				}
			}
		}
		missed.removeIf(this::met);
		again = true;
		while (again) {
			again = false;
			for (NamedElement x : nodes) {
				if (!down.contains(x) && (outUntil.getOrDefault(x, 0L) > t || capacity(x, true) < minimum(x))) {
					down.add(x);
					again = true;
				}
			}
		}
		for (Dependency d : dependencies) {
			if (!met(d) && used.getOrDefault(d, 0) >= minutes(d.getBuffer())) {
				missed.add(d);
			}
		}
		for (NamedElement x : nodes) {
			if (!down.contains(x)) {
				lacked.remove(x);
				enoughSince.remove(x);
				downSince.remove(x);
			} else {
				if (capacity(x, true) < minimum(x)) {
					lacked.add(x);
					enoughSince.remove(x);
				} else if (lacked.contains(x)) {
					enoughSince.putIfAbsent(x, t);
				}
				downSince.putIfAbsent(x, t);
				if (x instanceof VitalService s && s.getMtpd() != null && t - downSince.get(x) == minutes(s.getMtpd())) {
					intolerable.putIfAbsent(x, t);
				}
			}
			note(x, down.contains(x) ? 0 : capacity(x, true));
		}
		for (Dependency d : dependencies) {
			if (!met(d)) {
				used.merge(d, 1, Integer::sum);
			}
		}
		for (NamedElement x : all) {
			switch (x) {
				case InformationExchange exchange -> note(x, exchange(exchange));
				case Organisation organisation -> note(x, reachable(organisation) ? 1000 : 0);
				case GovernanceBody body -> note(x, body(body));
				case Procedure procedure -> note(x, procedure(procedure));
				default -> {
					// a node, or nothing that can be lost
				}
			}
		}
	}

	private void note(NamedElement x, int value) {
		output.computeIfAbsent(x, key -> new ArrayList<>()).add(value);
	}

	private boolean met(Dependency d) {
		return !down.contains(d.getOn())
				|| d.getAlternatives().stream().anyMatch(a -> a != d.eContainer() && !down.contains(a));
	}

	/** @param now whether a buffer that ends in this very minute is over already */
	private int capacity(NamedElement x, boolean now) {
		int least = 1000;
		if (x instanceof TechnologyService technology) {
			return technology.getDependsOn().stream().noneMatch(down::contains) ? 1000
					: technology.isOfflineCapable() ? 500 : 0;
		}
		for (Dependency d : ((CriticalElement) x).getDependencies()) {
			boolean gone = d.getOn() != x && !met(d)
					&& (now ? used.getOrDefault(d, 0) >= minutes(d.getBuffer()) : missed.contains(d));
			if (gone) {
				least = Math.min(least, switch (d.getStrength()) {
					case LOW -> 900;
					case MEDIUM -> 600;
					case HIGH -> 200;
					case TOTAL -> 0;
				});
			}
		}
		return least;
	}

	private static int minimum(NamedElement x) {
		if (x instanceof TechnologyService) {
			return 1;
		}
		return x instanceof VitalService s && s.getMinimumLevel() != null
				? Math.max(1, s.getMinimumLevel().intValueExact() * 10)
				: 500;
	}

	private static int rto(NamedElement x) {
		return x instanceof VitalService s ? minutes(s.getRto()) : 0;
	}

	private static int minutes(TimeSpan span) {
		return span == null ? 0 : span.minutes().intValueExact();
	}

	private boolean carries(TechnologyService technology) {
		return !down.contains(technology) && capacity(technology, true) == 1000;
	}

	private boolean carriesOrFallback(TechnologyService technology) {
		Set<TechnologyService> seen = new HashSet<>();
		for (TechnologyService t = technology; t != null && seen.add(t); t = t.getFallback()) {
			if (carries(t)) {
				return true;
			}
		}
		return false;
	}

	private int exchange(InformationExchange x) {
		return x.getChannel() == null || carries(x.getChannel()) ? 1000 : carriesOrFallback(x.getChannel()) ? 500 : 0;
	}

	private boolean reachable(Organisation x) {
		List<TechnologyService> channels = x.getContactPoints().stream().map(ContactPoint::getChannels)
				.flatMap(List::stream).toList();
		return channels.isEmpty() || channels.stream().anyMatch(this::carriesOrFallback);
	}

	private int body(GovernanceBody x) {
		List<Seat> votes = x.getSeats().stream().filter(Seat::isVoting).toList();
		long within = votes.stream().filter(seat -> reachable(seat.getParty())).count();
		Organisation chair = x.getChair() == null ? null : x.getChair().getOrganisation();
		boolean meets;
		if (x.getQuorum() != null) {
			meets = within >= Math.min(votes.size(), x.getQuorum());
		} else if (x.getDecisionMode() == DecisionMode.CHAIR_DECIDES && chair != null) {
			meets = votes.isEmpty() || reachable(chair);
		} else {
			meets = votes.isEmpty() || within > votes.size() - within;
		}
		boolean whole = x.getSeats().stream().allMatch(seat -> reachable(seat.getParty()))
				&& exchanges.stream()
						.noneMatch(flow -> flow.getTargets().contains(x) && exchange(flow) == 0);
		return !meets ? 0 : whole ? 1000 : 500;
	}

	private int procedure(Procedure x) {
		int worst = 1000;
		for (Step step : x.getSteps()) {
			boolean lost = !step.getTechnology().isEmpty()
					&& step.getTechnology().stream().noneMatch(this::carriesOrFallback)
					|| step.getExchange().stream().anyMatch(flow -> exchange(flow) == 0)
					|| step.getDecision() != null && step.getDecision().getBody() != null
							&& body(step.getDecision().getBody()) == 0;
			boolean hampered = step.getTechnology().stream().anyMatch(tool -> !carries(tool))
					|| step.getExchange().stream().anyMatch(flow -> exchange(flow) < 1000);
			worst = Math.min(worst, lost ? 0 : hampered ? 500 : 1000);
		}
		return worst;
	}
}
