package org.pactwright.review.internal.page;

/**
 * A sign beside an element that has findings.
 *
 * @param severity of the worst: error, warning, info or accepted
 * @param text how many of it
 * @param href the first of them
 */
public record Mark(String severity, String text, String href) {
}
