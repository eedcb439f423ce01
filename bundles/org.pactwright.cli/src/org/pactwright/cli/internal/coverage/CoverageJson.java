package org.pactwright.cli.internal.coverage;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.cli.internal.Version;
import org.pactwright.cli.internal.report.ElementNames;
import org.pactwright.cli.internal.report.JsonWriting;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.standards.Acceptance;
import org.pactwright.standards.Finding;
import org.pactwright.standards.coverage.ClauseCoverage;
import org.pactwright.standards.coverage.PartnerCoverage;
import org.pactwright.standards.coverage.RuleCoverage;
import org.pactwright.standards.coverage.StageCoverage;
import org.pactwright.standards.coverage.StageGate;
import org.pactwright.standards.coverage.StandardCoverage;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The coverage for programs. Members are only ever added; a change that would break a reader raises the number in
 * {@code format}.
 *
 * <pre>
 * {"format": "pactwright-coverage/1", "version": of Pactwright, "folder": path,
 *  "standards": [{"id", "name", "clauses": [{"clause", "title", "confirmed": true or false, "status": STATUS, "reason",
 *    "rules": [ids]}]}],
 *  "rules": [{"id", "pack", "status": STATUS, "reason", "gate", "findings": [FINDING], "evidence": [ELEMENT]}],
 *  "stages": [{"stage", "rules": [ids]}],
 *  "partners": [{"id", "title", "clauses": [{"standard", "clause", "status", "findings": number, "evidence": number}]}],
 *  "gates": [{"partnership", "stage", "state": ahead, under way, closed or omitted, "mayBeClosed": true or false,
 *    "items": [{"mark": there, missing, waived or not checkable, "severity", "text", "rule", "element": ELEMENT}]}]}
 *
 * STATUS: met, missed, waived, not_applicable or not_checkable
 * FINDING: {"severity", "message", "accepted": reason, "element": ELEMENT}
 * ELEMENT: {"id": qualified, of the nearest element that has one, "kind", "file", "line", "column"}
 * </pre>
 *
 * What there is none of is left out. Rules stand once; clauses and stages name them.
 */
public final class CoverageJson {

	private final Covered covered;
	private final JsonGenerator json;

	public CoverageJson(Covered covered, Writer out) throws IOException {
		this.covered = covered;
		this.json = JsonWriting.generator(out);
	}

	/** Writes everything. */
	public void write() throws IOException {
		json.writeStartObject();
		json.writeStringField("format", "pactwright-coverage/1");
		json.writeStringField("version", Version.number());
		json.writeStringField("folder", covered.folder());
		json.writeArrayFieldStart("standards");
		for (StandardCoverage standard : covered.coverage().standards()) {
			standard(standard);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("rules");
		for (RuleCoverage rule : covered.coverage().rules()) {
			rule(rule);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("stages");
		for (StageCoverage stage : covered.coverage().stages()) {
			json.writeStartObject();
			json.writeStringField("stage", stage.stage().getLiteral());
			ids(stage.rules());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("partners");
		for (PartnerCoverage partner : covered.partners()) {
			partner(partner);
		}
		json.writeEndArray();
		json.writeArrayFieldStart("gates");
		for (StageGate gate : covered.gates()) {
			gate(gate);
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
		json.flush();
	}

	private void standard(StandardCoverage standard) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", standard.standard().id());
		json.writeStringField("name", standard.standard().name());
		json.writeArrayFieldStart("clauses");
		for (ClauseCoverage clause : standard.clauses()) {
			json.writeStartObject();
			json.writeStringField("clause", clause.clause().ref().clause());
			json.writeStringField("title", clause.clause().title());
			json.writeBooleanField("confirmed", clause.clause().confirmed());
			json.writeStringField("status", clause.status().key());
			optional("reason", clause.reason());
			ids(clause.rules());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void rule(RuleCoverage rule) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", rule.rule().id());
		json.writeStringField("pack", rule.rule().packName());
		json.writeStringField("status", rule.status().key());
		optional("reason", rule.reason());
		optional("gate", rule.rule().gate().map(Object::toString).orElse(""));
		json.writeArrayFieldStart("findings");
		for (Finding finding : rule.findings()) {
			json.writeStartObject();
			json.writeStringField("severity", finding.severity().word());
			json.writeStringField("message", finding.message());
			optional("accepted", finding.waiver().map(Acceptance::reason).orElse(""));
			element("element", finding.element(), finding.place());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeArrayFieldStart("evidence");
		for (EObject element : rule.evidence()) {
			json.writeStartObject();
			members(element, Places.of(element));
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void partner(PartnerCoverage partner) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", Names.qualified(partner.partner()));
		json.writeStringField("title", Names.title(partner.partner()));
		json.writeArrayFieldStart("clauses");
		for (PartnerCoverage.Clause clause : partner.clauses()) {
			json.writeStartObject();
			json.writeStringField("standard", clause.clause().clause().ref().standard());
			json.writeStringField("clause", clause.clause().clause().ref().clause());
			json.writeStringField("status", clause.status().key());
			json.writeNumberField("findings", clause.findings().size());
			json.writeNumberField("evidence", clause.evidence().size());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void gate(StageGate gate) throws IOException {
		json.writeStartObject();
		json.writeStringField("partnership", Names.qualified(gate.partnership()));
		json.writeStringField("stage", gate.stage().getLiteral());
		json.writeStringField("state", gate.state().word());
		json.writeBooleanField("mayBeClosed", gate.mayBeClosed());
		json.writeArrayFieldStart("items");
		for (StageGate.Item item : gate.items()) {
			json.writeStartObject();
			json.writeStringField("mark", item.mark().word());
			json.writeStringField("severity", item.severity().word());
			json.writeStringField("text", item.text());
			json.writeStringField("rule", item.rule().id());
			element("element", item.element(), item.place());
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void ids(Iterable<RuleCoverage> rules) throws IOException {
		json.writeArrayFieldStart("rules");
		for (RuleCoverage rule : rules) {
			json.writeString(rule.rule().id());
		}
		json.writeEndArray();
	}

	private void element(String name, EObject element, Place place) throws IOException {
		json.writeObjectFieldStart(name);
		members(element, place);
		json.writeEndObject();
	}

	private void members(EObject element, Place place) throws IOException {
		json.writeStringField("id", ElementNames.id(element));
		json.writeStringField("kind", Names.kind(element.eClass()));
		json.writeStringField("file", covered.names().portable(place.file()));
		if (place.line() > 0) {
			json.writeNumberField("line", place.line());
			json.writeNumberField("column", place.column());
		}
	}

	private void optional(String name, String text) throws IOException {
		if (!text.isEmpty()) {
			json.writeStringField(name, text);
		}
	}
}
