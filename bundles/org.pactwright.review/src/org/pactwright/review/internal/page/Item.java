package org.pactwright.review.internal.page;

import java.util.List;

/**
 * What the first cell of a row, or the head of a card, says about the element it stands for.
 *
 * @param anchor the id of the place in the page; unique
 * @param title the element's title
 * @param id the element's own id; empty when the title is the id
 * @param about the element's description; may be empty
 * @param source its line in the sources
 * @param marks its findings, if any
 */
public record Item(String anchor, String title, String id, String about, Ref source, List<Mark> marks) {
}
