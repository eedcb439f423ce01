package org.pactwright.standards.internal.soc;

import java.util.Locale;
import java.util.Optional;

import org.pactwright.model.Organisation;

/** Who competes with whom: organisations whose industry has the same name, whatever its case. */
final class Industries {

	private Industries() {
	}

	/** The industry of an organisation in a form that can be compared; empty where none is given. */
	static Optional<String> of(Organisation organisation) {
		return Optional.ofNullable(organisation.getIndustry()).map(text -> text.strip().toLowerCase(Locale.ROOT))
				.filter(text -> !text.isEmpty());
	}
}
