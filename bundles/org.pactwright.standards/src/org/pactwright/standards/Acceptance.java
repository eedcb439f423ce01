package org.pactwright.standards;

import java.time.LocalDate;
import java.util.Optional;

import org.pactwright.model.Role;
import org.pactwright.model.RuleWaiver;

/**
 * Why a finding does not count: somebody accepted it on purpose, in a {@code waive} statement.
 *
 * @param waiver the statement; it holds on the reference date
 */
public record Acceptance(RuleWaiver waiver) {

	/** The reason given, never blank. */
	public String reason() {
		return waiver.getReason();
	}

	/** The last day on which it holds, or empty when it has no end. */
	public Optional<LocalDate> expiresOn() {
		return Optional.ofNullable(waiver.getExpiresOn());
	}

	/** Who allowed it, or empty when that is not recorded. */
	public Optional<Role> approvedBy() {
		return Optional.ofNullable(waiver.getApprovedBy());
	}
}
