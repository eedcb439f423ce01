package org.pactwright.review.internal.files;

/**
 * A file of a package as the manifest lists it.
 *
 * @param path inside the package, with '/'
 * @param size in bytes
 * @param sha256 in lower-case hexadecimal digits
 */
public record PackagedFile(String path, long size, String sha256) {
}
