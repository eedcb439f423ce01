package org.pactwright.standards.coverage;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.model.Organisation;
import org.pactwright.standards.Finding;

/**
 * What the model holds for and misses from one partner, clause by clause.
 *
 * @param partner a party of a partnership
 * @param clauses those clauses where a finding or a piece of evidence is about the partner
 */
public record PartnerCoverage(Organisation partner, List<Clause> clauses) {

	public PartnerCoverage {
		clauses = List.copyOf(clauses);
	}

	/**
	 * A clause as far as it is about the partner.
	 *
	 * @param clause the clause with all that is known about it
	 * @param status missed, waived or met
	 * @param findings those about the partner
	 * @param evidence the elements of, or about, the partner
	 */
	public record Clause(ClauseCoverage clause, CoverageStatus status, List<Finding> findings, List<EObject> evidence) {

		public Clause {
			findings = List.copyOf(findings);
			evidence = List.copyOf(evidence);
		}
	}

	/** How many clauses have a status. */
	public long count(CoverageStatus status) {
		return clauses.stream().filter(clause -> clause.status() == status).count();
	}
}
