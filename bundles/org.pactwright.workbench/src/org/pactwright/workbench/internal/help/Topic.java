package org.pactwright.workbench.internal.help;

/**
 * A help page.
 *
 * @param file its name in the bundle's help folder, e.g. {@code language.md}
 * @param title its first heading
 */
record Topic(String file, String title) {
}
