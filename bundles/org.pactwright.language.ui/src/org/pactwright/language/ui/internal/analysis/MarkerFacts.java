package org.pactwright.language.ui.internal.analysis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.ui.PactMarkers;
import org.pactwright.standards.Finding;

/**
 * What one marker should say.
 *
 * @param type a marker type of {@link PactMarkers}
 * @param element title of the element that is meant, empty when there is none
 */
record MarkerFacts(String type, Severity severity, String rule, String pack, String element, String message,
		Place place) {

	static MarkerFacts of(Problem problem) {
		return new MarkerFacts(PactMarkers.LANGUAGE, problem.severity(), problem.code(), "language", "",
				problem.message(), problem.place());
	}

	static MarkerFacts of(Finding finding) {
		return new MarkerFacts(PactMarkers.FINDING, finding.severity(), finding.rule().id(),
				finding.rule().pack().getLiteral(), Names.label(finding.element()), finding.message(), finding.place());
	}

	/** What stays the same when the text above the place changes: two markers that agree in it are one. */
	record Identity(String type, int severity, String rule, String element, String message) {

		static Identity of(IMarker marker, String type) {
			return new Identity(type, marker.getAttribute(IMarker.SEVERITY, -1), PactMarkers.rule(marker),
					PactMarkers.element(marker), marker.getAttribute(IMarker.MESSAGE, ""));
		}
	}

	Identity identity() {
		return new Identity(type, markerSeverity(), rule, element, message);
	}

	Path file() {
		return place.file();
	}

	/** Whether the marker stands where it should. */
	boolean standsAt(IMarker marker) {
		return marker.getAttribute(IMarker.CHAR_START, -1) == place.offset()
				&& marker.getAttribute(IMarker.CHAR_END, -1) == end()
				&& marker.getAttribute(IMarker.LINE_NUMBER, -1) == line();
	}

	/** The attributes that say where. */
	Map<String, Object> position() {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.LINE_NUMBER, line());
		attributes.put(IMarker.CHAR_START, place.offset());
		attributes.put(IMarker.CHAR_END, end());
		return attributes;
	}

	/** All attributes of a new marker. */
	Map<String, Object> attributes() {
		Map<String, Object> attributes = position();
		attributes.put(IMarker.SEVERITY, markerSeverity());
		attributes.put(IMarker.MESSAGE, message);
		attributes.put(PactMarkers.RULE, rule);
		attributes.put(PactMarkers.PACK, pack);
		if (!element.isEmpty()) {
			attributes.put(PactMarkers.ELEMENT, element);
		}
		return attributes;
	}

	private int line() {
		return Math.max(1, place.line());
	}

	private int end() {
		return place.offset() + place.length();
	}

	private int markerSeverity() {
		return switch (severity) {
			case ERROR -> IMarker.SEVERITY_ERROR;
			case WARNING -> IMarker.SEVERITY_WARNING;
			case INFO -> IMarker.SEVERITY_INFO;
		};
	}
}
