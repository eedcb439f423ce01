package org.pactwright.language.ide.sheet;

/**
 * Something that may be chosen.
 *
 * @param word as the text says it: a word of an enumeration or a name
 * @param label for people
 * @param documentation what it means, may be empty
 * @param icon the name of the metamodel class, empty for words
 */
public record Choice(String word, String label, String documentation, String icon) {
}
