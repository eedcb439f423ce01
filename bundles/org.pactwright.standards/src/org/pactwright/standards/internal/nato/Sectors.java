package org.pactwright.standards.internal.nato;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pactwright.model.Sector;

/** The two sectors that make a partnership public and private. */
final class Sectors {
	/** Public and private. */
	static final Set<Sector> BOTH = Collections.unmodifiableSet(EnumSet.of(Sector.PUBLIC, Sector.PRIVATE));

	private Sectors() {
	}

	/** Those of the two that are not there. */
	static List<Sector> missing(Set<Sector> there) {
		return BOTH.stream().filter(sector -> !there.contains(sector)).toList();
	}
}
