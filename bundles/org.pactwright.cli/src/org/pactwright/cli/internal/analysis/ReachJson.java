package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.pactwright.analysis.reach.Holder;
import org.pactwright.analysis.reach.Hop;
import org.pactwright.analysis.reach.ItemReach;
import org.pactwright.analysis.reach.Obstacle;
import org.pactwright.cli.internal.Version;
import org.pactwright.cli.internal.report.JsonWriting;
import org.pactwright.model.InformationItem;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Whom information reaches, for programs. Members are only ever added; a change that would break a reader raises the
 * number in {@code format}.
 *
 * <pre>
 * {"format": "pactwright-reach/1", "version": of Pactwright, "folder": path,
 *  "items": [{"item": ELEMENT, "owner": ELEMENT, "tlp": clear, green, amber, amber_strict or red,
 *    "level": id of the classification, "policy": can, could, cannot or undecided,
 *    "holders": [{"actor": ELEMENT, "basis": owner, origin or passed on, "allowed": true or false,
 *      "forbiddenHop": index of the first hop that is forbidden,
 *      "path": [{"how": sends to, is heard by, works for or speaks through, "from": id, "to": id, "exchange": id,
 *        "obstacle": {"bar": policy, label, clearance or agreement, "reason": text}}]}]}]}
 *
 * ELEMENT: {"id": qualified, "kind", "title"}
 * </pre>
 *
 * What there is none of is left out.
 */
public final class ReachJson {

	private static final String FORMAT = "pactwright-reach/1";

	private final JsonGenerator json;

	/** @param folder of the project, as it is to be written */
	public ReachJson(Writer out, String folder) throws IOException {
		json = JsonWriting.generator(out);
		json.writeStartObject();
		json.writeStringField("format", FORMAT);
		json.writeStringField("version", Version.number());
		json.writeStringField("folder", folder);
		json.writeArrayFieldStart("items");
	}

	/** One item with some of those whom it reaches. */
	public void item(InformationItem item, List<Holder> holders) throws IOException {
		json.writeStartObject();
		Elements.write(json, "item", item);
		if (item.getOwner() != null) {
			Elements.write(json, "owner", item.getOwner());
		}
		if (item.getSharing() != null) {
			json.writeStringField("tlp", item.getSharing().getLiteral());
		}
		if (item.getClassification() != null) {
			json.writeStringField("level", Elements.id(item.getClassification()));
		}
		json.writeStringField("policy", item.getPolicy().getLiteral());
		json.writeArrayFieldStart("holders");
		for (Holder holder : holders) {
			write(holder);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	/** All items. */
	public void items(List<ItemReach> all) throws IOException {
		for (ItemReach reach : all) {
			item(reach.item(), reach.holders());
		}
	}

	/** Ends the result. */
	public void end() throws IOException {
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
		json.flush();
	}

	private void write(Holder holder) throws IOException {
		List<Hop> path = holder.path();
		json.writeStartObject();
		Elements.write(json, "actor", holder.actor());
		json.writeStringField("basis", holder.basis().word());
		json.writeBooleanField("allowed", holder.allowed());
		if (holder.forbidden().isPresent()) {
			json.writeNumberField("forbiddenHop", path.indexOf(holder.forbidden().get()));
		}
		json.writeArrayFieldStart("path");
		for (Hop hop : path) {
			write(hop);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void write(Hop hop) throws IOException {
		json.writeStartObject();
		json.writeStringField("how", hop.kind().word());
		json.writeStringField("from", Elements.id(hop.from()));
		json.writeStringField("to", Elements.id(hop.to()));
		if (hop.exchange().isPresent()) {
			json.writeStringField("exchange", Elements.id(hop.exchange().get()));
		}
		if (hop.obstacle().isPresent()) {
			Obstacle obstacle = hop.obstacle().get();
			json.writeObjectFieldStart("obstacle");
			json.writeStringField("bar", obstacle.bar().word());
			json.writeStringField("reason", obstacle.reason());
			json.writeEndObject();
		}
		json.writeEndObject();
	}
}
