package org.pactwright.diagram.drawing;

import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * Something to say about an element, shown as a mark on it.
 *
 * @param text shown when the pointer rests on the mark
 */
public record FindingMark(DiagramElement element, RuleLevel level, String text) {
}
