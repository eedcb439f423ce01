package org.pactwright.review.internal.page;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A kind of section that a chapter may have.
 *
 * @param <T> what the chapter is about
 * @param noun what it shows, for the sentence that lists what is missing; empty when nobody misses it
 * @param section makes the section, or none when there is nothing to show
 */
public record Part<T>(String noun, BiFunction<T, Links, Optional<Section>> section) {
}
