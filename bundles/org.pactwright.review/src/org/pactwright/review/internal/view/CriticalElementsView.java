package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Asset;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.SupplyItem;
import org.pactwright.model.VitalService;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** Vital services, assets and supplies with what they depend on: three sections of the same make. */
public final class CriticalElementsView {

	private CriticalElementsView() {
	}

	/** What all critical elements have. */
	public record Common(Item item, List<Ref> providers, String criticality, List<Need> needs) {
	}

	/** A dependency: on what, how, and what bridges its loss. */
	public record Need(List<Ref> on, String kind, String strength, String buffer, String crossBorder,
			List<Ref> alternatives) {
	}

	/** A vital service; times as written. */
	public record Service(Common common, String baseline, String level, String mtpd, String rto, String minimum) {
	}

	/** An asset. */
	public record Site(Common common, String location) {
	}

	/** A supply. */
	public record Supply(Common common, String origin, String topShare) {
	}

	/** The vital services, unless the model has none. */
	public static Optional<Section> services(GovernanceModel model, Links links) {
		List<VitalService> services = only(model, VitalService.class);
		return new Section(links.part(model, "services"), "Vital services", "services",
				() -> services.stream().map(each -> new Service(common(each, links), Words.list(each.getBaseline()),
						Words.of(each.getLevel()), Words.span(each.getMtpd()), Words.span(each.getRto()),
						Words.percent(each.getMinimumLevel()))).toList())
				.unlessEmpty(services);
	}

	/** The assets, unless the model has none. */
	public static Optional<Section> assets(GovernanceModel model, Links links) {
		List<Asset> assets = only(model, Asset.class);
		return new Section(links.part(model, "assets"), "Assets", "assets",
				() -> assets.stream()
						.map(each -> new Site(common(each, links), Words.text(each.getLocation()))).toList())
				.unlessEmpty(assets);
	}

	/** The supplies, unless the model has none. */
	public static Optional<Section> supplies(GovernanceModel model, Links links) {
		List<SupplyItem> supplies = only(model, SupplyItem.class);
		return new Section(links.part(model, "supplies"), "Supplies", "supplies",
				() -> supplies.stream().map(each -> new Supply(common(each, links), Words.join(each.getOrigin()),
						Words.percent(each.getTopShare()))).toList())
				.unlessEmpty(supplies);
	}

	private static <T extends CriticalElement> List<T> only(GovernanceModel model, Class<T> type) {
		return model.getElements().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static Common common(CriticalElement element, Links links) {
		return new Common(links.item(element), links.to(element.getProviders()), Words.number(element.getCriticality()),
				element.getDependencies().stream().map(each -> need(each, links)).toList());
	}

	private static Need need(Dependency dependency, Links links) {
		return new Need(links.to(dependency.getOn()), Words.of(dependency.getKind()),
				Words.of(dependency.getStrength()), Words.span(dependency.getBuffer()),
				Words.when(dependency.isCrossBorder(), "across a border"), links.to(dependency.getAlternatives()));
	}
}
