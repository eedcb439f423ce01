package org.pactwright.viewpoint.check;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.Links;
import org.pactwright.viewpoint.description.MappingImport;
import org.pactwright.viewpoint.description.MappingSpec;

/** Finds the mappings that are used in other places than their own, so that elements of several types may own them. */
final class ReusedMappings {

	private final Set<Identity> found;

	/**
	 * @param found takes the identities
	 */
	ReusedMappings(Set<Identity> found) {
		this.found = found;
	}

	void collect(Object value) {
		switch (value) {
			case Links<?> links -> {
				// Followed where a mapping refers to it as its content only, see below.
			}
			case List<?> list -> list.forEach(this::collect);
			case Optional<?> optional -> optional.ifPresent(this::collect);
			case MappingImport imported -> imported.base().identity().ifPresent(found::add);
			case Record spec -> {
				for (RecordComponent component : spec.getClass().getRecordComponents()) {
					Object inner = Components.value(spec, component);
					if (component.getName().startsWith("reused") && inner instanceof List<?> reused) {
						reused.stream().filter(MappingSpec.class::isInstance).map(MappingSpec.class::cast)
								.forEach(this::add);
					} else {
						collect(inner);
					}
				}
			}
			default -> {
				// No mappings in there.
			}
		}
	}

	private void add(MappingSpec mapping) {
		if (found.add(mapping.identity()) && mapping instanceof ContainerMappingSpec container) {
			container.reusedContainers().forEach(this::add);
		}
	}
}
