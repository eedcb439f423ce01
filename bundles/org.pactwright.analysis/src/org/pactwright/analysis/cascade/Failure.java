package org.pactwright.analysis.cascade;

import java.util.Optional;
import java.util.OptionalLong;

import org.pactwright.analysis.Hours;
import org.pactwright.model.NamedElement;
import org.pactwright.model.VitalService;

/**
 * An element that is taken out at the beginning.
 *
 * @param element a critical element or a technology service
 * @param lasts after how many minutes it is repaired, or empty when it stays out
 */
public record Failure(NamedElement element, OptionalLong lasts) {

	/** Out until the end. */
	public static Failure forGood(NamedElement element) {
		return new Failure(element, OptionalLong.empty());
	}

	/** Out for a number of minutes. */
	public static Failure lasting(NamedElement element, long minutes) {
		return new Failure(element, OptionalLong.of(minutes));
	}

	/** Out for as long as the model says that its restoration takes; where it says nothing, until the end. */
	public static Failure asPlanned(NamedElement element) {
		return new Failure(element, element instanceof VitalService service
				? Optional.ofNullable(service.getRto()).map(Hours::atLeast).map(OptionalLong::of)
						.orElseGet(OptionalLong::empty)
				: OptionalLong.empty());
	}
}
