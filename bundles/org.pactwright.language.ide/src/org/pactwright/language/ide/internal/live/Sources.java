package org.pactwright.language.ide.internal.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.pactwright.language.PactLanguage;
import org.pactwright.language.ide.HouseRuleTexts;

/**
 * The texts of a project: those of open buffers and, where there is none, those on disk as last read; and what of it
 * was not analysed yet. Safe for use by several threads.
 */
public final class Sources {

	private final Map<Path, String> buffers = new HashMap<>();
	private final Set<Path> stale = new HashSet<>();
	/** Open files of house rules, which are not parsed. */
	private final Map<Path, String> house = new HashMap<>();
	private Map<Path, String> read = Map.of();
	private boolean everything = true;
	private long version;

	/**
	 * What has to be analysed.
	 *
	 * @param version of the texts
	 * @param everything whether the folder has to be searched anew
	 * @param buffers all open buffers
	 * @param stale files whose text is another than at the last analysis
	 */
	record Change(long version, boolean everything, Map<Path, String> buffers, Set<Path> stale) {
	}

	/** Sets the text of a buffer; the file need not exist. */
	public synchronized void put(Path file, String text) {
		String old = buffers.put(file, text);
		if (old == null) {
			old = read.get(file);
		}
		if (!text.equals(old)) {
			stale.add(file);
			version++;
		}
	}

	/** Sets the text of a buffer that holds house rules. */
	public synchronized void putHouse(Path file, String text) {
		if (!text.equals(house.put(file, text))) {
			version++;
		}
	}

	/** Goes back to the house rules on disk. */
	public synchronized void closeHouse(Path file) {
		if (house.remove(file) != null) {
			version++;
		}
	}

	/** The texts of house rules that are open, by path. */
	public synchronized Map<Path, String> house() {
		return Map.copyOf(house);
	}

	/** Goes back to the file on disk. */
	public synchronized void close(Path file) {
		if (buffers.remove(file) != null) {
			stale.add(file);
			version++;
		}
	}

	/** Looks at paths on disk again; at everything when there are none, or one of them is a folder. */
	public synchronized void refresh(Collection<Path> paths) {
		if (paths.isEmpty()) {
			everything = true;
			version++;
		}
		for (Path path : paths) {
			boolean source = PactLanguage.isSource(String.valueOf(path.getFileName())) && !Files.isDirectory(path);
			if (source && !buffers.containsKey(path)) {
				stale.add(path);
				version++;
			} else if (HouseRuleTexts.isHouseRules(String.valueOf(path.getFileName()))) {
				version++;
			} else if (!source && (Files.isDirectory(path) || holdsFiles(path))) {
				everything = true;
				version++;
			}
		}
	}

	/** Whether known files were below a path, which may be gone by now. */
	private boolean holdsFiles(Path folder) {
		return read.keySet().stream().anyMatch(file -> file.startsWith(folder));
	}

	/** Counts the changes. */
	public synchronized long version() {
		return version;
	}

	/** The text of a file. */
	public synchronized Optional<String> text(Path file) {
		return Optional.ofNullable(buffers.getOrDefault(file, read.get(file)));
	}

	/** All texts, sorted by path. */
	public synchronized Map<Path, String> texts() {
		Map<Path, String> all = new TreeMap<>(read);
		all.putAll(buffers);
		return all;
	}

	/** Takes over what has to be analysed; give it back with {@link #giveBack} when that fails. */
	synchronized Change take() {
		Change change = new Change(version, everything, Map.copyOf(buffers), Set.copyOf(stale));
		stale.clear();
		everything = false;
		return change;
	}

	synchronized void giveBack(Change change) {
		stale.addAll(change.stale());
		everything |= change.everything();
	}

	/** The texts of all files as they were just read. */
	synchronized void setRead(Map<Path, String> texts) {
		read = Map.copyOf(texts);
	}
}
