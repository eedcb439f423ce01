package org.pactwright.standards;

import org.pactwright.model.RulePack;

/**
 * What the catalogue knows about a pack of rules.
 *
 * @param pack the pack
 * @param title in a few words, for instance {@code governance hygiene}
 * @param about what the pack is for and whom it serves
 */
public record PackInfo(RulePack pack, String title, String about) {
}
