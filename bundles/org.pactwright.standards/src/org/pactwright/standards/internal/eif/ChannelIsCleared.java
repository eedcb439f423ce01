package org.pactwright.standards.internal.eif;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__CHANNEL;
import static org.pactwright.model.PactwrightPackage.Literals.TECHNOLOGY_SERVICE__ACCREDITED_FOR;

import java.util.Comparator;

import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.TechnologyService;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** EIF-tech-a: an exchange has a channel, and that is cleared for all that it carries. */
final class ChannelIsCleared extends Rule.OnEach<InformationExchange> {

	ChannelIsCleared() {
		super("EIF-tech-a", InformationExchange.class);
	}

	@Override
	protected void check(InformationExchange exchange, CheckContext context, Report report) {
		TechnologyService channel = exchange.getChannel();
		if (channel == null) {
			if (!context.says(exchange, INFORMATION_EXCHANGE__CHANNEL)) {
				report.on(exchange).fill("exchange", exchange).add("none");
			}
			return;
		}
		if (!context.understood(channel, TECHNOLOGY_SERVICE__ACCREDITED_FOR)) {
			return;
		}
		exchange.getItems().stream().map(InformationItem::getClassification)
				.filter(level -> level != null && needsClearance(level))
				.filter(level -> channel.getAccreditedFor() == null
						|| !context.covers(channel.getAccreditedFor(), level))
				.max(Comparator.comparingInt(ChannelIsCleared::rank))
				.ifPresent(level -> report.on(exchange).at(INFORMATION_EXCHANGE__CHANNEL).fill("channel", channel)
						.fill("level", level).add());
	}

	/** What is open to all may go over any channel. */
	private static boolean needsClearance(ClassificationLevel level) {
		return rank(level) > 0;
	}

	private static int rank(ClassificationLevel level) {
		return level.getRank() == null ? 0 : level.getRank();
	}
}
