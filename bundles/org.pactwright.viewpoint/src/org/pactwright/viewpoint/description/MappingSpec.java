package org.pactwright.viewpoint.description;

/** A rule that shows semantic elements as nodes, containers or edges. */
public sealed interface MappingSpec extends NamedSpec permits NodeOrContainerSpec, EdgeMappingSpec {

	/** What all mappings have. */
	MappingBasics basics();

	@Override
	default Identity identity() {
		return basics().identity();
	}

	@Override
	default String name() {
		return basics().name();
	}

	@Override
	default String label() {
		return basics().label();
	}
}
