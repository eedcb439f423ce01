package org.pactwright.standards.internal.iso22396;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__ITEMS;
import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__SOURCE;
import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__TARGETS;
import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_ITEM__CLASSIFICATION;
import static org.pactwright.model.PactwrightPackage.Literals.ORGANISATION__HANDLES;

import org.pactwright.model.Actor;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Report.Draft;
import org.pactwright.standards.Rule;

/** ISO22396-cls-a: each item that flows has a level, and all who send or receive it may handle that level. */
final class ActorMayHandleItem extends Rule.OnEach<InformationExchange> {

	ActorMayHandleItem() {
		super("ISO22396-cls-a", InformationExchange.class);
	}

	@Override
	protected void check(InformationExchange exchange, CheckContext context, Report report) {
		for (InformationItem item : exchange.getItems()) {
			if (item.getClassification() == null) {
				if (!context.says(item, INFORMATION_ITEM__CLASSIFICATION)) {
					report.on(exchange).at(INFORMATION_EXCHANGE__ITEMS, exchange.getItems().indexOf(item))
							.fill("item", item).add("level");
				}
				continue;
			}
			if (exchange.getSource() != null && mayNot(exchange.getSource(), item, context)) {
				about(report.on(exchange).at(INFORMATION_EXCHANGE__SOURCE), exchange.getSource(), item).add();
			}
			for (Actor target : exchange.getTargets()) {
				if (mayNot(target, item, context)) {
					about(report.on(exchange).at(INFORMATION_EXCHANGE__TARGETS, exchange.getTargets().indexOf(target)),
							target, item).add();
				}
			}
		}
	}

	private static boolean mayNot(Actor actor, InformationItem item, CheckContext context) {
		return !context.mayHandle(actor, item.getClassification()) && context.organisationsOf(actor).stream()
				.allMatch(organisation -> context.understood(organisation, ORGANISATION__HANDLES));
	}

	private static Draft about(Draft draft, Actor actor, InformationItem item) {
		return draft.fill("actor", actor).fill("item", item).fill("level", item.getClassification());
	}
}
