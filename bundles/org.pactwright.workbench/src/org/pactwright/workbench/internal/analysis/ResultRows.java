package org.pactwright.workbench.internal.analysis;

import java.util.List;
import java.util.Optional;

import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.model.NamedElement;

/**
 * What an analysis found, as texts and places: holds nothing of the model.
 *
 * @param title what was asked and what came of it, in short; or why nothing can be said
 * @param rows none when nothing can be said
 * @param subject the qualified name of the element that it is about; empty when there is none
 */
record ResultRows(String title, List<Row> rows, Optional<String> subject) {

	/**
	 * One line.
	 *
	 * @param cells a text for each column
	 * @param icon how bad it is
	 * @param place where a click leads
	 */
	record Row(List<String> cells, String icon, Location place) {
	}

	/** Nothing but a reason. */
	static ResultRows nothing(String reason) {
		return new ResultRows(reason, List.of(), Optional.empty());
	}

	/** Where the id of an element stands. */
	static Location placeOf(NamedElement element) {
		Place place = Places.ofId(element);
		return new Location(place.file(), new Range(place.offset(), place.length()));
	}
}
