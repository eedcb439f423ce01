package org.pactwright.viewpoint.diagram;

/**
 * A colour as it came out of the specification. Channels of fixed colours are not corrected, so they can lie beyond 0 to
 * 255; {@link #hex} corrects them.
 */
public record Colour(int red, int green, int blue) {

	/** Black. */
	public static final Colour BLACK = new Colour(0, 0, 0);
	/** White. */
	public static final Colour WHITE = new Colour(255, 255, 255);

	/** As in SVG and HTML: {@code #rrggbb}. */
	public String hex() {
		return String.format("#%02x%02x%02x", clamp(red), clamp(green), clamp(blue));
	}

	private static int clamp(int channel) {
		return Math.max(0, Math.min(255, channel));
	}
}
