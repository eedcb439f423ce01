package org.pactwright.analysis;

import org.pactwright.language.Severity;

/**
 * What an overlay writes on the figure of one element.
 *
 * @param text a few characters, for instance {@code 12 h} or {@code 4 h - 16 h}
 * @param severity how bad it is
 * @param colour what the colour is to say
 */
public record Stamp(String text, Severity severity, ColourRole colour) {
}
