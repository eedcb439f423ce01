package org.pactwright.review.internal.files;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Gives each source file a name inside the package that is safe everywhere: it stays below its folder, holds letters,
 * digits, dots, dashes and underscores only, is no reserved name of Windows, and differs from all others also where
 * upper and lower case count as one.
 */
public final class FileNames {

	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
			"com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
			"lpt9");
	private static final int LONGEST = 120;

	private final Set<String> taken = new HashSet<>();

	/**
	 * A safe name for a path.
	 *
	 * @param relative the path as the project knows it, with '/' or '\' between its parts
	 * @param suffixes of further files that are written beside it and must be free too, for instance {@code .html}
	 * @return a path with '/' between its parts, never empty
	 */
	public String assign(String relative, String... suffixes) {
		StringJoiner path = new StringJoiner("/");
		for (String part : relative.split("[/\\\\]")) {
			if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
				path.add(part(part));
			}
		}
		String wanted = path.length() == 0 ? "source" : path.toString();
		String name = wanted;
		for (int n = 2; !free(name, suffixes); n++) {
			name = numbered(wanted, n);
		}
		taken.add(key(name));
		for (String suffix : suffixes) {
			taken.add(key(name + suffix));
		}
		return name;
	}

	private boolean free(String name, String... suffixes) {
		boolean free = !taken.contains(key(name));
		for (String suffix : suffixes) {
			free &= !taken.contains(key(name + suffix));
		}
		return free;
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static String numbered(String name, int n) {
		int dot = name.lastIndexOf('.');
		return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) + "-" + n + name.substring(dot)
				: name + "-" + n;
	}

	private static String part(String part) {
		StringBuilder safe = new StringBuilder();
		part.codePoints().forEach(c -> safe.appendCodePoint(
				Character.isLetterOrDigit(c) && Character.isBmpCodePoint(c) || c == '.' || c == '-' ? c : '_'));
		String name = safe.length() > LONGEST ? safe.substring(safe.length() - LONGEST) : safe.toString();
		// A leading dot hides a file, a trailing one is dropped by Windows.
		name = name.replaceAll("^\\.+|\\.+$", "_");
		int dot = name.indexOf('.');
		String stem = dot < 0 ? name : name.substring(0, dot);
		return RESERVED.contains(key(stem)) ? "_" + name : name;
	}
}
