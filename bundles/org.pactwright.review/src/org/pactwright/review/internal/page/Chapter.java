package org.pactwright.review.internal.page;

import java.util.List;

/**
 * A chapter of the report: the findings, a model, a partnership, a plan.
 *
 * @param anchor its place in the page
 * @param kicker what it is, in a word or two above the heading; may be empty
 * @param title its heading
 * @param lead parts without a heading of their own, at its start
 * @param sections its parts with headings
 * @param missing what could be said here and is not, in words; may be empty
 */
public record Chapter(String anchor, String kicker, String title, List<Section> lead, List<Section> sections,
		List<String> missing) {
}
