package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalLong;

import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Failure;
import org.pactwright.analysis.cascade.Outcome;
import org.pactwright.analysis.cascade.Ranking;
import org.pactwright.analysis.cascade.SinglePoint;
import org.pactwright.cli.internal.Version;
import org.pactwright.cli.internal.report.JsonWriting;
import org.pactwright.model.Dependency;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * A cascade for programs. Members are only ever added; a change that would break a reader raises the number in
 * {@code format}. All times are minutes from the failure, outputs are percent of what is usual.
 *
 * <pre>
 * {"format": "pactwright-cascade/1", "version": of Pactwright, "folder": path, "horizon": minutes,
 *  "failures": [{"element": ELEMENT, "lasts": minutes, left out when it is never repaired}],
 *  "events": [{"minute", "element": ELEMENT, "change": falls, degrades, restored or intolerable,
 *    "condition": working, degraded or down, "output": percent, "because": index of the event that brought it about,
 *    "through": {"from": id of what is needed, "to": id of what needs it, "kind", "strength"},
 *    "crossesBorder": true or false}],
 *  "outcomes": [{"element": ELEMENT, "condition", "output", "takenOut", "firstFall", "lastRestored", "downMinutes",
 *    "lostMinutes", "intolerableFrom", "heldByCircle"}]}
 *
 * {"format": "pactwright-cascade/1", "version", "folder", "horizon", "candidates", "notSimulated",
 *  "ranking": [{"rank", "element": ELEMENT, "weightedLoss": minutes times criticality, "servicesDown", "intolerable",
 *    "elementsDown", "technologies", "exchanges", "organisations", "bodies", "procedures", "crossesBorder"}]}
 *
 * ELEMENT: {"id": qualified, "kind", "title"}
 * </pre>
 *
 * What there is none of is left out.
 */
public final class CascadeJson {

	static final String FORMAT = "pactwright-cascade/1";
	private static final double TENTHS = 10;

	private final JsonGenerator json;
	private final String folder;

	/** @param folder of the project, as it is to be written */
	public CascadeJson(Writer out, String folder) throws IOException {
		this.json = JsonWriting.generator(out);
		this.folder = folder;
	}

	/** What happens when. */
	public void write(CascadeResult result) throws IOException {
		begin(result.horizon());
		json.writeArrayFieldStart("failures");
		for (Failure failure : result.failures()) {
			json.writeStartObject();
			Elements.write(json, "element", failure.element());
			time("lasts", failure.lasts());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("events");
		Map<CascadeEvent, Integer> numbers = new IdentityHashMap<>();
		for (CascadeEvent event : result.events()) {
			numbers.put(event, numbers.size());
			write(event, numbers);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("outcomes");
		for (Outcome outcome : result.outcomes()) {
			write(outcome);
		}
		end();
	}

	private void write(CascadeEvent event, Map<CascadeEvent, Integer> numbers) throws IOException {
		json.writeStartObject();
		json.writeNumberField("minute", event.minute());
		Elements.write(json, "element", event.element());
		json.writeStringField("change", event.change().word());
		json.writeStringField("condition", event.condition().word());
		json.writeNumberField("output", event.output() / TENTHS);
		if (event.because().isPresent()) {
			json.writeNumberField("because", numbers.get(event.because().get()));
		}
		if (event.through().isPresent()) {
			Dependency dependency = event.through().get();
			json.writeObjectFieldStart("through");
			json.writeStringField("from", Elements.id(dependency.getOn()));
			json.writeStringField("to", Elements.id(event.element()));
			json.writeStringField("kind", dependency.getKind().getLiteral());
			json.writeStringField("strength", dependency.getStrength().getLiteral());
			json.writeEndObject();
		}
		json.writeBooleanField("crossesBorder", event.crossesBorder());
		json.writeEndObject();
	}

	private void write(Outcome outcome) throws IOException {
		json.writeStartObject();
		Elements.write(json, "element", outcome.element());
		json.writeStringField("condition", outcome.condition().word());
		json.writeNumberField("output", outcome.output() / TENTHS);
		json.writeBooleanField("takenOut", outcome.takenOut());
		time("firstFall", outcome.firstFall());
		time("lastRestored", outcome.lastRestored());
		json.writeNumberField("downMinutes", outcome.downMinutes());
		json.writeNumberField("lostMinutes", outcome.lostMinutes());
		time("intolerableFrom", outcome.intolerableFrom());
		json.writeBooleanField("heldByCircle", outcome.heldByCircle());
		json.writeEndObject();
	}

	/** The single points of failure. */
	public void write(Ranking ranking) throws IOException {
		begin(ranking.horizon());
		json.writeNumberField("candidates", ranking.candidates());
		json.writeNumberField("notSimulated", ranking.notSimulated());
		json.writeArrayFieldStart("ranking");
		int rank = 0;
		for (SinglePoint point : ranking.points()) {
			json.writeStartObject();
			json.writeNumberField("rank", ++rank);
			Elements.write(json, "element", point.element());
			json.writeNumberField("weightedLoss", point.weightedLoss());
			json.writeNumberField("servicesDown", point.servicesDown());
			json.writeNumberField("intolerable", point.intolerable());
			json.writeNumberField("elementsDown", point.criticalsDown());
			json.writeNumberField("technologies", point.technologies());
			json.writeNumberField("exchanges", point.exchanges());
			json.writeNumberField("organisations", point.organisations());
			json.writeNumberField("bodies", point.bodies());
			json.writeNumberField("procedures", point.procedures());
			json.writeBooleanField("crossesBorder", point.crossesBorder());
			json.writeEndObject();
		}
		end();
	}

	private void begin(long horizon) throws IOException {
		json.writeStartObject();
		json.writeStringField("format", FORMAT);
		json.writeStringField("version", Version.number());
		json.writeStringField("folder", folder);
		json.writeNumberField("horizon", horizon);
	}

	private void end() throws IOException {
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
		json.flush();
	}

	private void time(String name, OptionalLong minutes) throws IOException {
		if (minutes.isPresent()) {
			json.writeNumberField(name, minutes.getAsLong());
		}
	}
}
