package org.pactwright.review;

/**
 * How a review package is written.
 *
 * @param replace whether an earlier review package at the same place may be replaced; anything else there never is
 * @param toolVersion the version of the tool as printed on the cover and in the manifest, for instance {@code 1.0.0}
 */
public record ReviewOptions(boolean replace, String toolVersion) {

	/** The usual: an earlier package is replaced. */
	public static ReviewOptions of(String toolVersion) {
		return new ReviewOptions(true, toolVersion);
	}
}
