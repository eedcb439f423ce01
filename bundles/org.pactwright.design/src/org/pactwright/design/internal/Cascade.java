package org.pactwright.design.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Scenario;
import org.pactwright.model.VitalService;

/**
 * What fails after a scenario strikes or an element fails, and when. An element fails when something that it depends on
 * has failed, with all alternatives, for as long as the buffer lasts, and what is left without it is less than its minimum.
 * Nothing is repaired. The rules are those of the analysis (docs/analysis.md, What falls), and so are the hours.
 */
public final class Cascade {

	private record Key(EObject start) {
	}

	private record Due(CriticalElement element, long minutes) {
	}

	/** Percent of its usual output that an element must deliver at least where it does not say so. */
	private static final BigDecimal USUAL_MINIMUM = BigDecimal.valueOf(50);

	private final Map<CriticalElement, Long> failing = new HashMap<>();

	private Cascade(EObject start) {
		PriorityQueue<Due> due = new PriorityQueue<>(Comparator.comparingLong(Due::minutes));
		hit(start).forEach(e -> due.add(new Due(e, 0)));
		while (!due.isEmpty()) {
			Due next = due.poll();
			if (failing.putIfAbsent(next.element(), next.minutes()) == null) {
				for (Dependency dependency : touched(next.element())) {
					arrival(dependency).ifPresent(
							m -> due.add(new Due((CriticalElement) dependency.eContainer(), m)));
				}
			}
		}
	}

	/** Of a scenario or a critical element; of anything else: nothing fails. Computed once for all who ask. */
	public static Cascade of(EObject start) {
		return ModelIndex.of(start).once(new Key(start), () -> new Cascade(start));
	}

	private static List<CriticalElement> hit(EObject start) {
		return switch (start) {
			case Scenario scenario -> scenario.getAffects();
			case CriticalElement element -> List.of(element);
			default -> List.of();
		};
	}

	private static Set<Dependency> touched(CriticalElement element) {
		Set<Dependency> result = new HashSet<>(
				ModelIndex.referring(element, PactwrightPackage.Literals.DEPENDENCY__ON, Dependency.class));
		result.addAll(
				ModelIndex.referring(element, PactwrightPackage.Literals.DEPENDENCY__ALTERNATIVES, Dependency.class));
		return result;
	}

	/** After how many minutes a failure comes through a dependency; empty if none does. */
	private Optional<Long> arrival(Dependency dependency) {
		if (canDoWithout(dependency) || !failing.containsKey(dependency.getOn())
				|| !failing.keySet().containsAll(dependency.getAlternatives())) {
			return Optional.empty();
		}
		long latest = failing.get(dependency.getOn());
		for (CriticalElement alternative : dependency.getAlternatives()) {
			latest = Math.max(latest, failing.get(alternative));
		}
		return Optional.of(latest + (dependency.getBuffer() == null ? 0 : dependency.getBuffer().minutes().longValue()));
	}

	private static boolean canDoWithout(Dependency dependency) {
		BigDecimal left = switch (dependency.getStrength()) {
			case LOW -> BigDecimal.valueOf(90);
			case MEDIUM -> BigDecimal.valueOf(60);
			case HIGH -> BigDecimal.valueOf(20);
			case TOTAL -> BigDecimal.ZERO;
		};
		BigDecimal minimum = dependency.eContainer() instanceof VitalService service && service.getMinimumLevel() != null
				? service.getMinimumLevel() : USUAL_MINIMUM;
		return left.signum() > 0 && left.compareTo(minimum) >= 0;
	}

	/** After how many minutes an element fails; empty if it does not. */
	public Optional<Long> minutes(CriticalElement element) {
		return Optional.ofNullable(failing.get(element));
	}

	/** Whether the failure of an element comes through one of its dependencies. */
	public boolean comesThrough(Dependency dependency) {
		return dependency.eContainer() instanceof CriticalElement owner && arrival(dependency).isPresent()
				&& arrival(dependency).equals(minutes(owner));
	}
}
