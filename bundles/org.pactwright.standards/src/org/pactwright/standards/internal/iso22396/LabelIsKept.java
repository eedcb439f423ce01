package org.pactwright.standards.internal.iso22396;

import static org.pactwright.model.PactwrightPackage.Literals.INFORMATION_EXCHANGE__TARGETS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.pactwright.model.Actor;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * ISO22396-tlp-b: who got an item does not pass it on further than its label allows. RED and AMBER+STRICT stay with the
 * receiver's organisation; AMBER stays among the members of the partnership. The owner may send to whom it likes.
 */
final class LabelIsKept implements Rule {

	@Override
	public String id() {
		return "ISO22396-tlp-b";
	}

	@Override
	public void check(CheckContext context, Report report) {
		Map<InformationItem, Set<Organisation>> received = new HashMap<>();
		for (InformationExchange exchange : context.all(InformationExchange.class)) {
			for (InformationItem item : exchange.getItems()) {
				exchange.getTargets().forEach(target -> received.computeIfAbsent(item, key -> new HashSet<>())
						.addAll(context.organisationsOf(target)));
			}
		}
		Map<Partnership, Set<Organisation>> members = new HashMap<>();
		for (InformationExchange exchange : context.all(InformationExchange.class)) {
			context.stopIfCancelled();
			for (InformationItem item : exchange.getItems()) {
				if (isPassedOn(exchange, item, received.getOrDefault(item, Set.of()), context)) {
					check(exchange, item, members, context, report);
				}
			}
		}
	}

	/** Whether the source got the item from somebody and is not its owner. */
	private static boolean isPassedOn(InformationExchange exchange, InformationItem item, Set<Organisation> received,
			CheckContext context) {
		if (exchange.getSource() == null || item.getSharing() == null || item.getOwner() == null) {
			return false;
		}
		List<Organisation> senders = context.organisationsOf(exchange.getSource());
		return !senders.contains(item.getOwner()) && senders.stream().anyMatch(received::contains);
	}

	private static void check(InformationExchange exchange, InformationItem item,
			Map<Partnership, Set<Organisation>> members, CheckContext context, Report report) {
		List<Organisation> senders = context.organisationsOf(exchange.getSource());
		for (Actor target : exchange.getTargets()) {
			List<Organisation> third = context.organisationsOf(target).stream()
					.filter(one -> !senders.contains(one) && one != item.getOwner()).toList();
			boolean forbidden = switch (item.getSharing()) {
				case RED, AMBER_STRICT -> !third.isEmpty();
				case AMBER -> exchange.eContainer() instanceof Partnership partnership && !members
						.computeIfAbsent(partnership, LabelIsKept::parties).containsAll(third);
				case GREEN, CLEAR -> false;
			};
			if (forbidden) {
				report.on(exchange).at(INFORMATION_EXCHANGE__TARGETS, exchange.getTargets().indexOf(target))
						.fill("receiver", exchange.getSource()).fill("item", item).fill("third", target).add();
			}
		}
	}

	private static Set<Organisation> parties(Partnership partnership) {
		return partnership.getMemberships().stream().map(Membership::getParty).collect(Collectors.toSet());
	}
}
