package org.pactwright.language.ide;

/**
 * One way to mend a finding.
 *
 * @param finding what it mends
 * @param id tells it from the others of the same finding
 * @param label what it does, as a command: {@code Make 'Manager of the net' the chair}
 * @param onlyPeople whether only people can tell that it is right
 */
public record FixChoice(FindingKey finding, String id, String label, boolean onlyPeople) {
}
