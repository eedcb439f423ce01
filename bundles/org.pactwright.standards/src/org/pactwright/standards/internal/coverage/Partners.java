package org.pactwright.standards.internal.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Role;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Finding;
import org.pactwright.standards.coverage.ClauseCoverage;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.PartnerCoverage;
import org.pactwright.standards.coverage.RuleCoverage;
import org.pactwright.standards.coverage.StandardCoverage;

/**
 * Which partners an element is about: the organisations it stands in, is, or points at, and those of the roles it
 * points at. Each element is asked once.
 */
public final class Partners {
	private final CheckContext context;
	private final Map<Organisation, Map<ClauseCoverage, Share>> shares = new LinkedHashMap<>();
	private final Map<EObject, Set<Organisation>> known = new IdentityHashMap<>();

	/** What of a clause is about one partner. */
	private record Share(List<Finding> findings, Set<EObject> evidence) {
	}

	/** @param context the project */
	public Partners(CheckContext context) {
		this.context = context;
		for (Membership member : context.all(Membership.class)) {
			if (member.getParty() != null) {
				shares.putIfAbsent(member.getParty(), new IdentityHashMap<>());
			}
		}
	}

	/** The parties of all partnerships with the clauses that are about them, in the order of the standards. */
	public List<PartnerCoverage> cover(List<StandardCoverage> standards) {
		List<ClauseCoverage> clauses = standards.stream().flatMap(standard -> standard.clauses().stream()).toList();
		for (ClauseCoverage clause : clauses) {
			context.stopIfCancelled();
			clause.rules().forEach(rule -> share(clause, rule));
		}
		List<PartnerCoverage> partners = new ArrayList<>();
		shares.forEach((partner, own) -> partners.add(new PartnerCoverage(partner, clauses.stream()
				.filter(own::containsKey).map(clause -> clause(clause, own.get(clause))).toList())));
		return partners;
	}

	private static PartnerCoverage.Clause clause(ClauseCoverage clause, Share share) {
		CoverageStatus status = share.findings.isEmpty() ? CoverageStatus.MET
				: share.findings.stream().allMatch(Finding::accepted) ? CoverageStatus.WAIVED : CoverageStatus.MISSED;
		return new PartnerCoverage.Clause(clause, status, share.findings.stream().sorted().toList(),
				List.copyOf(share.evidence));
	}

	private void share(ClauseCoverage clause, RuleCoverage rule) {
		for (Finding finding : rule.findings()) {
			about(finding.element()).forEach(partner -> share(clause, partner).findings.add(finding));
		}
		for (EObject element : rule.evidence()) {
			about(element).forEach(partner -> share(clause, partner).evidence.add(element));
		}
	}

	private Share share(ClauseCoverage clause, Organisation partner) {
		return shares.get(partner).computeIfAbsent(clause, key -> new Share(new ArrayList<>(), new LinkedHashSet<>()));
	}

	private Set<Organisation> about(EObject element) {
		return known.computeIfAbsent(element, this::find);
	}

	private Set<Organisation> find(EObject element) {
		Set<Organisation> found = new LinkedHashSet<>();
		for (EObject outer = element; outer != null; outer = outer.eContainer()) {
			add(outer, found);
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()
					&& element.eIsSet(reference)) {
				Collection<?> targets = reference.isMany() ? (Collection<?>) element.eGet(reference)
						: List.of(element.eGet(reference));
				targets.forEach(target -> add(target, found));
			}
		}
		found.retainAll(shares.keySet());
		return found;
	}

	private static void add(Object element, Set<Organisation> found) {
		if (element instanceof Organisation organisation) {
			found.add(organisation);
		} else if (element instanceof Role role && role.getOrganisation() != null) {
			found.add(role.getOrganisation());
		}
	}
}
