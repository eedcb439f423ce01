package org.pactwright.standards;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.WorkStatus;

/**
 * How far a partnership must have come before a rule looks at it: one of the eight stages of ISO 44001 (8.2 to 8.9) or
 * of Wettergren's four (000:56-80), and whether that stage has to be begun, under way or behind it.
 *
 * @param stage a {@link LifecycleStage} or a {@link JourneyStage}
 * @param moment what has to hold of the stage
 */
public record Gate(Enumerator stage, Moment moment) {

	/** What has to hold of a stage. */
	public enum Moment {
		/** The stage is complete; or it applies and a later one is under way or complete. For the four: passed. */
		DONE,
		/** The stage, or a later one, is under way or complete. */
		REACHED,
		/** The stage itself is under way. For the four: it is where the partnership stands. */
		IN_PROGRESS;

		/** The word of the catalogue: {@code in_progress}. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** @throws IllegalArgumentException when the stage is of neither kind */
	public Gate {
		if (!(stage instanceof LifecycleStage || stage instanceof JourneyStage)) {
			throw new IllegalArgumentException(stage + " is no stage of a plan or of a journey");
		}
	}

	/** The gate that opens once a stage is behind a partnership. */
	public static Gate done(Enumerator stage) {
		return new Gate(stage, Moment.DONE);
	}

	/** The gate that opens once a stage or a later one was begun. */
	public static Gate reached(Enumerator stage) {
		return new Gate(stage, Moment.REACHED);
	}

	/** The gate that is open while a stage is under way. */
	public static Gate during(Enumerator stage) {
		return new Gate(stage, Moment.IN_PROGRESS);
	}

	/**
	 * Reads a gate as the catalogue writes it: {@code working_together done}.
	 *
	 * @return empty when it is not understood
	 */
	public static Optional<Gate> parse(String text) {
		String[] words = text.strip().split("\\s+");
		if (words.length != 2) {
			return Optional.empty();
		}
		Enumerator journey = JourneyStage.get(words[0]);
		Enumerator stage = journey == null ? LifecycleStage.get(words[0]) : journey;
		return Arrays.stream(Moment.values()).filter(moment -> stage != null && moment.word().equals(words[1]))
				.findFirst().map(moment -> new Gate(stage, moment));
	}

	/** Whether a partnership has come through. Without a plan no gate of the eight stages opens. */
	public boolean isOpen(Partnership partnership, CheckContext context) {
		return switch (stage) {
			case LifecycleStage own -> switch (moment) {
				case DONE -> context.stageDone(partnership, own);
				case REACHED -> context.stageReached(partnership, own);
				case IN_PROGRESS -> context.stageStatus(partnership, own).filter(WorkStatus.IN_PROGRESS::equals)
						.isPresent();
			};
			case JourneyStage own -> switch (moment) {
				case DONE -> context.journeyPassed(partnership, own);
				case REACHED -> context.journeyReached(partnership, own);
				case IN_PROGRESS -> partnership.getJourneyStage() == own;
			};
			default -> throw new IllegalStateException("the constructor lets no other stage in");
		};
	}

	/** The gate in words, for people: {@code once "working together" is done}. */
	public String words() {
		String name = "\"" + stage.getLiteral().replace('_', ' ') + "\"";
		return switch (moment) {
			case DONE -> "once " + name + " is done";
			case REACHED -> "once " + name + " is reached";
			case IN_PROGRESS -> "while " + name + " is under way";
		};
	}

	/** As the catalogue writes it. */
	@Override
	public String toString() {
		return stage.getLiteral() + " " + moment.word();
	}
}
