package org.pactwright.workbench.internal.check;

import org.pactwright.language.Severity;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.standards.CheckResult;

/**
 * What a check found, in numbers.
 *
 * @param accepted findings that somebody accepted on purpose; they count nowhere else
 */
public record CheckSummary(long errors, long warnings, long infos, long accepted) {

	static CheckSummary of(Snapshot snapshot) {
		CheckResult result = new CheckResult(snapshot.problems(), snapshot.findings());
		return new CheckSummary(result.count(Severity.ERROR), result.count(Severity.WARNING),
				result.count(Severity.INFO), result.countAccepted());
	}

	/** One sentence, e.g. {@code 1 error, 12 warnings, no infos; 2 findings are accepted.} */
	public String sentence() {
		String accepts = switch ((int) accepted) {
			case 0 -> "";
			case 1 -> "; 1 finding is accepted";
			default -> "; " + accepted + " findings are accepted";
		};
		return count(errors, "error") + ", " + count(warnings, "warning") + ", " + count(infos, "info") + accepts + ".";
	}

	private static String count(long number, String what) {
		return number == 0 ? "no " + what + "s" : number + " " + what + (number == 1 ? "" : "s");
	}
}
