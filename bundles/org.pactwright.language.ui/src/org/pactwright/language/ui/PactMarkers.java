package org.pactwright.language.ui;

import org.eclipse.core.resources.IMarker;

/** The markers that analysis leaves on files; none of them outlives the session, each start analyses anew. */
public final class PactMarkers {

	/** Every problem and finding. */
	public static final String PROBLEM = "org.pactwright.language.ui.problem";
	/** What the language says: syntax, values, references. */
	public static final String LANGUAGE = "org.pactwright.language.ui.languageProblem";
	/** What a rule of a standard says; accepted findings have no marker. */
	public static final String FINDING = "org.pactwright.language.ui.finding";

	/** String: id of the rule, or the code of the language problem. */
	public static final String RULE = "rule";
	/** String: rule pack in capitals, e.g. {@code NATO}; {@code language} for language problems. */
	public static final String PACK = "pack";
	/** String: title of the element that is meant; may be missing. */
	public static final String ELEMENT = "element";

	/** String: how a waiver names the element, e.g. {@code EnergyNet.Sponsors}; missing where it has no id. */
	public static final String TARGET = "target";

	private PactMarkers() {
	}

	/** Id of the rule or code of the problem, empty for a foreign marker. */
	public static String rule(IMarker marker) {
		return marker.getAttribute(RULE, "");
	}

	/** How a waiver of the finding names its element, empty when it cannot. */
	public static String target(IMarker marker) {
		return marker.getAttribute(TARGET, "");
	}

	/** Title of the element meant, empty when it is not known. */
	public static String element(IMarker marker) {
		return marker.getAttribute(ELEMENT, "");
	}
}
