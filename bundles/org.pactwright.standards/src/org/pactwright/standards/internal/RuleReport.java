package org.pactwright.standards.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.standards.Report;
import org.pactwright.standards.RuleInfo;

/** Collects what one rule says during one check. Filled by one thread, then read by another. */
public final class RuleReport implements Report {
	private final RuleInfo info;
	private final List<Written> written = new ArrayList<>();
	private Failure failure;

	/** A finding before it is weighed. */
	public record Written(EObject element, Place place, String message) {
	}

	/**
	 * A fault of a rule.
	 *
	 * @param element where it showed first, or empty when that is not known
	 * @param cause what happened, in a few words
	 * @param others how many more elements it showed on
	 */
	public record Failure(Optional<EObject> element, String cause, int others) {
	}

	/** @param info the rule as the catalogue knows it */
	public RuleReport(RuleInfo info) {
		this.info = info;
	}

	/** The rule as the catalogue knows it. */
	public RuleInfo info() {
		return info;
	}

	/** The findings in the order in which the rule wrote them. */
	public List<Written> written() {
		return written;
	}

	/** The fault that kept the rule from judging everything, if any. */
	public Optional<Failure> failure() {
		return Optional.ofNullable(failure);
	}

	@Override
	public Draft on(EObject element) {
		return new Pending(element);
	}

	@Override
	public void failed(EObject element, Throwable cause) {
		failed(Optional.of(element), cause);
	}

	/** The rule failed and it is not known on which element. */
	public void failed(Throwable cause) {
		failed(Optional.empty(), cause);
	}

	private void failed(Optional<EObject> element, Throwable cause) {
		failure = failure == null ? new Failure(element, describe(cause), 0)
				: new Failure(failure.element, failure.cause, failure.others + 1);
	}

	/** Type, message and the line of code: enough to repair it, without the trace. */
	private static String describe(Throwable cause) {
		StackTraceElement[] trace = cause.getStackTrace();
		String line = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
		String message = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
		return cause.getClass().getSimpleName() + message + line;
	}

	private final class Pending implements Draft {
		private final EObject element;
		private final Map<String, Object> slots = new LinkedHashMap<>();
		private Place place;

		Pending(EObject element) {
			this.element = element;
		}

		@Override
		public Draft at(EStructuralFeature feature, int index) {
			place = Places.ofFeature(element, feature, index);
			return this;
		}

		@Override
		public Draft fill(String slot, Object value) {
			slots.put(slot, value);
			return this;
		}

		@Override
		public void add() {
			add(RuleInfo.USUAL);
		}

		@Override
		public void add(String message) {
			String form = info.messages().get(message);
			if (form == null) {
				throw new IllegalStateException(info.id() + " has no message '" + message + "' in the catalogue");
			}
			String text = MessageForm.fill(form, slots);
			written.add(new Written(element, place == null ? Places.of(element) : place, text));
		}
	}
}
