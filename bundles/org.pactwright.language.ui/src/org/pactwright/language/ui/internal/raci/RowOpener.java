package org.pactwright.language.ui.internal.raci;

import org.eclipse.swt.widgets.Display;
import org.pactwright.edit.raci.RaciMatrix.Row;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.session.ProjectSession;
import org.pactwright.language.ui.PlaceOpener;

/** Shows the statement of a row in the text editor. */
final class RowOpener {

	private RowOpener() {
	}

	static void open(ProjectSession project, Row row, Display display) {
		project.with(state -> row.key().find(state.project()).ifPresent(found -> {
			Place place = Places.of(found);
			display.asyncExec(() -> PlaceOpener
					.open(new Location(place.file(), new Range(place.offset(), place.length()))));
		}));
	}
}
