package org.pactwright.review.internal.page;

/**
 * A reference as a reader sees it.
 *
 * @param href where it leads, or empty when it leads nowhere and is plain text
 * @param text what is read
 * @param hint shown when pointed at, for instance the id; may be empty
 * @param style a class of the style sheet, for instance of a sector; may be empty
 */
public record Ref(String href, String text, String hint, String style) {

	/** Text that leads nowhere. */
	public static Ref plain(String text) {
		return new Ref("", text, "", "");
	}
}
