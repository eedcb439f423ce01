package org.pactwright.standards.coverage;

import java.util.List;

import org.pactwright.standards.StandardInfo;

/**
 * How a project stands towards a standard or source.
 *
 * @param standard the standard
 * @param clauses its clauses in their order
 */
public record StandardCoverage(StandardInfo standard, List<ClauseCoverage> clauses) {

	public StandardCoverage {
		clauses = List.copyOf(clauses);
	}

	/** How many clauses have a status. */
	public long count(CoverageStatus status) {
		return clauses.stream().filter(clause -> clause.status() == status).count();
	}
}
