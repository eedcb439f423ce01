package org.pactwright.language.ide.sheet;

import java.util.List;

/**
 * One property of a kind of element, without a value.
 *
 * @param id of the feature, or the letter of RACI; unique in a sheet
 * @param documentation what the metamodel says about it
 * @param required whether it cannot be taken away
 * @param choices the words of an enumeration or the units, in order; none for other kinds
 * @param wanted what a reference leads to, in words: {@code governance body}; else empty
 */
public record Field(String id, String label, String documentation, FieldKind kind, boolean required,
		List<Choice> choices, String wanted) {

	public Field {
		choices = List.copyOf(choices);
	}
}
