package org.pactwright.viewpoint;

/**
 * How big a specification file may be. A file beyond a limit is refused with a problem that names the limit.
 *
 * @param bytes size of one file
 * @param depth how deep elements may be nested
 * @param elements number of elements in one file
 * @param files number of files that one reading may open, specifications and metamodels together
 */
public record Limits(long bytes, int depth, int elements, int files) {

	/** Ten times what the biggest public specifications need. */
	public static Limits standard() {
		return new Limits(64L * 1024 * 1024, 256, 1_000_000, 500);
	}
}
