package org.pactwright.viewpoint.description;

/**
 * An expression as it is written, with where it is written.
 *
 * @param text empty if there is none; defaults of the format are applied
 * @param owner the element whose attribute it is
 * @param feature the name of the attribute
 */
public record ExpressionText(String text, Identity owner, String feature) {

	/** Whether there is no expression. */
	public boolean isBlank() {
		return text.isBlank();
	}

	@Override
	public String toString() {
		return text;
	}
}
