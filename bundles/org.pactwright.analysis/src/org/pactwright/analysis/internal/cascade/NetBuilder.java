package org.pactwright.analysis.internal.cascade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.analysis.Hours;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.VitalService;

/** Makes the net of a model. What the text leaves open is settled here, once, as {@code docs/analysis.md} says. */
final class NetBuilder {

	/** Below half of the usual output an element without a stated minimum is down. */
	private static final int USUAL_MINIMUM = 500;
	/** An element that nobody rated counts as one of the middle. */
	private static final int USUAL_CRITICALITY = 3;

	private final Subjects subjects;
	private final List<int[]> providers = new ArrayList<>();
	private final List<Optional<Dependency>> dependencies = new ArrayList<>();
	private final Ints owner = new Ints();
	private final Ints grade = new Ints();
	private final List<Long> buffer = new ArrayList<>();
	private final List<Boolean> crossing = new ArrayList<>();

	private NetBuilder(Subjects subjects) {
		this.subjects = subjects;
	}

	static Net build(Subjects subjects) {
		return new NetBuilder(subjects).net();
	}

	private Net net() {
		int criticals = subjects.criticals();
		List<NamedElement> nodes = subjects.elements().subList(0, subjects.nodes());
		int[] minimum = new int[nodes.size()];
		long[] restart = new long[nodes.size()];
		long[] tolerance = new long[nodes.size()];
		int[] weight = new int[nodes.size()];
		int[] needsFrom = new int[nodes.size() + 1];
		Arrays.fill(tolerance, Net.UNKNOWN);
		for (int n = 0; n < nodes.size(); n++) {
			minimum[n] = n < criticals ? USUAL_MINIMUM : 1;
			if (nodes.get(n) instanceof VitalService service) {
				minimum[n] = service.getMinimumLevel() == null ? USUAL_MINIMUM : tenths(service.getMinimumLevel());
				restart[n] = service.getRto() == null ? 0 : Hours.atLeast(service.getRto());
				tolerance[n] = service.getMtpd() == null ? Net.UNKNOWN : Hours.atMost(service.getMtpd());
				weight[n] = service.getCriticality() == null ? USUAL_CRITICALITY : service.getCriticality();
			}
			addNeeds(n, nodes.get(n));
			needsFrom[n + 1] = owner.size();
		}
		boolean[] crosses = new boolean[crossing.size()];
		byte[] grades = new byte[crosses.length];
		for (int d = 0; d < crosses.length; d++) {
			crosses[d] = crossing.get(d);
			grades[d] = (byte) grade.get(d);
		}
		Rows rows = Rows.of(providers);
		return new Net(List.copyOf(nodes), criticals, minimum, restart, tolerance, weight, needsFrom, owner.toArray(), grades,
				buffer.stream().mapToLong(Long::longValue).toArray(), crosses, List.copyOf(dependencies), rows,
				rows.inverse(nodes.size()));
	}

	private static int tenths(BigDecimal percent) {
		return Math.clamp(percent.movePointRight(1).setScale(0, RoundingMode.CEILING).longValue(), 1, Grades.ALL);
	}

	private void addNeeds(int node, NamedElement element) {
		switch (element) {
			case CriticalElement critical -> critical.getDependencies().forEach(dependency -> add(node, dependency));
			case TechnologyService technology -> new LinkedHashSet<>(technology.getDependsOn()).forEach(on -> {
				int provider = subjects.number(on);
				if (provider != Subjects.NOBODY) {
					add(node, technology.isOfflineCapable() ? Grades.OFFLINE : Grades.TOTAL, 0, false, Optional.empty(),
							new int[] { provider });
				}
			});
			default -> throw new IllegalStateException("no node of a cascade: " + element.eClass().getName());
		}
	}

	/** A need of oneself, or of what the text does not name so that it is found, says nothing. */
	private void add(int node, Dependency dependency) {
		CriticalElement on = dependency.getOn();
		int first = on == null ? Subjects.NOBODY : subjects.number(on);
		if (first == Subjects.NOBODY || first == node) {
			return;
		}
		Ints able = new Ints();
		Set<Integer> known = new HashSet<>(List.of(first, node));
		able.add(first);
		for (CriticalElement other : dependency.getAlternatives()) {
			int number = subjects.number(other);
			if (number != Subjects.NOBODY && known.add(number)) {
				able.add(number);
			}
		}
		add(node, Grades.of(dependency.getStrength()), dependency.getBuffer() == null ? 0 : Hours.atMost(dependency.getBuffer()),
				crosses(dependency, on), Optional.of(dependency), able.toArray());
	}

	private void add(int node, byte how, long bridged, boolean border, Optional<Dependency> dependency, int[] able) {
		owner.add(node);
		grade.add(how);
		buffer.add(bridged);
		crossing.add(border);
		dependencies.add(dependency);
		providers.add(able);
	}

	/** The text says so; or those who run the two elements are in no country together. */
	private static boolean crosses(Dependency dependency, CriticalElement on) {
		if (dependency.isCrossBorder()) {
			return true;
		}
		if (!(dependency.eContainer() instanceof CriticalElement dependent)) {
			return false;
		}
		Set<String> here = countries(dependent);
		Set<String> there = countries(on);
		return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
	}

	private static Set<String> countries(CriticalElement element) {
		return element.getProviders().stream().map(Organisation::getJurisdiction).filter(country -> country != null)
				.collect(Collectors.toSet());
	}
}
