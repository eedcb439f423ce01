package org.pactwright.standards.internal.nato;

import java.util.EnumSet;
import java.util.Set;

import org.pactwright.model.BaselineRequirement;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Level;
import org.pactwright.model.Partnership;
import org.pactwright.model.VitalService;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-blr-b: from the national level up, a body looks after each requirement that the protected services touch. */
final class BaselineHasWorkingGroup extends Rule.OnEach<Partnership> {

	BaselineHasWorkingGroup() {
		super("NATO-blr-b", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		if (!partnership.isSetLevel() || partnership.getLevel().compareTo(Level.NATIONAL) > 0) {
			return;
		}
		Set<BaselineRequirement> open = EnumSet.noneOf(BaselineRequirement.class);
		for (CriticalElement element : context.protectedBy(partnership)) {
			if (element instanceof VitalService service) {
				open.addAll(service.getBaseline());
			}
		}
		partnership.getBodies().forEach(body -> body.getBaseline().forEach(open::remove));
		open.forEach(requirement -> report.on(partnership).fill("requirement", requirement).add());
	}
}
