package org.pactwright.aql.services;

import org.pactwright.aql.spi.ServiceSet;

/**
 * The services that every expression can call. The order counts for a null without a type, which fits everywhere: of
 * several services of a name, none more specific than the other, the first is called.
 */
public final class StandardServices {
	private static final ServiceSet ALL = ServiceSet.builder().addMethods(AnyServices.class)
			.addMethods(EObjectServices.class).addMethods(EObjectContentServices.class).addMethods(XPathServices.class)
			.addMethods(ComparableServices.class).addMethods(IntegerServices.class).addMethods(LongServices.class)
			.addMethods(FloatServices.class).addMethods(DoubleServices.class).addMethods(StringServices.class)
			.addMethods(StringSearchServices.class).addMethods(BooleanServices.class)
			.addMethods(CollectionServices.class).addMethods(CollectionChangeServices.class)
			.addMethods(CollectionPartServices.class).addMethods(CollectionLambdaServices.class)
			.addMethods(CollectionNumberServices.class).addMethods(ResourceServices.class)
			.addMethods(PropertiesServices.class).addMethods(PromptServices.class).build();

	private StandardServices() {
	}

	/** All of them. */
	public static ServiceSet all() {
		return ALL;
	}
}
