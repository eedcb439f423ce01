package org.pactwright.analysis.reach;

import java.util.Optional;

import org.pactwright.model.Actor;
import org.pactwright.model.InformationExchange;

/**
 * One step of information from actor to actor.
 *
 * @param kind how
 * @param from who has it
 * @param to who gets it
 * @param exchange what carries it, where an exchange does
 * @param obstacle why it may not go there, or empty when it may
 */
public record Hop(HopKind kind, Actor from, Actor to, Optional<InformationExchange> exchange,
		Optional<Obstacle> obstacle) {
}
