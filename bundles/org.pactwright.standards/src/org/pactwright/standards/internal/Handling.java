package org.pactwright.standards.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.ClassificationScheme;

/**
 * Which classification levels are covered by others: lower ones of the same scheme, those that give the same protection
 * in other schemes, and lower ones of those. "Gives the same protection" holds both ways, whichever side says it. May
 * be asked from several threads.
 */
public final class Handling {
	private final Map<ClassificationLevel, Set<ClassificationLevel>> equivalents = new HashMap<>();
	private final Map<ClassificationLevel, Set<ClassificationLevel>> covered = new ConcurrentHashMap<>();

	/** @param levels all levels of a project */
	Handling(List<ClassificationLevel> levels) {
		for (ClassificationLevel level : levels) {
			for (ClassificationLevel other : level.getEquivalents()) {
				equivalents.computeIfAbsent(level, key -> new LinkedHashSet<>()).add(other);
				equivalents.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(level);
			}
		}
	}

	/**
	 * Whether whoever may handle one level may handle another.
	 *
	 * @param held the level one is cleared for
	 * @param wanted the level in question
	 */
	public boolean covers(ClassificationLevel held, ClassificationLevel wanted) {
		return covered.computeIfAbsent(held, this::reach).contains(wanted);
	}

	private Set<ClassificationLevel> reach(ClassificationLevel held) {
		Set<ClassificationLevel> found = new HashSet<>();
		Deque<ClassificationLevel> open = new ArrayDeque<>();
		found.add(held);
		open.add(held);
		while (!open.isEmpty()) {
			ClassificationLevel level = open.remove();
			if (level.eContainer() instanceof ClassificationScheme scheme) {
				scheme.getLevels().stream().filter(other -> isLower(other, level)).filter(found::add)
						.forEach(open::add);
			}
			equivalents.getOrDefault(level, Set.of()).stream().filter(found::add).forEach(open::add);
		}
		return found;
	}

	/** A level whose rank could not be read is neither lower nor higher than any other. */
	private static boolean isLower(ClassificationLevel level, ClassificationLevel than) {
		return level.getRank() != null && than.getRank() != null && level.getRank() <= than.getRank();
	}
}
