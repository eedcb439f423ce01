package org.pactwright.cli.internal.coverage;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.cli.internal.files.PathNames;
import org.pactwright.cli.internal.report.ElementNames;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.standards.coverage.Coverage;
import org.pactwright.standards.coverage.PartnerCoverage;
import org.pactwright.standards.coverage.StageGate;

/**
 * What the command has to write.
 *
 * @param folder of the project, as it is to be written
 * @param coverage by clause and stage
 * @param partners the same by partner
 * @param gates the checklists of stages
 * @param names how paths are written
 */
public record Covered(String folder, Coverage coverage, List<PartnerCoverage> partners, List<StageGate> gates,
		PathNames names) {

	/** A place for people and spreadsheets: {@code east/plan.rmp:12:3}. */
	String place(Place place) {
		String file = names.portable(place.file());
		return place.line() > 0 ? file + ":" + place.line() + ":" + place.column() : file;
	}

	/** An element with its place: {@code EnergyNet.Charter (east/plan.rmp:12:3)}. */
	String element(EObject element) {
		return ElementNames.id(element) + " (" + place(Places.of(element)) + ")";
	}
}
