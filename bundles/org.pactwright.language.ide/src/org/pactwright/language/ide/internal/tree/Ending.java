package org.pactwright.language.ide.internal.tree;

import java.util.Optional;

import org.pactwright.language.ide.internal.grammar.State;

/**
 * How far a text was read.
 *
 * @param state what was read last, and so what may come next
 * @param block the same for the beginning of the block that is still open
 */
public record Ending(State state, Optional<State> block) {
}
