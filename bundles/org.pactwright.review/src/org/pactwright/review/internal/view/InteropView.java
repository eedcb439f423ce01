package org.pactwright.review.internal.view;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.model.InteropLayer;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.Partnership;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The interoperability functions of a partnership by layer, from governance down to technical. */
public final class InteropView {

	private InteropView() {
	}

	/** The functions of one layer. */
	public record Layer(String title, List<Row> rows) {
	}

	/** A row of the table. */
	public record Row(Item item, List<Pill> status, String maturity, List<Ref> between, List<Ref> enables,
			List<Facts.Fact> basis, List<Ref> owner) {
	}

	/** The section, unless there are no functions. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "interop"), "Interoperability", "interop",
				() -> layers(partnership, links)).unlessEmpty(partnership.getInterop());
	}

	private static List<Layer> layers(Partnership partnership, Links links) {
		Map<InteropLayer, List<Row>> rows = new EnumMap<>(InteropLayer.class);
		Arrays.stream(InteropLayer.values())
				.forEach(layer -> rows.put(layer, partnership.getInterop().stream()
						.filter(each -> each.getLayer() == layer).map(each -> row(each, links)).toList()));
		return rows.entrySet().stream().filter(each -> !each.getValue().isEmpty())
				.map(each -> new Layer(Words.capital(each.getKey()), each.getValue())).toList();
	}

	private static Row row(InteroperabilityFunction function, Links links) {
		List<Facts.Fact> basis = new Facts().add("Agreements", links.to(function.getAgreements()))
				.add("Regulations", links.to(function.getRegulations()))
				.add("Technology", links.to(function.getTechnology())).list();
		return new Row(links.item(function), Pill.of(function.getStatus()),
				function.getMaturity() == null ? "" : "maturity " + function.getMaturity() + " of 5",
				links.to(function.getBetween()), links.to(function.getEnables()), basis, links.to(function.getOwner()));
	}
}
