package org.pactwright.analysis.cascade;

import java.util.List;

/**
 * The single points of failure of a model, the worst first.
 *
 * @param horizon up to which minute losses count
 * @param points those that take anything along at all
 * @param candidates how many elements something rests on
 * @param notSimulated how many of them were left out because the model is too large; those that fewest things rest on
 */
public record Ranking(long horizon, List<SinglePoint> points, int candidates, int notSimulated) {
}
