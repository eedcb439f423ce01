package org.pactwright.analysis.reach;

/**
 * Why information may not take a hop.
 *
 * @param bar which kind of rule forbids it
 * @param reason a sentence for people
 */
public record Obstacle(Bar bar, String reason) {
}
