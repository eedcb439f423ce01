package org.pactwright.edit.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.pactwright.model.values.Money;
import org.pactwright.model.values.TimeSpan;

/** Compares values as a text can say them: it has one kind of line end, and no exponents. */
public final class SameValues {

	private SameValues() {
	}

	/** Whether two values, or lists of values, are the same. */
	public static boolean same(Object one, Object other) {
		if (one instanceof List<?> list && other instanceof List<?> others) {
			if (list.size() != others.size()) {
				return false;
			}
			for (int i = 0; i < list.size(); i++) {
				if (!same(list.get(i), others.get(i))) {
					return false;
				}
			}
			return true;
		}
		return Objects.equals(one, other) || one != null && other != null && sameNumberOrText(one, other);
	}

	private static boolean sameNumberOrText(Object one, Object other) {
		return switch (one) {
			case BigDecimal number -> other instanceof BigDecimal second && number.compareTo(second) == 0;
			case String text -> other instanceof String second && text.replace("\r", "").equals(second.replace("\r", ""));
			case Money sum -> other instanceof Money second && sum.currency().equals(second.currency())
					&& sum.amount().compareTo(second.amount()) == 0;
			case TimeSpan span -> other instanceof TimeSpan second && span.unit() == second.unit()
					&& span.amount().compareTo(second.amount()) == 0;
			default -> false;
		};
	}
}
