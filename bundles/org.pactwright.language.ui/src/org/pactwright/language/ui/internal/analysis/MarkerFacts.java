package org.pactwright.language.ui.internal.analysis;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.ui.PactMarkers;
import org.pactwright.model.NamedElement;
import org.pactwright.standards.Finding;

/**
 * What one marker should say.
 *
 * @param type a marker type of {@link PactMarkers}
 * @param element title of the element that is meant, empty when there is none
 * @param target its qualified id, or that of the nearest element around it that has one; may be empty
 */
record MarkerFacts(String type, Severity severity, String rule, String pack, String element, String target,
		String message, Place place) {

	static MarkerFacts of(Problem problem) {
		return new MarkerFacts(PactMarkers.LANGUAGE, problem.severity(), problem.code(), "language", "", "",
				problem.message(), problem.place());
	}

	static MarkerFacts of(Finding finding) {
		return new MarkerFacts(PactMarkers.FINDING, finding.severity(), finding.rule().id(),
				finding.rule().packName(), Names.label(finding.element()), target(finding.element()),
				finding.message(), finding.place());
	}

	private static String target(EObject element) {
		EObject named = element;
		while (named != null && !(named instanceof NamedElement it && !Names.id(it).isEmpty())) {
			named = named.eContainer();
		}
		return named instanceof NamedElement it ? Names.qualified(it) : "";
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
		attributes.put(PactMarkers.ELEMENT, element);
		attributes.put(PactMarkers.TARGET, target);
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
