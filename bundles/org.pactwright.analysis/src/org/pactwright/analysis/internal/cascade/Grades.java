package org.pactwright.analysis.internal.cascade;

import org.pactwright.model.Strength;

/** How much is left of a node when a need of it is not met. The worst of its unmet needs decides. */
final class Grades {

	/** How many there are; the higher, the worse. */
	static final int COUNT = 5;
	/** What a technology service that can be used offline is left with. */
	static final byte OFFLINE = 2;
	/** Nothing works without it. */
	static final byte TOTAL = 4;
	/** What is delivered when all is well, in tenths of a percent. */
	static final int ALL = 1000;

	private static final int[] LEFT = { 900, 600, 500, 200, 0 };

	private Grades() {
	}

	/** What is left, in tenths of a percent. */
	static int left(int grade) {
		return LEFT[grade];
	}

	static byte of(Strength strength) {
		return switch (strength) {
			case LOW -> 0;
			case MEDIUM -> 1;
			case HIGH -> 3;
			case TOTAL -> TOTAL;
		};
	}
}
